// What a milestone lacks before it can be signed, in Japanese, as the tab and the cards say it.
import type * as en from '../en/lacks.ts';
import type { Spoken } from '../spoken.ts';

export const lacks: Spoken<typeof en.lacks> = {
  noStatement: () => '単独でどう動くかが書かれていません',
  noDeliverables: () => '成果物がまだありません',
  noCriterion: (title) => `「${title}」に「はい」か「いいえ」で答えられる基準がありません`,
  noOwner: (title) => `「${title}」の担当者がいません`,
  notActive: () => 'まだ下書きです',
  notMet: (title) => `「${title}」がまだ達成されていません`,
  noEvidence: (title) => `「${title}」は証拠のないまま達成になっています`,
  notTested: () => 'まだ利用者が試していません',
  testFailed: () => '利用者が試しましたが、合格しませんでした',
};
