// What each mark, and each cell of the heat map, is called in Japanese.
import type * as en from '../en/toneWords.ts';
import type { Spoken } from '../spoken.ts';

export const markWords: Spoken<typeof en.markWords> = {
  ahead: '前倒し',
  good: '予定どおり',
  late: '遅れ',
  missing: '未報告',
  away: '不在',
  notDue: '時刻前',
  red: '重大な問題',
  signed: '承認済み',
  going: '進行中',
  notStarted: '未着手',
  note: 'メモあり',
};

export const cellWords: Spoken<typeof en.cellWords> = {
  ahead: '前倒し（日数）',
  good: '予定どおり',
  late: '遅れ（日数）',
  missing: '未報告',
  away: '不在',
  notDue: '時刻前',
  notAsked: '確認なし',
  declined: '報告事項なし',
  missedByUs: 'Milepostが停止',
};
