import type * as en from '../../en/cards/reminder.ts';
import type { Spoken } from '../../spoken.ts';
import { once } from './said.ts';

/** The personal note in Japanese: what somebody gains, and what is needed from them. */
export const reminderWords: Spoken<typeof en.reminderWords> = {
  reminder: {
    needed: 'お願いしたいこと',
    ask: (title, by) => (by === '' ? title : `${title}（${by}まで）`),
    often: (everyWeeks) => `このようなお知らせは、多くても${once(everyWeeks)}です。`,
    will: '対応します',
    done: '完了',
    help: '助けが必要',
    more: '詳しく',
    helpLabel: '何が妨げになっていますか？',
    helpExample: '大阪の営業担当者の一覧がありません',
    helpError: '適した人が助けられるように、妨げになっていることを書いてください。',
    askHelp: '助けを求める',
    glad: (person) => `${person}さんは経験済みで、喜んで話してくれます。`,
    youWill: '対応予定',
    by: (on) => (on === '' ? '' : `${on}まで`),
    youDid: '完了',
    helpAsked: '助けを依頼済み',
    thanksAgain: (person, when) => `${person}さん、ありがとうございます。${when}にもう一度だけお尋ねします。それまでは何もお送りしません。`,
    thanks: (person) => `${person}さん、ありがとうございます。もうお尋ねしません。`,
    helper: (helper) => (helper === '' ? 'プロジェクトマネージャーに伝えました。' : `${helper}さんに伝えました。折り返し連絡があります。`),
    youWrote: 'あなたの回答',
  },
};
