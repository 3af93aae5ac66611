// What is said in Japanese when a question or a press does not even reach the rollout.
import type * as en from '../en/wayIn.ts';
import type { Spoken } from '../spoken.ts';

export const wayInWords: Spoken<typeof en.wayInWords> = {
  failed: '操作を完了できませんでした。何も変更されていません。1分ほど待ってから、もう一度お試しください。',
  late: '時間内に完了できませんでした。1分ほど待ってから、もう一度お試しください。2回押しても1回と数えます。',
  notNow: '操作を完了できませんでした。1分ほど待ってから、もう一度お試しください。',
  tryAgain: 'もう一度試す',
  noted: '記録しました。',
  unknownPress: 'このボタンはもう使えません。「ヘルプ」と送信すると、できることをお見せします。',
  noContact: '連絡先として指名された人はいません。',
  noSuchPath: 'このアドレスには何もありません。',
  notSignedIn: 'Teamsからサインイン情報を受け取れませんでした。チャネルでMilepostを開き直してください。',
  whichChannel: '導入を始めるチャネルを指定してください。',
  notUnderstood: 'このアドレスでは受け付けられない要求です。',
  tooLarge: '一度に送れる量を超えています。短くして、もう一度送信してください。',
  keysAway: '現在、サインインを確認できません。1分ほど待ってから、もう一度お試しください。',
  noSuchPage: 'このページは存在しません。',
};
