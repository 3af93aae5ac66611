// What is said in Japanese when Teams gives the tab no sign-in: what is so, who can mend it, and how.
import type * as en from '../en/tabSignIn.ts';
import type { Spoken } from '../spoken.ts';

const grant =
  'Teams管理センターで「Teamsアプリ」「アプリの管理」「Milepost」の順に選び、「アクセス許可」タブで「管理者の同意を付与」を選んでください。求めるのは利用者のサインイン（名前とアカウント）だけで、メール、ファイル、チャットは含みません。';

export const signInWords: Spoken<typeof en.signInWords> = {
  forAdmin: '管理者の方へ',
  unknown: {
    title: 'Teamsからサインイン情報を受け取れませんでした',
    text: 'Milepostに必要なのは、Teamsでのサインインだけです。タブを閉じて開き直すか、「今すぐ試す」を選んでください。',
  },
  consent: {
    title: '一度だけ、Milepostへの同意が必要です',
    text: '「今すぐ試す」を選び、Teamsが開くウィンドウで同意してください。Milepostが受け取るのは、名前とアカウントだけです。管理者の承認が必要と表示された場合は、下の文を管理者に送ってください。',
    admin: grant,
  },
  admin: {
    title: 'この組織では、Milepostがまだ許可されていません',
    text: '許可できるのは管理者だけで、作業は1分ほどで終わります。下の文を管理者に送り、済んだらもう一度お試しください。',
    admin: `${grant}一覧にMilepostがなければ先に追加し、ブロックされていれば許可してください。`,
  },
  cancelled: {
    title: 'サインインが終わる前に閉じられました',
    text: '何も変更されていません。「今すぐ試す」を選び、ウィンドウが自動で閉じるまでお待ちください。',
  },
  window: {
    title: 'Teamsがサインインのウィンドウを開けませんでした',
    text: 'ブラウザーがウィンドウを開くのを止めています。このページのポップアップを許可するか、Teamsをアプリで開いてから、「今すぐ試す」を選んでください。',
  },
  old: {
    title: 'このTeamsは古いため、Milepostを使えません',
    text: 'サインインしている人を確認できません。Teamsを更新してタブを開き直すか、teams.microsoft.comでチャネルを開いてください。',
  },
  offline: {
    title: '接続できません',
    text: 'サインインを確認できませんでした。Milepostは15秒ごとに自動で接続し直します。失われたものはありません。',
  },
  silent: {
    title: 'Teamsからまだ応答がありません',
    text: 'このウィンドウの後ろに、サインインのウィンドウが開いていませんか。開いていれば、そこで済ませてください。なければ、タブを閉じて開き直すか、「今すぐ試す」を選んでください。',
  },
  ranOut: {
    title: 'サインインの有効期限が切れました',
    text: '続けるには、もう一度サインインしてください。この場所に戻ります。',
    button: 'もう一度サインイン',
  },
  foreign: {
    title: 'Milepostではこのアカウントを確認できません',
    text: 'この組織の方がお使いいただけます。上でサインアウトし、職場のアカウントを選んでください。',
  },
};
