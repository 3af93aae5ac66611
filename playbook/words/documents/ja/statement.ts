// What the statement-of-work section says around the playbook's own words, in Japanese.
import type { Side } from '../../../contract.ts';
import type { SignoffMode } from '../../../journal/Entry.ts';
import type { StatementWords } from '../en/statement.ts';
import type { Say } from '../Say.ts';
import { workingDays } from './units.ts';

const sides: Record<Side, string> = { customer: 'お客様', integrator: '導入会社', vendor: '製品提供元' };

const modes: Record<SignoffMode, string> = {
  off: '署名は行いません。すべての成果物が満たされ、利用者が実際に使えた時点で、マイルストーンは検収済みとなります。',
  single: '最初に記載された承認者1名の署名により検収とします。',
  anyOf: '承認者のうちいずれか1名の署名により検収とします。',
  allOf: '承認者全員が署名した時点で検収とします。',
  inOrder: '承認者全員が記載の順に署名した時点で検収とします。',
};

/** The section in Japanese. */
export const statementJa = (say: Say): StatementWords => ({
  kicker: '作業範囲記述書の一部',
  title: (rollout) => `「${rollout}」の納品と検収`,
  made: (day) => `${day}時点のプレイブックに基づく`,
  page: ['ページ', '/'],
  unwritten: (title) =>
    `プレイブックにはまだ記載がありません。プレイブックに「${title}」という題名のセクションを設けると、ここに表示されます。`,
  nobody: '未定',
  source: (title, version, day) => `出典：プレイブック「${title}」第${version}版（${day}）`,

  chapters: {
    parties: '当事者と目的',
    definitions: '用語の定義',
    scope: 'マイルストーンごとの範囲',
    acceptance: '検収',
    roles: '役割と責任',
    governance: '運営と進行の周期',
    communication: '連絡に関する要件',
    escalation: 'エスカレーション',
    change: '変更',
    assumptions: '前提条件',
    outOfScope: '対象外',
    signatures: '署名',
  },

  parties: {
    text: (customer, integrator, vendor, rollout) =>
      `本節は、「${rollout}」において${integrator}が${vendor}の製品を用いて${customer}に何をいつまでに納品し、それをどのように検収し、当事者がどのように協力するかを定めます。導入の成功は${customer}に帰属し、${integrator}および${vendor}は本節に記載された事項について責任を負います。`,
    columns: ['当事者', '名称', '最初の連絡先'],
    sides,
  },
  definitions: {
    columns: ['用語', '意味'],
    rows: (tolerance, city) => [
      ['マイルストーン', '実際に触れて試すことのできる、動くシステム。期日と承認者を伴います。'],
      ['成果物', 'マイルストーンに含まれる成果。担当者1名と受入基準一つを伴います。'],
      ['受入基準', '「はい」または「いいえ」で答えられる問い。答えが「はい」で、証拠が示されたときに満たされます。'],
      ['ベースライン', 'マイルストーンについて最初に合意した日。合意したまま残ります。'],
      ['見込み', '各チームの報告に基づき、マイルストーンの達成が見込まれる日。'],
      ['許容範囲', `マイルストーンが合意日より${workingDays(say, tolerance)}を超えて遅れる見込みのときは、判断が必要です。`],
      ['承認', '承認者による、マイルストーンの書面での受け入れ。一字一句そのまま保存されます。'],
      ['営業日', `合意した休日を除く月曜日から金曜日。時刻は${city}の時間によります。`],
      ['重大な問題', 'マイルストーン、またはその日の誰かの仕事を脅かす問題。'],
    ],
  },
  scope: {
    intro: '計画は、実際に動くシステムを順に並べたものです。いずれも検収後は単独で利用できます。',
    none: 'マイルストーンはまだありません。',
    facts: {
      touch: '利用者が使えるもの',
      works: '単独での動作',
      from: '作業開始',
      due: '合意した日',
      forecast: '見込み',
      state: '状態',
      approvers: '承認者',
      needs: '前提となるもの',
    },
    signed: (day) => `${day}承認`,
    leftOut: '決定により対象外',
    columns: ['成果物', '受入基準', '担当', '期日'],
    noDeliverables: '成果物はまだ合意されていません。',
  },
  acceptance: {
    mode: modes,
    rules: [
      '検収を依頼する前に、実際に使う人が本物の業務でシステムを試し、その結果を記録します。',
      'すべての成果物が満たされ、それぞれの基準の横に証拠がある時点で、検収を依頼します。',
      '承認者は、承認、条件付き承認、または理由を付けた差し戻しのいずれかを行います。別の人に引き継ぐことも、代理人を指名することもできます。',
      '検収された内容は一字一句そのまま保存され、封印されます。後の変更は検収後の変更として表示され、検収を取り消すものではありません。',
      '差し戻されたマイルストーンは、新しい回で改めて依頼します。以前の回の記録は残ります。',
    ],
  },
  roles: {
    of: (name) => `${name}の責任`,
    columns: ['役割と担当者', '果たすこと', '期日'],
    none: 'この当事者の役割はまだ合意されていません。',
  },
  governance: {
    columns: ['内容', '時期', '方法'],
    check: ['毎日の状況確認', '活動中の各チームの1名が、済んだこと、予定に対する進みまたは遅れの日数、問題を伝えます'],
    checkAt: (hours) => (hours ? `毎営業日 ${hours}（各チームの現地時刻）` : '毎営業日（各チームの現地時刻）'),
    digest: ['1日のまとめ', 'チャネルに1通。進んだこと、止まっていること、未回答のチーム'],
    digestAt: (time) => (time ? `毎営業日 ${time}` : '毎営業日'),
    live: ['ライブ確認', '各チームが時間を区切って順番に話し、時間のかかる話は後で少人数で行います'],
    liveAt: (time, minutes) => (time ? `${time}、長くても${minutes}分` : `プロジェクトマネージャーの招集時、長くても${minutes}分`),
    weekly: ['週次報告', 'チャネルでの1週間の要約'],
    weeklyAt: '毎週金曜日、1日のまとめとともに',
    steering: ['運営委員会', '進行中の導入から作成した1ページ。見込み、判断事項、問題、必要なこと'],
    steeringAt: '各マイルストーンの時点、および判断が必要なとき',
    meeting: ['マイルストーン会議', '少なくとも主要な関係者は対面で行います'],
    meetingAt: '各マイルストーンの承認前',
  },
  escalation: {
    columns: ['段階', '担当', '時期'],
    red: '重大な問題は、誰かが引き受けるまで、次の人に順に伝わります。勤務時間を待ちません。',
    at: (minutes) => (minutes === 0 ? '直ちに' : `報告から${minutes}分後`),
  },
  change: {
    text: (tolerance) =>
      `マイルストーンが合意日より${workingDays(say, tolerance)}を超えて遅れる見込みになったときは、お客様側の結果責任者が、それぞれの影響を確認したうえで、次の二つから選びます。`,
    ways: [
      '延長する：新しい日に合意し、それに依存するものも合わせて移します。',
      '一つ前のマイルストーンを最終として受け入れる：検収済みのものは引き続き使い、残りは対象外とするか、改めて計画します。',
    ],
    after: 'いずれの場合もベースラインは表示され続けます。誰が、いつ、なぜ決めたかは保存されます。',
  },
  assumptions: {
    effort: '当事者は、記載された担当者が必要とする時間を確保します。',
    columns: ['役割', '必要な時間'],
  },
  signatures: { text: '当事者の署名：', columns: ['当事者', '氏名と役割', '日付', '署名'] },
});
