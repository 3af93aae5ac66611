// What people may type to the bot in Japanese, the one it tells them of first.
import type * as en from '../en/typed.ts';
import type { Spoken } from '../spoken.ts';

export const typedWords: Spoken<typeof en.typedWords> = {
  help: ['ヘルプ', 'へるぷ', 'こんにちは', '使い方', '使いかた', '助けて'],
  status: ['状況', 'ステータス', '状況は', '現状'],
  plan: ['計画', 'プラン', '予定'],
  mine: ['自分', '自分の分', '私の分', 'マイページ'],
  share: ['共有', '共有する', 'シェア', '転送'],
  signoffs: ['承認', 'サインオフ', '承認待ち', '署名'],
  checkin: ['報告', '報告する', 'レポート'],
  badNews: ['悪い知らせ', '悪いニュース', '悪いしらせ'],
  live: ['ライブ', 'ライブ確認'],
  followUps: ['フォローアップ', 'フォロー'],
  digest: ['ダイジェスト', 'まとめ', '1日のまとめ', '一日のまとめ'],
  nextWeek: ['来週', '来週の予定', '次週'],
  pointer: ['プレイブック', 'プレーブック'],
  kickoffDeck: ['キックオフ資料', 'キックオフ', 'キックオフスライド'],
  statementOfWork: ['作業範囲記述書', 'sow'],
  steeringStatus: ['運営委員会向け状況報告', '運営委員会', '運営委員会向け報告', '状況報告'],
  next: ['次', '次は', '次は？', '次は?', '次は何', '次は何ですか', '次のステップ', '次にすること', 'これから'],
  /** These have something after them: “find training”. */
  find: ['検索', '探す', '探して', 'さがす'],
  ask: ['質問', '質問する', '聞く', '尋ねる'],
};

export const typedParts: Spoken<typeof en.typedParts> = {
  goodNews: ['良い知らせ', 'いい知らせ', 'よい知らせ', '良いニュース'],
  concern: ['懸念'],
  pinHere: ['ここに固定', 'ここにピン留め'],
  red: ['重大'],
  serious: ['深刻'],
  minor: ['軽微'],
  iAm: [],
  away: ['不在です', '不在'],
  awayAfter: ['不在です', '不在にします', '不在', 'お休みします', 'お休みです', '休みます', '休みです', 'お休み', '休み'],
  back: ['復帰', '復帰しました', '復帰します', '戻りました'],
  today: ['今日', '本日'],
  tomorrow: ['明日', 'あす', 'あした'],
  on: ['次の', '今度の'],
  of: [],
  from: [],
  until: [],
  fromAfter: ['から'],
  untilAfter: ['までは', 'まで'],
  report: ['報告', '今日の報告', '状況', '今日'],
  done: ['完了', '済み'],
  team: ['チーム'],
  noChange: ['変わりなし', '変更なし', '変化なし', '引き続き変わりなし'],
  notToday: ['今日は報告なし', '今日はなし', '今日は無理'],
  later: ['後で', 'あとで', 'また後で'],
  insteadBefore: ['代わりに'],
  insteadAfter: ['に聞いてください', 'に聞いて', 'に質問してください', 'に質問して'],
  days: ['営業日', '日'],
  behind: ['遅れています', '遅れ'],
  ahead: ['前倒しです', '前倒し', '進んでいます'],
  onPlan: ['予定どおりです', '予定通りです', '予定どおり', '予定通り'],
  reminders: ['お知らせ'],
  less: ['減らす', '減らして', '少なく', '少なめ'],
  weekly: ['週1回', '週一回', '毎週', '月曜日だけ', '月曜日のみ'],
  off: ['停止', '止めて', 'なし', '不要', 'オフ'],
  usual: ['再開', 'いつもどおり', '通常', 'オン'],
  pause: ['休止', '一時停止'],
  goal: ['目標は', '目標'],
  goals: {
    none: ['特になし', 'なし', '特に'],
    efficiency: ['時間', '効率', '早く', '手間'],
    growth: ['成長', '売上', '売り上げ', '収益'],
    customers: ['客', '顧客', 'サービス'],
    people: ['リスク', '人', 'チーム', '安心', '安全'],
  },
};

/** What people call the columns of a pasted plan, the name it tells them of first. */
export const typedColumns: Spoken<typeof en.typedColumns> = {
  milestone: ['マイルストーン', 'マイルストーン名'],
  deliverable: ['成果物', '成果物名', 'タスク', 'タスク名', '作業', '項目', 'タイトル'],
  criterion: ['基準', '達成の基準', '達成基準', '受け入れ基準', '受入基準', '完了条件'],
  owner: ['担当者', '担当', '責任者', '氏名'],
  team: ['チーム', 'チーム名', 'グループ'],
  start: ['開始日', '開始', '開始予定日', '着手日'],
  due: ['期日', '期限', '終了日', '終了', '完了日', '終了予定日', '締め切り'],
  risky: ['リスク', 'リスクあり', 'リスクの有無', '難しい'],
};

/** Whether something is risky, in a cell. */
export const typedAnswers: Spoken<typeof en.typedAnswers> = {
  yes: ['はい', 'あり', '有', '有り', '○', '〇', '高', '高い'],
  no: ['いいえ', 'なし', '無', '無し', '×', '低', '低い'],
};
