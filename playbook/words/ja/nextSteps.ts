// What comes next, as people say it in Japanese.

import { dayWords } from '../dates.ts';
import type * as en from '../en/nextSteps.ts';
import { listed } from '../numbers.ts';
import type { Spoken } from '../spoken.ts';
import { workingDays } from './counts.ts';

const someOf = (names: readonly string[], most = 3): string =>
  names.length > most ? `${names.slice(0, most - 1).join('、')}、ほか${names.length - most + 1}人` : listed(names);

export const nextWords: Spoken<typeof en.nextWords> = {
  title: 'これからの予定',
  empty: 'これからの予定はありません',
  calm: '予定ができると、事前にここに表示されます。',

  /** @example nextWords.when('2026-03-13', 3) // '3月13日(金)、3営業日後' */
  when: (day, days, isToday) => {
    if (isToday) return `${dayWords(day)}、今日`;
    if (days < 1) return dayWords(day);
    return `${dayWords(day)}、${days === 1 ? '次の営業日' : `${workingDays(days)}後`}`;
  },
  at: (when, time) => `${when} ${time}`,

  begins: (title) => `「${title}」に着手する`,
  theyBegin: (who, title) => `「${title}」に着手（${who}）`,
  falls: (title) => `「${title}」の達成期日`,
  forMilestone: (milestone) => `「${milestone}」のため`,
  withOwner: (who, milestone) => `${who}、「${milestone}」のため`,

  milestoneBegins: (milestone) => `「${milestone}」の作業開始`,
  milestoneDue: (milestone) => `「${milestone}」の期日`,
  touch: (touch) => (touch ? `利用者が使えるようになるもの：${touch}` : ''),
  expected: (day) => `見込み ${dayWords(day)}`,

  tryIt: (milestone) => `実際に使う人と「${milestone}」を試す`,
  usersTry: (milestone) => `利用者が「${milestone}」を試す`,
  beforeSigned: '承認の前に',
  someTry: (names) => (names.length ? `結果を伝える人：${someOf(names)}` : ''),
  sign: (milestone) => `「${milestone}」の承認をお願いします`,
  theySign: (milestone) => `「${milestone}」の承認を依頼`,
  signers: (names) => (names.length ? `承認者：${someOf(names)}` : ''),
  asSoonAs: '成果物が達成され次第',

  meeting: (milestone) => `「${milestone}」の会議`,
  inPerson: '対面',
  check: (team) => `${team}の個別の確認`,
  live: 'ライブ確認',
  liveFor: (minutes) => `長くても${minutes}分`,
  decide: (milestone) => `「${milestone}」の今後を判断する`,
  theyDecide: (milestone, who) => `「${milestone}」の今後の判断（${who}）`,
  decideWhy: '延長するか、一つ前を最終として受け入れる',
  review: (title) => `プレイブックの「${title}」を見直す`,
  reviewWhy: 'あなたが管理しています',

  card: {
    title: 'これからの予定',
    summary: (first, when) => `これからの予定：${first}、${when}。`,
    marks: '塗りつぶした印は、あなたが行うものです。',
  },
};
