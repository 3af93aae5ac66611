import type * as en from '../../en/cards/checkin.ts';
import type { Spoken } from '../../spoken.ts';
import { kinds, planned, slip } from './said.ts';

/** The day’s check-in in Japanese: what it asks, what it thanks for, and its one reminder. */
export const checkinWords: Spoken<typeof en.checkinWords> = {
  checkin: {
    openUntil: (at) => `${at}まで受付`,
    closedAt: (at) => `${at}に締切、遅れて届いた報告も数えます`,
    title: (team) => `${team}：今日はいかがでしたか？`,
    due: (milestone, on) => `「${milestone}」の期日は${on}です。`,
    waits: (milestone, on, count) => `「${milestone}」の期日は${on}で、あなたの成果物${count}件を待っています。`,
    noChangeAgain: (team, times) => `${times}回続けて「変わりなし」です。${team}の妨げになっていることは何ですか？`,
    done: '今日済んだこと',
    doneExample: '事実を一つ。例：データ元4件中3件を整理済み',
    doneError: '済んだことを一つ書くか、「変わりなし」を押してください。',
    plan: '予定との差',
    planError: '何日の前倒しまたは遅れかを選んでください。',
    planChoices: [0, -1, -2, -3, -4, -5, -6, -7, -8, -9, -10, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((days) => [String(days), planned(days)]),
    issue: '新しい問題、または解決した問題',
    add: '追加',
    kind: '問題の程度',
    kinds: [
      ['minor', '発生：軽微'],
      ['serious', '発生：深刻'],
      ['red', '発生：重大（作業が止まっている）'],
      ['resolved', '今日解決'],
    ],
    which: '解決した場合：どの問題ですか？',
    send: '送信',
    noChange: '変わりなし',
  },
  receipt: {
    sent: '送信済み',
    title: (person, team) => `${person}さん、ありがとうございます。${team}の報告を受け取りました。`,
    done: '済んだこと',
    plan: '計画',
    issue: '問題',
    noChange: '前回の報告から変わりなし',
    noIssue: 'なし',
    planNow: (days, was) => (was === null || was === days ? planned(days) : `${planned(days)}（前回は${planned(was)}）`),
    issueNow: (kind, text) => (text === '' ? kinds[kind] : `${kinds[kind]}：${text}`),
    reads: (milestone, on, days) => `「${milestone}」の見込みは${on}になりました（${slip(days)}）。`,
    sees: (person) => `${person && `${person}さんにも表示されます。`}お願いすることはもうありません。`,
    redTold: (person) => `重大な問題は、すぐに${person}さんへ伝えました。`,
    redTaken: '誰かが引き受けたらお知らせします。',
    until: (at) => `${at}の「1日のまとめ」に載ります。それまでは変更できます。`,
  },
  nudge: {
    left: (minutes) => `残り${minutes}分`,
    closes: (at) => `${at}に締切`,
    titleOnly: (team) => `未回答は${team}だけです`,
    title: (team) => `${team}がまだ未回答です`,
    asks: (person) => `回答のないまま締め切ると、${person}さんにお尋ねし、「1日のまとめ」にもそう載ります。`,
    says: '回答のないまま締め切ると、「1日のまとめ」にそう載ります。',
    report: '報告する',
    summary: (title, at) => `${title}。${at}に締め切ります。`,
  },
};
