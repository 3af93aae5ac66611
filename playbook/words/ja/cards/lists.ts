import type * as en from '../../en/cards/lists.ts';
import type { Spoken } from '../../spoken.ts';
import { counted, slip } from './said.ts';

/** What can be looked at in a chat, in Japanese: one’s own things, the day, the plan, what is to be signed. */
export const listsWords: Spoken<typeof en.listsWords> = {
  mine: {
    where: (rollouts) => `あなた宛て、${rollouts}件の導入`,
    title: (count, late) => `対応をお待ちしているものが${count}件${late === 0 ? '' : `、うち${late}件が遅れ`}`,
    what: (act, subject) =>
      ({
        sign: `「${subject}」を承認する`,
        report: `${subject}の報告をする`,
        decide: `「${subject}」について判断する`,
        settle: `「${subject}」を解決する`,
        answer: subject,
        deliver: subject,
        open: subject,
      })[act],
    act: {
      sign: '承認',
      report: '報告',
      answer: '回答',
      deliver: '開く',
      decide: '判断',
      settle: '解決',
      open: '開く',
    },
    empty: '対応をお待ちしているものはありません',
    part: 'プレイブックのあなたの部分',
    nextCheckin: (when) => `次の確認は${when}に届きます。`,
    nothingPlanned: '何かあればお知らせします。',
    summary: (title, first) => `${title}。最初は、${first}。`,
  },
  status: {
    late: (milestone, days) => `「${milestone}」は${slip(days)}です`,
    onPlan: (milestone, on) => `「${milestone}」は${on}に向けて予定どおりです`,
    noPlan: '現在の状況',
    met: (met, total) => `：成果物${total}件中${met}件を達成`,
    dates: (due, forecast) => (due === forecast ? `期日 ${due}` : `期日 ${due}、見込み ${forecast}`),
    goLive: (on, days) => `：${on}、${slip(days)}`,
    red: (count) => `重大な問題${count}件`,
    redTitle: (title) => `：${title}`,
    has: (person) => `${person}さんが引き受け中`,
    nobody: '引き受けた人はまだいません',
    noRed: '重大な問題なし',
    reported: (reported, asked) => `${asked}チーム中${reported}チームが報告`,
    missing: (teams) => `未回答：${counted(teams, 'チーム')}`,
    needed: '必要なこと',
    need: (who, when) => [who, when].filter((part) => part !== '').join('、'),
    nobodyNamed: '担当者未定',
  },
  plan: {
    title: (signed, total) => `マイルストーン${total}件中${signed}件を承認`,
    late: (milestone, days) => `、「${milestone}」は${slip(days)}`,
    signed: (on) => `：${on}に承認`,
    going: (met, total) => `：成果物${total}件中${met}件を達成`,
    due: (on) => `期日 ${on}`,
    forecast: (due, forecast, days) => `期日 ${due}、見込み ${forecast}、${slip(days)}`,
    leftOut: '：対象外',
  },
  signoffs: {
    title: (count) => `承認待ちが${count}件あります`,
    one: (milestone, who) => `「${milestone}」の承認待ち：${counted(who, '人')}`,
    since: (on, by) => `${on}に依頼${by === '' ? '' : `、${by}まで`}`,
    signedOn: (on) => `：${on}に承認`,
    sign: '承認',
    empty: '承認待ちはありません',
    next: (milestone, on) => `次は「${milestone}」、期日は${on}です。`,
  },
};
