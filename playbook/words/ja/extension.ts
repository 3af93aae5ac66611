// What Milepost says in Japanese where people write: things looked up, links told, messages reported.
import type * as en from '../en/extension.ts';
import type { Spoken } from '../spoken.ts';

export const extensionWords: Spoken<typeof en.extensionWords> = {
  nothing: (asked) =>
    `「${asked}」に当てはまるものは、参加している導入にはありません。セクションかマイルストーンの題名から一語で試してください。`,
  none: 'Milepostの導入にまだ参加していません。導入のチャネルに入ると、そのセクションとマイルストーンがここで見つかります。',
  empty: '参加している導入には、セクションもマイルストーンもまだありません。',
  section: (rollout) => `プレイブック · ${rollout}`,
  milestone: (rollout) => `マイルストーン · ${rollout}`,
  rollout: (customer) => ['導入', customer].filter(Boolean).join(' · '),
  version: (version, changedOn) => `第${version}版、${changedOn}に変更。`,
  deliverables: (met, total) => `成果物${total}件中${met}件達成`,
  read: 'プレイブックで読む',
  open: 'Milepostで開く',
  report: '悪い知らせとして報告',
  reported: '報告済み',
  where: 'どの導入のことですか？',
  whereError: 'どの導入のことかを選んでください。',
  reportNowhere: 'Milepostの導入にまだ参加していないため、報告する相手がいません。',
};
