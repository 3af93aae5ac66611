// What is said in Japanese of the playbook's sections: while they are written, read, accepted and tried.

import { dayWords } from '../dates.ts';
import type * as en from '../en/sections.ts';
import { listed } from '../numbers.ts';
import type { Spoken } from '../spoken.ts';

/** Quoted titles need nothing between them. */
const some = (titles: string[]): string => {
  const shown = titles.slice(0, 3).map((title) => `「${title}」`);
  const left = titles.length - shown.length;
  return `${shown.join('')}${left > 0 ? `ほか${left}件` : ''}`;
};

export const sectionWords: Spoken<typeof en.sectionWords> = {
  /** What leans on a section, beside its text. */
  leans: {
    benefits: '利点',
    duties: '責任',
    measures: '成功の指標',
    followUps: 'フォローアップ',
    more: (count) => `ほか${count}件`,
  },
  limits: {
    markdown: 'セクションの本文',
    title: '題名',
    group: 'グループの名前',
    task: '課題',
    tooManyTasks: (most) => `一つのセクションに載せられる課題は${most}件までです。いくつか外すか、別のセクションを作ってください。`,
    tooManySections: (most) => `一度に同意できるセクションは${most}件までです。`,
    tooHeavy: 'この文章は、保存できる量を超えています。二つのセクションに分けてください。',
  },
  missing: {
    title: 'セクションに題名を付けてください。',
    group: 'セクションをどのグループに置くかを書いてください。',
    task: '試すことを書くか、課題を外してください。',
    text: 'セクションの本文を書いてください。',
    version: 'セクションのどの版のことかを指定してください。',
    place: '置く位置を選んでください。',
    review: '次に見直す日を選んでください。',
    nothing: 'セクションを一つ以上選んでください。',
  },
  /** Facts of refusals. */
  laterVersion: '後の版',
  filedAnswer: 'そこに載せられた回答',
  isPublished: (title) => `「${title}」は、すでにこのとおりプレイブックに載っています`,
  isAccepted: 'すでに同意しています',
  isRead: 'この版はすでに読んでいます',
  isTried: 'すでに試しています',
  standsSo: (title) => `「${title}」はすでにその位置にあります`,
  standsAs: (title, version) => `「${title}」は、すでに第${version}版の内容です`,
  ownerOf: 'セクションの担当者、または導入の推進者',
  draftKept: '下書きは、公開するまでご自身だけのものです。書き続けるか、捨ててください。',
  readKept: '読んだという記録は残ります。これを前提とするものはありません。',

  ownedBy: (who) => `担当者：${who}`,
  ownerMissing: (role) => (role ? `担当は「${role}」ですが、まだ誰も指名されていません` : '担当者はまだいません'),
  version: (number, day) => `第${number}版、${day}`,
  changed: (day) => `${day}に変更`,
  review: (day) => `${dayWords(day)}までに見直し`,
  reviewDue: (day) => `見直しの期日は${dayWords(day)}でした`,
  reviewNeed: (title) => `プレイブックの「${title}」を見直す`,
  forEverybody: '対象：全員',
  forRoles: (roles) => `対象：${listed(roles)}`,
  isChanging: (names) => `${listed(names)}が変更しています`,
  kept: (moment) => `${moment}に保存`,
  versionBy: (number, moment, who) => `第${number}版、${moment}、${who}`,
  small: '小さな修正',
  again: (version) => `第${version}版に戻したもの`,

  acceptedOn: (day) => `${day}に同意しました`,
  changedSince: (version) => `第${version}版に同意した後に変更されています`,
  askedYou: '同意をお願いします。ここでの仕事の進め方の一部です',
  acceptedLine: (accepted, of) => (of ? `${of}人中${accepted}人が同意` : 'まだ誰にも同意を求めていません'),
  personAccepted: (day) => `${day}に同意`,
  personRead: (day) => `${day}に読了、同意はまだ`,
  personWaits: 'まだ開いていません',
  personChanged: (version) => `第${version}版に同意`,

  tried: {
    own: (others) => (others ? `試しましたね。ほかにも${others}人が試しています。お見事です。` : '最初に試しましたね。お見事です。'),
    others: (count) => `${count}人が試しました。ゆっくりで構いません。失敗することはなく、完璧でなくても大丈夫です。`,
    nobody: '最初に試してみませんか。失敗することはなく、完璧でなくても大丈夫です。',
  },

  adoption: {
    line: (accepted, asked, read, people) =>
      asked
        ? `求めた同意${asked}件中${accepted}件が得られ、${people}人中${read}人が自分の分を読みました`
        : `${people}人中${read}人が自分の分を読みました`,
    row: (read, people, accepted, asked, tried) =>
      [
        people ? `${people}人中${read}人が読了` : 'まだ誰も指名されていません',
        ...(asked ? [`同意${asked}件中${accepted}件`] : []),
        ...(tried ? [`課題${tried}件を試用`] : []),
      ].join('、'),
  },

  guests: {
    all: (sections) => `ゲストは、セクション全${sections}件と、ほかのすべてのページを見られます。`,
    some: (seen, all) => `ゲストは、セクション${all}件中${seen}件と、ほかのすべてのページを見られます。`,
    playbook: (seen, all) =>
      seen === all
        ? `ゲストは、プレイブックのセクション全${all}件だけを見られます。ほかのページは見られません。`
        : `ゲストは、セクション${all}件中${seen}件だけを見られます。ほかのページは見られません。`,
    nothing: 'ゲストは、ここではこの導入の内容を見られません。',
    why: {
      playbook: 'ゲストが見られるのはこの導入のプレイブックだけで、ほかのページは見られません',
      nothing: 'ゲストは、ここではこの導入の内容を見られません',
    },
    choices: [
      { value: 'everything', label: 'すべてのページ' },
      { value: 'playbook', label: 'プレイブックだけ' },
      { value: 'nothing', label: '何も見せない' },
    ],
    label: 'ゲストが見られるもの',
    choose: 'ゲストが見られるものを選んでください。',
  },

  actions: {
    accept: '同意する',
    acceptAll: (count) => (count === 1 ? '待っているものに同意' : `${count}件すべてに同意`),
    try: '試しました',
    reviewed: '内容は今も正しい',
    reviewedTitle: (title) => `「${title}」を次にいつ見直しますか？`,
    reviewOn: '次に見直す日',
    up: '上へ移動',
    down: '下へ移動',
    move: 'グループに移動',
    moveTitle: (title) => `「${title}」をどのグループに置きますか？`,
    group: 'グループ',
    drop: '外す',
    restore: (version) => `第${version}版に戻す`,
    putBack: 'セクションを戻す',
    putBackTitle: 'どのセクションを戻しますか？',
    section: 'セクション',
    guests: 'ゲストの表示範囲',
    guestsTitle: 'ゲストは、この導入の何を見られますか？',
  },

  changes: {
    isNew: '初めての内容です',
    now: (sentence) => `追加：${sentence}`,
    gone: (sentence) => `削除：${sentence}`,
    fields: '本文は同じで、対象や目的が変わりました',
    since: (version) => `第${version}版に同意した後に変更されています`,
  },

  needAccept: (titles) => `プレイブックの${some(titles)}に同意する`,

  card: {
    waits: '同意のお願い',
    again: '同意のお願い（再）',
    title: (count) => `プレイブックのセクション${count}件に同意をお願いします`,
    summary: (titles) => `${some(titles)}を読んで、同意してください。`,
    row: (who, day, what) => `${who}、${day} · ${what}`,
    why: 'ここでの仕事の進め方の一部です。改めてお願いするのは、変わったものだけです。',
    accept: (count) => (count === 1 ? '同意する' : `${count}件すべてに同意`),
    open: '開く',
    more: (count) => `ほか${count}件`,
    accepted: '同意済み',
    by: (moment) => `ご自身、${moment}`,
    doneTitle: (titles) => `${some(titles)}に沿って進めます`,
    doneSummary: 'プレイブックで同意を待っていたものに、すべて同意しました。',
    nothing: '同意を待っているものはありません',
    undo: '元に戻す',
  },
};
