// Words of the personal page in Japanese: what waits for somebody over all their rollouts.
import type * as en from '../en/tabMine.ts';
import type { Spoken } from '../spoken.ts';

export const mineWords: Spoken<typeof en.mineWords> = {
  title: '自分',
  lead: (count) => (count ? `対応が必要なもの：${count}件` : '対応が必要なものはありません'),
  late: (count) => `、うち${count}件は期限を過ぎています。`,
  inRollouts: (titles) => (titles.length === 1 ? `「${titles[0]}」の分です。` : `${titles.length}件の導入の分です。`),
  more: (count) => `ほか${count}件は、それぞれのチャネルでご覧ください。`,
  needed: '対応が必要なこと',
  nothing: '対応が必要なものはありません。必要になったら、最初にここに表示されます。',
  watched: 'ご自身が始めたこと',
  watchedText: '今はほかの人が対応しています。',
  portfolio: '参加している導入',
  asTable: '表で表示',
  asRows: '行で表示',
  table: {
    rollout: '導入',
    phase: 'フェーズ',
    forecast: '見込み',
    baseline: 'ベースライン',
    slip: '予定との差',
    red: '重大な問題',
    waits: '最も長い待ち',
  },
  red: (count) => (count ? `重大な問題${count}件` : '重大な問題はありません'),
  nobodyWaits: '待っている相手はいません。',
  paused: '一時停止中',
  goTo: (title) => `「${title}」を開く`,
  wishes: 'Milepostからの連絡方法',
  wishesText: 'ここで選んだ内容は、参加しているすべての導入に適用されます。',
  none: {
    title: 'まだどの導入にも参加していません',
    text: '導入で指名されると、署名、回答、報告、判断など、対応が必要なことがここに表示されます。',
    start: '新しく始めるには、導入のチャネルにMilepostを追加し、プレイブックを選んでください。',
    add: 'チャネルにMilepostを追加',
  },
};
