import type * as en from '../../en/cards/trouble.ts';
import type { Spoken } from '../../spoken.ts';

/** What could not be done, and what to do next, in Japanese. */
export const troubleWords: Spoken<typeof en.troubleWords> = {
  refusal: {
    unchanged: '変更なし',
    youWrote: '入力した内容',
    summary: (title) => `何も変更されていません：${title}`,
  },
  stale: {
    outOfDate: '古い表示です',
    from: (on) => `${on}時点`,
    summary: (title) => `${title}。最新を表示してください。`,
  },
  trouble: {
    title: 'うまくいきませんでした',
    text: '何も変更されていません。少し待って、もう一度お試しください。',
    kept: '何も変更されていません。入力した内容は残っています。少し待って、もう一度お試しください。',
    words: '入力した内容',
    example: '書いた内容',
    done: '今日済んだこと',
    issueText: '問題',
    reason: '理由',
    summary: 'うまくいきませんでした。何も変更されていません。もう一度お試しください。',
  },
};
