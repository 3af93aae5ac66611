// The library of what the rollout gives and what it asks, in Japanese (P5, P6, P99-P103).

import { dayWords } from '../dates.ts';
import type * as en from '../en/benefits.ts';
import type { Spoken } from '../spoken.ts';

const titled = (title: string) => `「${title}」`;

export const benefitWords: Spoken<typeof en.benefitWords> = {
  /** What a benefit is about, for the reader. */
  categories: { efficiency: '時間', growth: '売上', customers: 'お客様', people: '安心、働く人' },
  limits: {
    title: '利点',
    evidence: '裏付け',
    source: '出典',
    caseTitle: '事例の名前',
    caseText: '事例',
    effort: '手間',
    askTitle: 'お願いしたいこと',
    askWhy: 'お願いする理由',
  },
  missing: {
    title: '読む人にとって何が良くなるかを一文で書いてください。',
    ask: '読む人に何をお願いしたいかを一文で書いてください。',
    roles: '対象となる役割を一つ以上選んでください。',
    days: '何営業日以内かを、0から365の数字で書いてください。',
    category: '何についての利点かを選んでください。',
  },
  labels: {
    title: '相手の言葉で、何が良くなるか',
    roles: '対象となる役割',
    category: '何についてか',
    evidence: '裏付け',
    source: '裏付けの出典',
    caseTitle: '事例の名前',
    caseText: '事例',
    effort: 'かかる手間と、それに見合う理由',
    askTitle: 'お願いしたいこと',
    askWhy: 'なぜ今なのか',
    withinDays: '何営業日以内か',
    deliverable: '関係する成果物',
    section: '詳しく書かれたセクション',
  },
  examples: {
    title: '営業担当者一人ひとりに、週2時間の余裕が生まれます',
    askTitle: 'パイロットに参加する営業担当者を12名挙げる',
    effort: '月曜日に1時間。二度手間がなくなります。',
  },
  noDeliverable: 'なし（これ自体で完結）',
  noSection: 'なし',
  actions: {
    write: '利点を追加',
    writeTitle: 'この導入は、誰に何をもたらしますか？',
    edit: '編集',
    editTitle: (title) => `${titled(title)}を編集`,
    drop: '取り除く',
  },
  unchanged: (title) => `${titled(title)}はすでにこの内容です`,
  full: '利点の数がプレイブックの上限に達しています。どれかを短くするか、先に一つ取り除いてください。',
  laterChange: 'その後の変更',
  /** "Told to 4 people, last on Thu 12 Mar" */
  told: (people, on) => (people ? `${people}人に伝達済み、最後は${dayWords(on)}` : 'まだ伝えていません'),
  needsNobody: '特定の人への依頼なし',
  by: (day) => `${dayWords(day)}まで`,
  met: '完了',
  within: (days) => (days === 0 ? 'すぐに' : `お知らせから${days}営業日以内`),
  everybody: 'まだ誰もいません',
  /** What is missing (P5, P6). */
  gaps: {
    ask: (roles) => `まだ何もお願いしていない役割：${roles}。それぞれが何に責任を持つかを書いてください`,
    effort: (roles) => `手間がまだ書かれていない役割：${roles}`,
    benefit: (roles) => `利点がまだ書かれていない役割：${roles}`,
    gains: (roles) => `利点がまだ書かれていない役割：${roles}`,
  },
  history: {
    written: (title) => `導入の利点に${titled(title)}が追加されました`,
    changed: (title) => `導入の利点${titled(title)}が変更されました`,
    dropped: (title) => `導入の利点から${titled(title)}が取り除かれました`,
    restored: (title) => `導入の利点${titled(title)}が元に戻りました`,
  },
};
