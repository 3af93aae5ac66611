// What the tab says by itself in Japanese while the check is held live; fetched with that page.
import type * as en from '../en/tabLive.ts';
import type { Spoken } from '../spoken.ts';

/** Headings, empty states and small labels of the live check. */
export const liveWords: Spoken<typeof en.liveWords> = {
  on: (heard, all) => `ライブ確認中です（${all}チーム中${heard}番目）。`,
  onWithout: 'ライブ確認中です。',
  off: 'ライブ確認は行われていません。',
  how: '各チームが順番に、済んだこと、現在の状況、妨げになっていることを話します。1分を超える話は、後で別に行います。',
  join: '通話に参加',
  noLink: '集まる場所はまだ決まっていません。',
  meets: '集まる場所',
  turn: 'チームの順番',
  noTeams: '報告するチームはまだありません。「メンバー」でチームとその代表者を決めてください。',
  people: 'メンバーを開く',
  previous: '前へ',
  next: '次へ',
  keys: '矢印キーでも進めます。',
  place: (place, all) => `${place}/${all}`,
  current: (name, place, all) => `${name}、${all}チーム中${place}番目`,
  noted: 'メモあり',
  nobody: '代表者はまだいません',
  note: 'メモ',
  noteOf: (team) => `「${team}」のメモ`,
  example: '報告のほかに話されたこと',
  noNote: 'メモはありません。',
  timer: {
    title: '残り時間',
    left: '残り',
    over: '超過',
    of: (minutes) => `全${minutes}分`,
    spoken: (minutes) => `${minutes}分`,
    soon: '残り5分を切りました。時間のかかる話は、後で別に行ってください。',
    last: '最後の1分です。',
    up: '時間になりました。残りは後で別に話せます。',
  },
  followUps: {
    title: 'フォローアップ',
    none: '会議の外で扱うことになった話が、担当者と期日とともにここに表示されます。',
    done: '解決',
    open: (count) => `未解決${count}件`,
    settled: (count) => `解決済み${count}件`,
  },
  checks: {
    title: '個別の確認',
    none: '毎日の確認では足りない話を、一つのチームと30分かけて行います。日付、議題、結果がここに表示されます。',
    calendar: 'カレンダーファイル',
    join: '参加',
    held: (count) => `実施${count}回`,
  },
};
