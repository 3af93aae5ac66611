import type * as en from '../../en/cards/welcome.ts';
import type { Spoken } from '../../spoken.ts';
import { once } from './said.ts';

/** What the bot says when it comes to a channel or a person, and its help, in Japanese. */
export const welcomeWords: Spoken<typeof en.welcomeWords> = {
  welcomeChannel: {
    where: 'Milepost',
    title: 'この導入の情報を一か所に',
    hello: (person) =>
      `${person ? `${person}さん、` : ''}こんにちは。追加していただきありがとうございます。プレイブックをここに掲げ、各チームに様子を尋ね、何かが止まったときは適した人に伝えます。`,
    next: 'これからの流れ',
    steps: [
      'タブを追加し、テンプレートを選び、お客様側の責任者を決めます。2分で終わります。',
      '各チームが代表者を決めます。',
      'このチャネルには「1日のまとめ」が1通だけ届きます。それ以外は一人ひとりに届きます。',
    ],
    setUp: '設定する',
    summary: (person) => `${person ? `${person}さん、` : ''}こんにちは。準備ができました。導入の設定は2分で終わります。`,
  },
  contact: { stuck: 'お困りですか？', link: 'Milepostの連絡先に問い合わせる' },
  welcomePersonal: {
    titleTeam: (person, team) => `${person}さん、こんにちは。${team}の代表者です`,
    titleRole: (person, role) => `${person}さん、こんにちは。役割は「${role}」です`,
    named: (by, channel) =>
      `${by ? `${by}さんがチャネル「${channel}」で登録しました。` : `チャネル「${channel}」についてのご案内です。`}お届けするものは次のとおりです。`,
    checkin: (at) => `勤務日の${at}に確認の質問。1分で終わります。`,
    waits: '対応をお待ちしているものがあるときのお知らせ。内容と期限をお伝えします。',
    benefit: (everyWeeks) => `この導入の利点のお知らせ。多くても${once(everyWeeks)}です。`,
    deputy: (deputy) => `休みの日は何も届きません。代わりに${deputy}さんにお尋ねします。`,
    daysOff: '休みの日は何も届きません。',
    typeBefore: 'いつでも「',
    typeAfter: '」と入力できます。',
  },
  help: {
    where: 'Milepost',
    title: '尋ねる、伝える',
    words: [
      ['自分', '対応をお待ちしているもの'],
      ['状況', '導入の現在の状況'],
      ['計画', 'マイルストーンと日付'],
      ['承認', '承認待ちのもの'],
      ['検索 …', 'プレイブックからの答え'],
      ['悪い知らせ …', '判断する人へすぐに伝える'],
    ],
    else: 'ほかに：報告、変わりなし、良い知らせ …、ダイジェスト、次、来週、質問 …、ライブ、フォローアップ、月曜日まで不在。「懸念 …」は一人だけが読みます。それ以外の言葉は、プレイブックで調べます。',
    summary: '尋ねる、伝える：自分、状況、計画、承認、検索 …、悪い知らせ …、懸念 …',
  },
};
