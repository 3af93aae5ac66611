// What a refused command names in Japanese: how something stands, what leans on it, and who is meant where nobody has a name.
import type * as en from '../en/commandFacts.ts';
import type { Spoken } from '../spoken.ts';

export const commandFacts: Spoken<typeof en.commandFacts> = {
  /** “… . There is nothing to change.” */
  stands: {
    active: (name) => `「${name}」はすでに開始しています`,
    teamNamed: (name) => `「${name}」という名前のチームがすでにあります`,
    milestoneNamed: (name) => `「${name}」という名前のマイルストーンがすでにあります`,
    answered: (who) => `${who}がすでに回答しています`,
    inPlan: (name) => `「${name}」はすでに計画にあります`,
    titleAsWanted: (title) => `「${title}」はすでにそのとおりです`,
    asWanted: (name) => `「${name}」はすでにそのとおりです`,
    nothingComes: (team) => `「${team}」から報告がないことは、すでに伝わっています`,
    byTeams: (name) => `「${name}」の見込みは、すでにチームの報告によるものです`,
    forecast: (day) => `すでに${day}と見込んでいます`,
    notPulledIn: (team) => `「${team}」には参加を頼んでいません`,
    thereAlready: (name) => `「${name}」はすでにその位置にあります`,
    named: (who) => `${who}はすでに指名されています`,
    reportsAnyway: (team) => `「${team}」はもともと報告しています`,
    askedFor: (milestone) => `「${milestone}」の承認はすでに依頼されています`,
    signed: (milestone) => `「${milestone}」はすでに承認されています`,
    calendar: (name) => `カレンダー「${name}」はすでにそのとおりです`,
    started: (title) => `「${title}」はすでに着手されています`,
    roleNotHeld: (role) => `この人は「${role}」ではありません`,
    roleHeld: (who, role) => `${who}はすでに「${role}」です`,
    pulledIn: (team, when) => `「${team}」：${when}`,
  },
  /** “This cannot be taken back any more: … depends on it.” */
  leans: {
    signoff: (milestone) => `「${milestone}」の承認`,
    word: (who) => `${who}の回答`,
    handedOn: (who) => `さらに引き継いだ${who}の対応`,
    report: (who) => `${who}の報告`,
    work: (who) => `問題を引き受けた${who}の作業`,
    role: (title) => `役割「${title}」`,
    holder: (role) => `「${role}」の担当者`,
    needing: (title) => `これが前提の「${title}」`,
    workOn: (title) => `「${title}」の作業`,
    lastHolder: (role) => `導入には「${role}」が必要なため、先に次の人を指名してください`,
  },
  who: {
    receivers: '送信先の人',
    somebodyElse: 'ほかの人',
    manager: 'プロジェクトマネージャー',
    thisPerson: 'この人',
    unnamed: 'ここで指名されていない人',
  },
  /** “… cannot be … yet.” */
  notReady: { activate: '開始', sign: '承認' },
  most: {
    milestones: (most) => `一つの導入のマイルストーンは${most}件までです。`,
    pull: '今は一部だけを取り込み、残りはその後に取り込んでください。',
  },
  another: '別のマイルストーン',
  milestone: 'マイルストーン',
  takeBackFirst: '引き継ぐには、先にそれを取り消してください。',
  takenBack: '元に戻しました。',
  takenBackByRaiser: '報告した本人が取り下げました。',
  open: (count) => `成果物${count}件`,
  holiday: '休日',
  touch: '利用者が使えるもの',
  worksByItself: '単独での動作',
  table: '表',
};
