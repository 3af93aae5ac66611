// How something stands already, and what came later and leans on it, in Japanese.
import type * as en from '../en/standing.ts';
import type { Spoken } from '../spoken.ts';

/** Said with a full stop after it, when somebody asks for what is so already. */
export const alreadyWords: Spoken<typeof en.alreadyWords> = {
  daysOff: 'この休みは、すでに登録されています',
  days: '日程はすでにそのとおりです',
  digest: '1日のまとめには、すでにそう書かれています',
  allSigned: 'そこから先のマイルストーンは、すべて承認済みか対象外です',
  answered: 'その回答はすでに届いています',
  workaround: 'その回避策はすでに書かれています',
  passedOn: 'これはすでに共有済みです',
  plan: '計画には、すでにすべて書かれています',
  quietHours: '通知を控える時間は、すでにそのとおりです',
  rollout: '導入の設定は、すでにそのとおりです',
  takenOut: 'すでに外されています',
  daily: '各チームには毎営業日、尋ねています',
  asOften: '各チームには、すでにその頻度で尋ねています',
};

/** What would have to be taken back first, in “…”. */
export const laterWords: Spoken<typeof en.laterWords> = {
  added: '後から追加されたもの',
  slipDecision: '遅れについての決定',
  delivered: 'ここで納められたもの',
  delivers: 'ここで納めるもの',
  evidence: 'その証拠',
  settled: '問題が解決したという記録',
  change: 'その後の変更',
  changeOfDate: '後の日程変更',
  changeOfMilestone: 'マイルストーンの後の変更',
  changeOfOrder: '後の順序変更',
  changeOfLines: 'この文への後の変更',
  decision: '後の決定',
  forecast: '後の見込み',
  handOver: '後の引き継ぎ',
  note: '後のメモ',
  test: '後の試用結果',
  version: '後の版',
  workaroundLater: '後の回避策',
  passedAgain: 'その後の引き継ぎ',
  teamReport: 'チームの報告',
  signoff: 'その承認',
  milestoneSignoff: 'マイルストーンの承認',
  verdict: '承認者の回答',
};
