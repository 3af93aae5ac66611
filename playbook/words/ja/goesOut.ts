// What goes out in the next seven days, in Japanese.

import type * as en from '../en/goesOut.ts';
import { listed } from '../numbers.ts';
import type { Spoken } from '../spoken.ts';

/** As many names as are read in a line. */
const mostNames = 6;

/** @example someOf(['データチーム', '営業']) // '：データチーム、営業' */
const someOf = (names: readonly string[]): string => {
  const left = names.length - mostNames;
  return names.length ? `：${names.slice(0, mostNames).join('、')}${left > 0 ? `、ほか${left}チーム` : ''}` : '';
};

const ifNobody = '（それまでに回答がない場合）';

export const goesOutWords: Spoken<typeof en.goesOutWords> = {
  askStatus: (teams) => (teams.length === 1 ? `${teams[0]}に状況を尋ねます` : `${teams.length}チームに状況を尋ねます${someOf(teams)}`),
  nudgeStatus: (teams) =>
    teams.length === 1 ? `${teams[0]}への催促${ifNobody}` : `${teams.length}チームへの催促${ifNobody}${someOf(teams)}`,
  askDeputy: (teams, who) => `代理に${listed(teams)}の様子を尋ねます${ifNobody}：${who}`,
  askAgain: (teams, who) => `${listed(teams)}の様子をもう一度尋ねます：${who}`,
  tellMissing: (teams, who) => `${listed(teams)}から報告がないことを伝えます${ifNobody}：${who}`,
  tellDraft: (who) => `「1日のまとめ」の下書き：${who}`,
  sendDigest: 'チャネルに「1日のまとめ」',
  sendWeek: 'チャネルに週次報告',
  cutReminders: (people) => (people ? `${people}人に個別のお知らせ` : '個別のお知らせ（まだ対象者はいません）'),
  tellSummary: (who) => `月曜日のまとめ：${who}`,
  tellIssue: (what, who) => `それまでに引き受ける人がいなければ、「${what}」を伝えます：${who}`,
  repeatIssue: (what, who) => `それまでに引き受ける人がいなければ、「${what}」をもう一度伝えます：${who}`,
  askStale: (what, who) => `「${what}」がまだ続いているかを尋ねます：${who}`,
  askSignoff: (milestone, who) => `「${milestone}」の承認の依頼：${who}`,
  nudgeSignoff: (milestone, who) => `「${milestone}」の承認の催促${ifNobody}：${who}`,
  tellHeld: (milestone, who) => `「${milestone}」の承認の妨げを伝えます${ifNobody}：${who}`,
  askDecision: (milestone, who) => `「${milestone}」についての判断の依頼：${who}`,
  nudgeDecision: (milestone, who) => `「${milestone}」についての判断の催促${ifNobody}：${who}`,
  escalateDecision: (milestone, who) => `「${milestone}」についての判断を次の人へ${ifNobody}：${who}`,
  chaseRisk: (what, who) => `「${what}」に着手したかを尋ねます：${who}`,
  tellFollowUp: (who) => `フォローアップ：${who}`,
  tellCheck: (who) => `個別の確認のお知らせ：${who}`,
  askAcceptance: (who) => `プレイブックの新しい内容への同意の依頼：${who}`,
  nudgeAcceptance: (who) => `同意待ちの内容の催促${ifNobody}：${who}`,
  other: (who) => `カード：${who}`,
  channel: 'チャネル',

  /** Why it is not held back. */
  waitedFor: (kind) => {
    if (/Issue|Stale|Unreachable|Passed|Taken|Resolved|Concern|News/.test(kind)) return '悪い知らせは、誰かが引き受けるまで伝わり続けます';
    if (/Playbook/.test(kind)) return 'これを待っている人がいます';
    if (/Decision/.test(kind)) return 'この人の判断を待っています';
    return /Signoff|Held|Question|Answer|Rejected|celebrate/.test(kind) ? 'この人の承認を待っています' : 'これを待っている人がいます';
  },

  skip: '送らない',
  putBack: '送信に戻す',
  skipped: (who) => `${who}：送信しません`,

  card: {
    title: (count) => (count ? `これから7日間に送るメッセージは${count}件です` : 'これから7日間に送るメッセージはありません'),
    asOf: (moment) => `${moment}現在`,
    rests: '導入は一時停止中です。再開するまで何も送りません。',
    why: '回答によって変わるものは、今のままの場合を表示しています。誰かが待っているものは止められません。',
    all: 'すべてをタブで見る',
    more: (count) => `ほか${count}件`,
    when: (day, time) => `${day} ${time}`,
  },
};
