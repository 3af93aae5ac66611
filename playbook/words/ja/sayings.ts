// Days and moments as they are said between people in Japanese, and what stands for a report that is not there.
import type * as en from '../en/sayings.ts';
import type { Spoken } from '../spoken.ts';

export const sayingWords: Spoken<typeof en.sayingWords> = {
  today: (time) => `今日${time}`,
  todayAt: (time) => `今日${time}`,
  tomorrowAt: (time) => `明日${time}`,
  onAt: (day, time) => `${day}の${time}`,
  onFriday: '金曜日',
  yesterday: '昨日',
  todaysReports: '今日の報告',
  latestReports: '最新の報告',
  notAsked: '確認なし',
  away: '不在',
  missing: '未報告',
  noChange: '変わりなし',
  noChangeWithin: '変わりなし',
  notToday: '今日はなし',
  isAsked: (who) => `${who}に確認中`,
  askedLater: '後でもう一度尋ねます',
  changedSince: (milestone) => `この依頼の後に「${milestone}」が変わりました`,
  nothingSigned: '何も承認されていません。',
  doesNotFit: '条件に合いません',
  undo: '元に戻す',
  somebodyWhoLeft: '元メンバー',
  gone: { milestone: 'マイルストーン', team: 'チーム', issue: '問題', deliverable: '成果物' },
};
