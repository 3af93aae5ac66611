import type * as en from '../../en/cards/decision.ts';
import type { Spoken } from '../../spoken.ts';
import { deedWords, listed, slip } from './said.ts';

/** A milestone that will slip, and one that was signed, in Japanese. */
export const decisionWords: Spoken<typeof en.decisionWords> = {
  decision: {
    yours: '判断をお願いします',
    still: '引き続き判断待ち',
    nothing: '判断は不要',
    over: (milestone) => `「${milestone}」：判断は不要になりました`,
    askedBefore: (who, on) => `${on}に次の人に判断をお願いしましたが、まだ決まっていません：${who}。あなたにも判断をお願いします。`,
    costs: (days) => `${days}営業日かかります`,
    affects: (names) => `これを待つもの：${names}`,
    occupies: (names) => `作業を続けるチーム：${names}`,
    undelivered: (titles, more) =>
      `納品されないもの：${titles.map((title) => `「${title}」`).join('')}${more > 0 ? `、ほか${more}件` : ''}`,
    signedOn: (milestone, on) => `「${milestone}」は${on}に承認済みで、引き続き使えます`,
    unsigned: (milestone) => `「${milestone}」は承認されていません`,
    by: (on) => `${on}まで`,
    title: (milestone, days) => `「${milestone}」は${slip(days)}の見込みです`,
    suggestsExtend: (person) => `${person}さんの提案：延長する`,
    suggestsAccept: (person, previous) => `${person}さんの提案：「${previous}」で止める`,
    reason: (caused, suggested) => `${caused}${suggested}`,
    extendTo: (on) => `${on}まで延長`,
    acceptFinal: (previous) => `「${previous}」を最終として受け入れる`,
    moves: (milestone, from, to) => `「${milestone}」は${from}から${to}に移ります`,
    stays: (milestone, on) => `「${milestone}」は${on}のままです`,
    without: (what) => `対象外になるもの：${what}`,
    brings: (what) => `引き続き実現するもの：${what}`,
    extend: '延長する',
    accept: '最終とする',
    acceptIt: '受け入れる',
    why: 'ここで止める理由',
    whyExample: '記録に残る一文',
    whyError: '全員が理解できるように、ここで止める理由を書いてください。',
    decided: '判断済み',
    extended: (milestone, to) => `「${milestone}」は${to}まで延長されました`,
    accepted: (milestone, previous) => `「${previous}」が最終となり、「${milestone}」は対象外になりました`,
    was: '変更前',
    goLive: '本番開始',
    wasNow: (now, was) => (now === was ? now : `${now}（変更前は${was}）`),
    summary: (milestone, days, by) =>
      `「${milestone}」は${slip(days)}の見込みです。${by === '' ? '' : `${by}までに、`}延長するか、一つ前を最終として受け入れるかを判断してください。`,
  },
  celebration: {
    signed: (signed, total) => `マイルストーン${total}件中${signed}件を承認`,
    title: (milestone) => `「${milestone}」が承認されました！`,
    thanks: 'ありがとうございます：',
    deed: (who, deeds) => `${who}さん（${listed(deeds.map(deedWords))}）`,
    deeds: (deeds) => listed(deeds),
    record: '承認された内容',
  },
};
