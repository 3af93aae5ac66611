// What the digest says, on its card and in the tab, in Japanese.

import type { Absence } from '../digestParts.ts';
import type * as en from '../en/digest.ts';
import { listed } from '../numbers.ts';
import type { Spoken } from '../spoken.ts';
import { againstPlan, slipWords, spanWords, titleOf, workingDays } from './counts.ts';

/** As many names as are read in one line. */
const mostNames = 8;

const absences: Record<Exclude<Absence, 'declined' | 'skipped'>, string> = {
  noReport: '：報告なし',
  notAsked: '：確認なし',
  notDue: '：時刻前',
  away: '：不在',
  missedByUs: '：確認なし（Milepostが停止）',
};

/** What may be set about it. */
export const settingLabels: Spoken<typeof en.settingLabels> = {
  digestDraft: '「1日のまとめ」を送る30分前に、下書きを見せる',
  weeklyReport: '週の最後の営業日に、チャネルで1週間を報告する',
};

export const digestWords: Spoken<typeof en.digestWords> = {
  title: (blocked, overdue, reported, asked) => {
    const reports = asked ? `${asked}チーム中${reported}チームが報告` : '今日の報告なし';
    if (blocked) return `${blocked}チームが止まっています、${reports}`;
    return overdue ? `成果物${overdue}件が期日を超過、${reports}` : `止まっているチームはありません、${reports}`;
  },
  well: 'すべて順調です',
  allIn: (asked, away) =>
    `${asked === 1 ? '1チームが' : `${asked}チームすべてが`}報告し、止まっているチームはありません${away.length ? `（不在：${listed(away)}）` : ''}。`,
  stays: (milestone, on) => `「${milestone}」は${on}のままです。`,
  headings: {
    late: '',
    blocked: '止まっているもの',
    overdue: '期日超過',
    changed: '動きがあったもの',
    good: '良い知らせ',
    missing: '未回答',
  },
  late: (on, days) => `：${on}、${slipWords(days)}`,
  said: (text) => `：${text}`,
  took: (who, minutes) => `${who}さんが${spanWords(minutes)}後に引き受け`,
  waits: '引き受けた人はまだいません',
  overdue: (days) => `、期日を${workingDays(days)}超過`,
  owned: (owner, milestone) => `${owner ? `担当：${owner}` : '担当者なし'}、${milestone}`,
  changed: (days, text) => `、${againstPlan(days)}${text ? `：${text}` : ''}`,
  noChange: '変わりなし',
  newAt: (at) => `${at}に新着`,
  resolved: '：解決済み',
  absent: (state, said) =>
    state === 'declined' ? (said ? `：今日はなし、${said}` : '：今日はなし') : state === 'skipped' ? `：${said}` : absences[state],
  teams: (names) =>
    names.length > mostNames ? `${names.slice(0, mostNames).join('、')}、ほか${names.length - mostNames}チーム` : listed(names),
  more: (count) => `ほか${count}件`,
  moreCalm: (count) => `ほか${count}チーム（予定どおり、または前倒し）`,
  next: (who, milestone, on) =>
    who.length ? `次は、${on}までに「${milestone}」の承認です（${listed(who)}）。` : `次は、「${milestone}」の期日の${on}です。`,
  minor: (count) => `新しい軽微な問題 ${count}件`,
  updated: (at) => `${at}更新`,
  cameIn: (team) => `${team}の報告が届きました`,
  settledNow: (what) => `解決：${titleOf(what, 60)}`,
  addedBy: (who) => `${who}さんが追記しました`,
  allReports: 'すべての報告',

  sentAt: (at) => `${at}に送信済み`,
  goesAt: (at) => `${at}に送信`,
  skippedBy: (who) => `${who}さんが送信を取りやめ`,
  missedByUs: 'Milepostの停止中で送信されませんでした',
  notSent: 'チャネルに投稿できませんでした',
  edit: '一言を添える',
  change: '一言を変更',
  editTitle: (day) => `${day}の「1日のまとめ」の冒頭に、何を書きますか？`,
  lines: '添える一言',
  missing: '一、二行書いてください。一言を取り除くには、空のままにしてください。',
  example: '木曜日は大阪で研修です。皆さん、ありがとうございます',
  skip: '今回は送らない',

  draft: {
    where: '下書き（あなただけに表示）',
    band: '自動で送信',
    at: (at) => at,
    title: (title) => `「1日のまとめ」の内容：${title}`,
    why: '自動で送られます。何もしなくてかまいません。遅れて届いた報告も、届き次第加わります。',
    add: '追加',
    addLine: '一言を添える',
    changeLine: '変更する',
    let: 'このまま送る',
    skip: '今日は送らない',
    letGo: (at) => `${at}に自動で送られます`,
    out: '送信済み',
    outTitle: (day) => `${day}の「1日のまとめ」をチャネルに送りました`,
    outWhy: '一言は今からでも変更できます。チャネルの投稿がその場で書き換わります。',
    skipped: '見送り',
    skippedTitle: (day) => `${day}の「1日のまとめ」は送りません`,
    skippedBy: (who, when) => `${who}さんが取りやめました（${when}）。内容はすべてタブにあります。`,
    putBack: 'やはり送る',
    restsTitle: (day) => `${day}の「1日のまとめ」は送信されませんでした`,
    change: 'やはり変更する',
  },
};
