// Words of the page that starts a rollout, in Japanese: from a file, what a template brings, who takes which role.
import type * as en from '../en/tabSetup.ts';
import type { Spoken } from '../spoken.ts';

export const setupWords: Spoken<typeof en.setupWords> = {
  change: {
    title: 'このタブに表示するもの',
    text: 'このタブに表示する導入を選んでください。日付、人、決まりごとは、タブの中のそれぞれの場所で変更します。',
  },
  removal: {
    title: 'タブを削除する前に',
    text: 'なくなるのはタブだけです。次のものは残ります。',
    stays: [
      '導入と、そのプレイブック、計画、承認、履歴。タブを追加し直せば、すべて元どおりに表示されます。',
      'ボット。状況の確認、1日のまとめの投稿、承認の依頼をそのまま続けます。',
    ],
    instead: '導入を終えるには、先にタブで終了してください。しばらく休むには、タブで一時停止してください。',
  },
  ownFile: '自分のファイル',
  ownFileText: '作成または変更したテンプレート。JSONファイル1つ、またはMarkdown文書のzipファイルです。',
  chooseFile: 'テンプレートのファイルを選んでください。',
  choose: 'ファイルを選択',
  chooseAnother: '別のファイルを選択',
  reading: (name) => `「${name}」を読み込み中`,
  wasRead: (name) => `「${name}」を読み込みました。問題はありません。`,
  large: (name) => `「${name}」は1 MBを超えています。テンプレートはそれより小さいものです。`,
  failed: 'ファイルを送信できませんでした。1分ほど待ってから、もう一度お試しください。',
  problems: 'ファイルで修正が必要な箇所',
  place: (file, line) => `${file}、${line}行目`,

  brings: (name) => `「${name}」に含まれるもの`,
  version: (version) => `バージョン${version}`,
  milestones: 'マイルストーン',
  deliverables: (count) => `成果物${count}件`,
  sections: 'セクション',
  roles: '役割',
  teams: 'チーム',
  besides: (benefits, metrics) => `お伝えする利点${benefits}件、成功の指標${metrics}件`,
  download: 'ファイルとして保存し、自社向けに変更する',
  json: '1つのファイル（JSON）',
  zip: 'フォルダー（Markdown）',

  dayIs: '計画の起点',
  goLive: '本番開始',
  kickoffOn: 'キックオフの日',
  goLiveOn: '本番開始の日',
  countedBack: (days) => `キックオフはその${days - 1}営業日前です。`,

  people: '役割の担当者を今指名する',
  peopleText: (most) => `後でも構いません。「メンバー」のページでも指名できます。一度に指名できるのは${most}人までです。`,
  tooMany: (most) => `今指名するのは${most}人までにして、ほかの人は「メンバー」のページで指名してください。`,
};
