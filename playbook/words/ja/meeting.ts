// The milestone meeting, in Japanese: what is said of it in the tab, on cards and in calendars.

import { dayWords } from '../dates.ts';
import type * as en from '../en/meeting.ts';
import type { Spoken } from '../spoken.ts';
import { slipWords } from './counts.ts';

const bare = (text: string) => text.replace(/[.。]$/, '');

export const meetingWords: Spoken<typeof en.meetingWords> = {
  minutesMissing: '長さを、15分から8時間の間で選んでください。',
  placeMissing: '集まる場所を書いてください。',
  textMissing: '話した内容と合意したことを書いてください。',
  tooMany: (most) => `${most}人を超える会議では、何も決まりません。人数を減らしてください。`,
  alreadyPlanned: (milestone) => `「${milestone}」の会議は、すでにこの予定です`,
  nonePlanned: (milestone) => `「${milestone}」の会議の予定はありません`,
  sameMinutes: '議事録はすでにこの文面です',
  theMinutes: '議事録の内容',

  title: (milestone, rollout) => `${milestone}：マイルストーン会議、${rollout}`,
  when: (day, from, to, inPerson) => `${dayWords(day)} ${from}～${to}、${inPerson ? '対面' : 'オンライン'}`,
  clock: (city) => `${city}時間`,
  keyLine: '主要な関係者（会場での参加をお願いします）',
  minutesBy: (who, moment, earlier) => `作成：${who}、${moment}${earlier ? `（以前の版${earlier}件を保存）` : ''}`,
  versionBy: (who, moment) => `${who}、${moment}`,

  agenda: {
    heading: '議題',
    demo: '利用者が、今使えるものを見せる',
    delivered: '納品されたものと、その証拠',
    met: (met, all) => `${all}件中${met}件を達成。`,
    evidence: (title, evidence) => `「${title}」：${bare(evidence)}。`,
    open: (titles) => `未達成：${titles}。`,
    nothing: '成果物はまだありません。',
    found: '利用者が試して分かったこと',
    tried: (passed, defects) => `${passed ? '合格' : '不合格'}、不具合${defects}件。`,
    notTried: '実際に使う人は、まだ誰も試していません。',
    issues: '未解決の問題と懸念',
    noIssues: 'ありません。',
    issue: (title, who) => `「${title}」（${who ? `引き受けた人：${who}` : '引き受けた人なし'}）。`,
    concern: (who, text) => `${who}さん：${bare(text)}。`,
    slip: '遅れの程度と、その影響',
    onPlan: (day) => `${dayWords(day)}に向けて予定どおりです。`,
    slips: (day, days) => `見込みは${dayWords(day)}です（${slipWords(days)}）。`,
    signedOn: (day, days) => `${dayWords(day)}に承認されました（${slipWords(days)}）。`,
    moves: (name, day, days) => `その場合、「${name}」の見込みは${dayWords(day)}になります（${slipWords(days)}）。`,
    next: '次に来るもの',
    nextIs: (name, day, touch) => `「${name}」、期日${dayWords(day)}：${bare(touch)}。`,
    last: 'これが最後のマイルストーンです。',
    signoff: '承認',
    signed: (who) => `承認済み：${who}。`,
    asked: (who) => `承認を依頼中です。回答待ち：${who}。`,
    toSign: (who) => `承認者：${who}。`,
    noSigner: '承認者はまだ決まっていません。',
    notSigned: 'このマイルストーンは署名を行いません。達成した内容で十分です。',
  },

  calendar: {
    join: (link) => `参加：${link}`,
    invited: (names) => `出席者：${names}。`,
    key: (names) => `少なくとも会場で参加する人：${names}。`,
    openPlan: (link) => `詳しい内容：${link}`,
  },

  actions: {
    plan: '会議を予定する',
    planTitle: (milestone) => `「${milestone}」の会議はいつにしますか？`,
    change: '会議を変更',
    changeTitle: (milestone) => `「${milestone}」の会議の何を変更しますか？`,
    callOff: '中止する',
    minutes: '議事録を書く',
    changeMinutes: '議事録を変更',
    minutesTitle: (milestone) => `「${milestone}」について、何を話し、何に合意しましたか？`,
  },
  labels: {
    on: '日付',
    at: '開始',
    minutes: '長さ（分）',
    inPerson: '対面',
    place: '場所',
    placeExample: '大阪、3階会議室',
    link: '参加リンク',
    people: '出席者',
    keyPlayers: '主要な関係者（できる限り会場で参加）',
    text: '議事録',
  },

  history: {
    planned: (milestone, day, at) => `「${milestone}」の会議は${dayWords(day)} ${at}です`,
    moved: (milestone, day, at) => `「${milestone}」の会議が変更されました：${dayWords(day)} ${at}`,
    calledOff: (milestone) => `「${milestone}」の会議は中止されました`,
    minutes: (milestone) => `「${milestone}」の会議の議事録が書かれました`,
    minutesGone: (milestone) => `「${milestone}」の会議の議事録が取り除かれました`,
  },

  card: {
    planned: 'マイルストーン会議',
    changed: 'マイルストーン会議（変更）',
    calledOff: 'マイルストーン会議（中止）',
    released: 'マイルストーン会議（出席不要）',
    title: (milestone, when) => `「${milestone}」の会議：${when}`,
    changedTitle: (milestone, when) => `「${milestone}」の会議は次の日時に変わりました：${when}`,
    calledOffTitle: (milestone) => `「${milestone}」の会議は中止になりました`,
    releasedTitle: (milestone) => `「${milestone}」の会議への出席は不要になりました`,
    freed: (when, who) => `予定は${when}でした。${who}さんが予定から外しました。`,
    releasedLine: (who) => `${who}さんが出席者を変更しました。この時間はご自由にお使いください。`,
    key: '主要な関係者として、会場での参加をお願いします。',
    was: '変更前',
    where: '場所',
    who: '出席者',
    agenda: '議題',
    join: '参加',
    open: 'カレンダーと議題',
    openPlan: 'マイルストーンを見る',
    there: (time, city) => `（${city}では${time}）`,
    more: (count) => `ほか${count}人`,
    file: 'カレンダーファイルは議題の横にあります。変更後にもう一度開くと、登録済みの予定が移動します。',
  },
};
