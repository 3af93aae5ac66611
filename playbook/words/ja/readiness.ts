// What a milestone lacks, and who can mend it, in Japanese.
import type { Gap } from '../../clock/readiness.ts';
import { nameOf } from '../../journal/nameOf.ts';
import { dayWords } from '../dates.ts';
import type * as en from '../en/readiness.ts';
import { listed } from '../numbers.ts';
import type { Spoken } from '../spoken.ts';
import { lacks } from './lacks.ts';

/** As many gaps as a sentence can carry; the plan shows all. */
const gapsNamed = 5;

/** Two names are enough to know whom to ask. */
const namesSaid = 2;

const mends: Record<Gap['kind'], string> = {
  noStatement: '書けます',
  noDeliverables: '追加できます',
  noCriterion: '書けます',
  noOwner: '指名できます',
  notActive: '開始できます',
  notMet: '達成を記録できます',
  noEvidence: '追加できます',
  notTested: '結果を伝えられます',
  testFailed: 'もう一度試してもらえます',
};

export const readinessWords: Spoken<typeof en.readinessWords> = {
  lacks: ({ kind, deliverable }) => lacks[kind](deliverable?.title ?? ''),
  who: ({ kind, who }, people) =>
    who.length
      ? `${listed(who.slice(0, namesSaid).map((person) => nameOf(people, person)))}が${mends[kind]}`
      : '先に「メンバー」のページでプロジェクトマネージャーを指名してください',
  /** All gaps as sentences, each with who can mend it. */
  sentences: (gaps, people) => {
    const said = gaps.slice(0, gapsNamed).map((gap) => `${readinessWords.lacks(gap)}（${readinessWords.who(gap, people)}）。`);
    const more = gaps.length - gapsNamed;
    return [...said, ...(more > 0 ? [`ほか${more}件は「計画」をご覧ください。`] : [])].join('');
  },
  draftLine: (gaps) => (gaps ? `下書き、不足${gaps}件` : '下書き、開始できます'),
  notTried: 'まだ試されていません',
  tried: (result, day, defects) => `${dayWords(day)}に${result === 'passed' ? '合格' : '不合格'}、不具合${defects}件`,
  activate: (name) => `「${name}」を開始する`,
  closeGaps: (name, gaps) => `「${name}」の不足${gaps}件を補い、開始する`,
  tryIt: (name) => `「${name}」を試し、結果を伝える`,
  tryAgain: (name) => `「${name}」をもう一度試す（前回は不合格）`,
};
