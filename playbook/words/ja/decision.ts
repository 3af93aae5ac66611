// The decision on a milestone that will be missed, in Japanese.

import { dayWords } from '../dates.ts';
import type * as en from '../en/decision.ts';
import type { Spoken } from '../spoken.ts';
import { slipWords, workingDays } from './counts.ts';

export const decisionWords: Spoken<typeof en.decisionWords> = {
  nobody: '結果責任者（まだ決まっていません）',
  done: (day, signed) => `${dayWords(day)}に${signed ? '承認' : '達成'}されました。`,
  was: (choice, milestone, before, dueOn, day) =>
    choice === 'extend'
      ? `${dayWords(day)}に、「${milestone}」は${dayWords(dueOn)}まで延長されました。`
      : `${dayWords(day)}に、「${before}」が最終として受け入れられ、「${milestone}」は対象外になりました。`,
  nowExpected: (milestone, on, days, tolerance) =>
    `「${milestone}」の見込みは現在${dayWords(on)}です（${slipWords(days)}${days > 0 ? `、許容範囲は${workingDays(tolerance)}` : ''}）。判断は必要ありません。`,
  isLeftOut: (milestone) => `「${milestone}」はこの導入の対象外です。`,
  by: (day, next) => (next ? `${dayWords(day)}まで。過ぎると${next}へ回ります` : `${dayWords(day)}まで`),
  wentTo: (next, day) => `${dayWords(day)}までに判断がなかったため、${next}へ回りました`,
  costs: (days) => `${workingDays(days)}かかります。`,
  affects: (names) => `これを前提とするもの：${names}。`,
  nobodyElse: 'これを前提とするものは、ほかにありません。',
  teams: (names) => `作業中のチーム：${names}。`,
  signed: (name, day) => `「${name}」は${dayWords(day)}に承認済みで、引き続き使えます。`,
  notSigned: (name) => `「${name}」はまだ承認されていません。`,
  leftOut: (milestones, _count, titles, most = 5) =>
    `対象外になるもの：${milestones}${
      titles.length
        ? `（${titles
            .slice(0, most)
            .map((title) => `「${title}」`)
            .join('')}${titles.length > most ? `、ほか成果物${titles.length - most}件` : ''}）`
        : ''
    }。`,
};
