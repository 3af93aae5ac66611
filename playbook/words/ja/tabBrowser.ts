// What is said in Japanese to somebody who reads in a plain browser: the two ways, and the sign-in.
import type * as en from '../en/tabBrowser.ts';
import type { Spoken } from '../spoken.ts';

export const browserWords: Spoken<typeof en.browserWords> = {
  outside: {
    title: 'MilepostはMicrosoft Teamsの中で使います',
    text: 'このページは、導入のチャネルにあるタブです。Teamsでそのチャネルを開き、Milepostという名前のタブを選んでください。',
    missing: 'タブがまだない場合は、チャネルの上部にある「+」を選び、Milepostを見つけて追加してください。',
    link: 'Teamsを開く',
    place: 'このページはTeamsのタブの一部です。リンクから、案内された場所をTeamsで開けます。',
    placeLink: 'Teamsで開く',
  },
  or: '今、Teamsをお使いでない場合',
  offer: '職場のアカウントでサインインすると、Teamsのタブと同じように、ここで読み、操作できます。',
  signIn: 'サインインしてここで読む',
  stays: 'サインインは、このページを閉じるかサインアウトするまで有効です。',
  comingBack: 'サインインしています…',
  bar: 'サインイン',
  signedInAs: (name) => `${name}さんとしてサインインしています`,
  signOut: 'サインアウト',
  openInTeams: 'Teamsで開く',
  trouble: {
    unknown: { title: 'サインインできませんでした', text: '何も変更されていません。もう一度お試しいただくか、Teamsで開いてください。' },
    consent: {
      title: '一度だけ、Milepostへの同意が必要です',
      text: 'もう一度サインインし、Microsoftの確認に同意してください。Milepostが受け取るのは、名前とアカウントだけです。管理者の承認が必要と表示された場合は、下の文を管理者に送ってください。',
    },
    cancelled: {
      title: 'サインインが途中で終わりました',
      text: '何も変更されていません。いつでもサインインできます。Teamsで開くこともできます。',
    },
    offline: { title: '接続できません', text: 'Microsoftのサインインに接続できませんでした。オンラインのときにもう一度お試しください。' },
  },
};
