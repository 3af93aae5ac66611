// What was removed from a journal for good, in Japanese.

import { dayWords } from '../dates.ts';
import type * as en from '../en/privacy.ts';
import type { Spoken } from '../spoken.ts';

export const privacyWords: Spoken<typeof en.privacyWords> = {
  /** Stands wherever the words stood. */
  gone: (day) => `${dayWords(day)}に文章を削除しました`,
  history: {
    redacted: (reason) => `以前の記録の文章が削除されました${reason ? `：${reason}` : ''}`,
    forgotten: '元メンバーの情報が消去されました。名前と個人の設定は残っていません',
  },
  redact: {
    label: '文章を削除',
    title: 'ここに入力された文章を完全に削除しますか。誰がいつ書いたかという記録は残ります。削除した文章は誰にも元に戻せません。',
    reasonMissing: '理由を簡単に書いてください。',
    reason: '理由',
    stays: '削除した文章は残っていません。誰にも元に戻せません。',
    already: 'この文章はすでに削除されています',
    none: 'ここには入力された文章がないため、削除するものはありません。',
  },
  titleStays: '導入の題名は残ります。どのページもこの題名で見つかるためです。',
};
