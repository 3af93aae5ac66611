// Being away, standing in, and a team nobody hears of, in Japanese.

import { dayWords } from '../dates.ts';
import type * as en from '../en/away.ts';
import type { Spoken } from '../spoken.ts';

export const awayWords: Spoken<typeof en.awayWords> = {
  state: '不在',
  stateBack: '復帰',
  awayUntil: (from, until, today) => {
    if (from > today) return `${dayWords(from)}から${dayWords(until)}まで不在の予定です。`;
    return until === today ? '今日は不在です。' : `${dayWords(until)}まで不在です。`;
  },
  back: 'お帰りなさい。',
  asksAgain: (day) => `次は${dayWords(day)}にお尋ねします。`,
  standsIn: (person, team) => `その間は、${team}について${person}さんにお尋ねします。`,
  nobodyStandsIn: (team) => `その間、${team}については誰にも尋ねず、「不在」と表示します。「メンバー」ページで代理を決めてください。`,
  noTeams: 'その間、状況をお尋ねする人はいません。承認と判断は、代理の方に届きます。',
  how: '「金曜日まで不在」「3月12日まで不在」または「復帰」と入力してください。',
  notUnderstood: 'いつまでかを入力してください。例：「金曜日まで不在」「3月12日まで不在」。',

  deputyAway: (person, team) => `${person}さんは不在です。${team}の今日の様子を教えてください。`,
  deputySilent: (person, team) => `${person}さんからまだ回答がありません。${team}の今日の様子を教えてください。今からでも間に合います。`,

  missing: {
    state: '報告なし',
    title: (team) => `${team}から2回続けて報告がありません`,
    titleOf: (count) => `${count}チームから2回続けて報告がありません`,
    titleOpen: (open, all) => `${all}チーム中${open}チームから、まだ報告がありません`,
    settledAll: (count) => `${count}チームすべてから、また報告が届きました`,
    silent: (days) => `：${days}`,
    askedOf: (asked, deputy) => (deputy ? `尋ねた相手：${asked}。代理：${deputy}。` : `尋ねた相手：${asked}。代理はいません。`),
    heard: '：また報告が届きました',
    also: (teams) => `ほかに報告のないチーム：${teams}`,
    days: (days) => `報告のない日数：${days}。`,
    asked: '尋ねた相手',
    deputy: '代理',
    last: '最後の報告',
    noDeputy: 'いません（「メンバー」ページで決めてください）',
    neverReported: 'まだありません',
    call: '催促を重ねるより、電話のほうが早く分かります。このお知らせは一度だけです。',
    status: '状況を開く',
    settled: (team) => `${team}から、また報告が届きました`,
    people: 'メンバーを開く',
  },
  inARow: (count) => `${count}日`,
};
