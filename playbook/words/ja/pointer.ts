// The message in the channel that leads to the playbook, and how it is pinned, in Japanese (P24, P25).
import type * as en from '../en/pointer.ts';
import type { Spoken } from '../spoken.ts';

export const pointerWords: Spoken<typeof en.pointerWords> = {
  state: 'プレイブック',
  title: (title) => `「${title}」のすべてが1か所にあります`,
  lead: '仕事の進め方、計画、現在の状況。このチャネルの全員が同じものを見ます。',
  facts: {
    plan: '計画',
    playbook: 'プレイブック',
    keeper: '管理担当',
    milestones: (count, goLive) => `マイルストーン${count}件、本番開始は${goLive}`,
    sections: (count) => `セクション${count}件、それぞれに担当者がいます`,
  },
  pin: 'このメッセージを全員向けにピン留めするには、メッセージにポインターを合わせ、「…」から「ピン留め」を選びます。ボットにはできないため、どなたかがお願いします。',
  open: 'プレイブックを開く',
  where: '現在の状況',
  post: '案内をチャネルに投稿',
  waits: '前回の案内からまだ1時間たっていません',
  goesOut: 'プレイブックの案内をチャネルに投稿します',
  history: 'プレイブックの案内をチャネルに投稿するよう依頼されました',
};
