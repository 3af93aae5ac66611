// The page that says whether Milepost reaches people and runs, in Japanese (U26, U27).
import type * as en from '../en/health.ts';
import type { Spoken } from '../spoken.ts';
import { spanWords } from './counts.ts';

export const healthWords: Spoken<typeof en.healthWords> = {
  lead: {
    well: 'すべて届いています。',
    unreached: (count) => `${count}人に連絡が届いていません。`,
    look: (count) => `確認が必要なことが${count}件あります。`,
  },
  reason: 'このページは、導入の推進者だけに表示されます。',
  people: {
    since: (said, day) => `${said}、${day}から`,
    others: (count) => `ほかに、導入で指名されていないチャネルのメンバーが${count}人います。`,
  },
  clock: {
    name: '定期処理',
    going: (seconds) => (seconds < 60 ? 'たった今動きました。' : `${spanWords(Math.floor(seconds / 60))}前に動きました。`),
    notYet: 'サーバーの起動後、まだ動いていません。',
    mend: '止まっている間は何も送られません。Milepostの管理担当に伝えてください。',
  },
  late: {
    name: '送信の時刻',
    well: '直近7日間の連絡は、すべて時刻どおりに送られました。',
    missed: (count, day) => `直近7日間のメッセージ${count}件が時刻どおりに送られませんでした（最後は${day}）。`,
    missedMend: '送る時刻にMilepostが停止していました。遅れて送ることはせず、次の連絡からは通常どおり送ります。',
    waiting: (count, since) => `メッセージ${count}件が${since}から遅れています。`,
    waitingMend: 'Milepostは送信を試み続けています。この状態が続く場合は、Milepostの管理担当に伝えてください。',
    resting: '導入は一時停止中で、何も送られません。',
  },
  aside: {
    name: '送信中のお知らせ',
    well: '止まっているものはありません。',
    some: (count) => `お知らせ${count}ページ分を送信できませんでした。`,
    mend: '送信し直すよう、Milepostの管理担当に依頼してください。同じお知らせが二度届くことはありません。',
  },
  journal: {
    name: '記録',
    sealed: 'どの記録も封印されています。',
    checking: 'どの記録も封印されています。長い記録のため、まだ確認中です。',
    broken: '封印と合わない記録があります。',
    mend: 'この導入の検証を、Milepostの管理担当に依頼してください。',
  },
  last: { name: '最後の送信', said: (when, who) => `${when}、宛先：${who}。`, channel: 'チャネル', none: 'まだありません。' },
  next: { name: '次の送信', said: (when, what) => `${when}：${what}。`, none: '今後7日間はありません。' },
};
