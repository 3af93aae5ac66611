// What is said when the channel or its people change, in Japanese.

import type * as en from '../en/life.ts';
import { listed } from '../numbers.ts';
import type { Spoken } from '../spoken.ts';
import { typedParts } from './typed.ts';

/** @example all(['Ana', 'Ben']) // 'Anaさん、Benさん' */
const all = (names: readonly string[]): string => listed(names.map((name) => `${name}さん`));

export const lifeWords: Spoken<typeof en.lifeWords> = {
  title: (names, channel) => `${all(names)}がチャネル「${channel}」を離れました`,
  leftBand: 'チャネルから離脱',
  stopped: (names) => `${all(names)}にお尋ねすることは、もうありません。受け持っていたものは次のとおりです。`,
  heldNothing: (names) => `${all(names)}が受け持ち、誰かを待っているものはありません。`,
  steering: (steers, left) =>
    `${steers}さん、これからはあなたが推進者です。${left}さんがここでできたことはすべて行え、${left}さん宛てだったものも届きます。`,
  nameNext: '次のプロジェクトマネージャーを「メンバー」ページで決めてください。それまでは、どのページにもそう表示されます。',
  backTitle: '離れていた人が全員、チャネルに戻りました',
  backBand: '復帰',
  backLine: 'その間に別の人を決めたものを除き、役割は元に戻りました。',

  role: (title) => `役割：${title}`,
  roleNext: (names) => (names.length ? `引き続き担当：${listed(names)}` : '担当者がいなくなりました'),
  team: (name) => `${name}の代表者`,
  teamNext: (deputy) => (deputy ? `代わりに${deputy}さんにお尋ねします` : '尋ねる相手がいません。代表者を決めてください'),
  signoff: (milestone) => `「${milestone}」の承認を依頼中`,
  signoffNext: '手元のカードから今でも承認できます。別の人に引き継ぐこともできます',
  issue: (title) => `問題「${title}」を引き受け中`,
  issueNext: '引き継ぐか、ご自身で引き受けてください',
  deliverables: (count) => `未完了の成果物${count}件を担当`,
  deliverablesNext: (who) => (who ? `今は${who}さんが担当です` : '今は担当者がいません'),
  more: (count) => `ほか${count}件`,
  openPeople: 'メンバーを開く',

  goneTitle: (channel) => `チャネル「${channel}」が削除されました`,
  goneBand: '投稿を停止',
  goneLine: (title) => `「${title}」は続きます。チームには各自のチャットでお尋ねし、失われたものはありません。`,
  goneNext: `チームの所有者は、30日以内ならチャネルを復元でき、すべて元に戻ります。別の場所で続けるには、ほかのチャネルにMilepostを追加し、そこで「${typedParts.pinHere[0]}」と入力してください。`,
  removedTitle: (channel) => `Milepostがチャネル「${channel}」から削除されました`,
  removedLine: (title) => `「${title}」は各自のチャットで続きます。Milepostがチャネルにない間、「1日のまとめ」や知らせは投稿されません。`,
  removedNext: 'Milepostをもう一度チームに追加してください。その間に届かなかったものを、チャネルで一度お知らせします。',

  endsTitle: (title, day) => `「${title}」は${day}まで保管され、その後削除されます`,
  endsBand: '終了済み・削除予定',
  endsLine: (title) =>
    `「${title}」は終了しており、その日で保管期間が終わります。プレイブック、計画、報告、承認、お知らせ、メンバーの記録もすべて削除され、元に戻すことはできません。`,
  endsSave: '残しておく必要があるものは、その前にタブのマイルストーンの横から保存してください（承認記録、封印付きの記録）。',
  endsKeep: '導入を残すには、その日より前に、タブで「再開」を選んでください。',
  staysTitle: (title) => `「${title}」は続きます`,
  staysBand: '再開済み',
  staysLine: '再開されたため、何も削除されません。',

  greetTitle: 'Milepostが戻りました',
  greetBand: '復帰',
  greetSince: (from, until) => `${from}から${until}まで、ここに投稿できませんでした。`,
  missedNothing: 'その間に投稿するものはありませんでした。',
  missedDigests: (count) => `投稿されなかった「1日のまとめ」：${count}件`,
  missedNews: (count) => `投稿されなかったその他のメッセージ：${count}件`,
  greetNext: '内容はタブで読めます。次からは、いつもどおり届きます。',

  managerGone: (left, steers) =>
    steers
      ? `${left}さんがチャネルを離れました。新しいプロジェクトマネージャーが決まるまで、${steers}さんがこの導入を進めます。`
      : `${left}さんがチャネルを離れ、この導入を進める人がいません。「メンバー」ページで新しいプロジェクトマネージャーを決めてください。`,
  channelGone: 'チャネルが削除されたため、投稿は行われません。質問と回答は、各自のチャットで続きます。',
  botRemoved: 'Milepostがチャネルから削除されました。もう一度追加するまで、投稿は行われません。',
};
