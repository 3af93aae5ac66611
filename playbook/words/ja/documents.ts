// What stands in the documents people take away, in Japanese: the sign-off record and the history.

import type * as en from '../en/documents.ts';
import { listed } from '../numbers.ts';
import type { Spoken } from '../spoken.ts';

export const documentWords: Spoken<typeof en.documentWords> = {
  record: (round, rounds) => (rounds > 1 ? `承認記録（第${round}回）` : '承認記録'),
  calendar: '会議のカレンダーファイル',
  historyCsv: '全履歴（表計算ソフト用）',
  historyJson: '全履歴（プログラム用）',
  journal: '封印付きの記録（検証用）',

  file: {
    record: (rollout, milestone, round) => `${rollout} ${milestone} 承認記録 第${round}回.docx`,
    meeting: (rollout, milestone) => `${rollout} ${milestone} 会議.ics`,
    history: (rollout, day, ending) => `${rollout} 履歴 ${day}まで.${ending}`,
  },
  noSuch: 'この導入に、その文書はありません。',
  badAccent: '色として読み取れません。1F6FEBのような6桁の16進数で書いてください。',

  badLanguage: (languages) => `文書はその言語では作成できません。次から選んでください：${listed(languages)}。`,

  /** Documents made from the playbook and the live rollout, as tab and chat offer them. */
  offered: {
    kickoff: {
      name: 'kickoff.pptx',
      label: 'キックオフ資料',
      said: '現在のプレイブックと計画から作成した、発表者ノート付きのスライドです。',
    },
    statement: {
      name: 'statement-of-work.docx',
      label: '作業範囲記述書',
      said: '範囲、検収、役割、決まりごとを、最新のプレイブックから契約書の一部としてまとめます。',
    },
    steering: {
      name: 'steering.docx',
      label: '運営委員会向け状況報告',
      said: '運営委員会向けの1ページです。見込み、判断事項、問題、必要なことを、現時点の内容で示します。',
    },
  },
  offeredCard: {
    before: '保存する時点の内容で作成されます。タブの「プレイブック」の「文書」で、「',
    after: '」を押してください。',
    open: '文書を開く',
  },

  signoff: {
    title: (milestone) => `承認記録：${milestone}`,
    signed: (milestone) => `「${milestone}」は承認されました。`,
    rejected: (milestone) => `「${milestone}」は承認されませんでした。`,
    withdrawn: (milestone) => `「${milestone}」の承認依頼は取り下げられました。`,
    waiting: (milestone) => `「${milestone}」はまだ決着していません。この記録は現時点の内容です。`,
    facts: {
      rollout: '導入',
      customer: 'お客様',
      milestone: 'マイルストーン',
      round: '回',
      mode: '承認の方法',
      asked: '依頼',
      settled: '決着',
      revision: '改訂番号',
      seal: '封印',
      entry: '封印した記録の番号',
      playbook: 'プレイブック',
      made: 'この文書の作成',
    },
    notSealed: 'なし（未決着）',
    times: (zone) => `時刻は${zone}の現地時刻で、横にUTCを示します。`,
    touch: '利用者が使えるもの',
    itself: '単独での動作',
    users: '利用者が試した結果',
    passed: (defects) => `合格、不具合${defects}件。`,
    failed: (defects) => `不合格、不具合${defects}件。`,
    notTried: '実際に使う人による結果は記録されていません。',
    deliverables: '成果物',
    deliverable: ['成果物', '達成の基準', '達成', '証拠', 'リンク'],
    met: 'はい',
    open: 'いいえ',
    noDeliverables: '成果物はありません。',
    approvers: '依頼した相手と、その回答',
    approver: ['承認者', '役割', '回答', '日時', '文章'],
    noVerdict: '回答なし',
    handedFrom: (who) => `${who}から引き継ぎ`,
    standIn: (who) => `代理の${who}が回答`,
    steps: 'これまでのすべての経過',
    step: ['記録', '日時', '誰が', '内容', '文章'],
    rounds: '各回の記録',
    roundRow: ['回', '依頼', '終了', '結果'],
    results: { signed: '承認', rejected: '差し戻し', withdrawn: '取り下げ', open: '未決着' },
    sections: '当時のプレイブック',
    section: ['セクション', '版'],
    since: '承認後の変更',
    sinceColumns: ['対象', '変更前', '変更後'],
    nothingSince: '承認後に変わったことはありません。',
    page: 'ページ',
    of: '/',
  },

  history: {
    columns: {
      seq: '記録',
      local: '現地時刻',
      zone: 'タイムゾーン',
      utc: 'UTC',
      who: '誰が',
      verb: '操作',
      type: '種類',
      sentence: '内容',
      words: '文章',
    },
    milepost: 'Milepost',
  },
};
