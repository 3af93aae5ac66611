// What the tab says by itself in Japanese about the status of a rollout; fetched with that page.
import type * as en from '../en/tabStatus.ts';
import type { Spoken } from '../spoken.ts';

/** Headings, empty states and small labels of the status page. */
export const statusWords: Spoken<typeof en.statusWords> = {
  asked: (cadence) => `確認の頻度：${cadence}`,
  speaks: (name) => `代表者：${name}`,
  nobody: '代表者はまだいません',
  doubt: '確認したい点',
  issue: {
    blocks: '止まっているもの',
    help: '必要な支援',
    link: '添付されたものを見る',
    asked: '質問',
  },
  digest: {
    title: '1日のまとめ',
    read: '下書きを読む',
    none: '最初のチームが報告すると、1日のまとめがここに表示されます。変わったこと、止まっていること、未回答のチームです。',
    quiet: '報告のほかに伝えることはありません。',
    note: 'ご自身の追記',
    noteOf: 'プロジェクトマネージャーから',
    example: '今日、全員に知っておいてほしいこと',
  },
  trend: {
    title: '日ごとの推移',
    none: '2日目から、全チームの日ごとの状況がここに描かれます。',
    picture: '全チームの日ごとの報告。',
    table: '日ごとに表示',
    heads: { day: '日', asked: '確認', onPlan: '予定どおりか前倒し', behind: '遅れ', missing: '未報告', rest: '不在か時刻前' },
    legend: { onPlan: '予定どおりか前倒し', behind: '遅れ', missing: '未報告', rest: '不在か時刻前' },
  },
  latency: {
    title: '誰かが引き受けるまで',
    none: '最初の問題が報告されると、誰かが引き受けるまでの時間がここに描かれます。',
    picture: '各問題を誰かが引き受けるまでの分数。',
    table: '問題ごとに表示',
    heads: { issue: '問題', day: '日', waited: '待った時間' },
    step: '15分で次の人に伝わる',
    legend: { inTime: '時間内に引き受け', late: '遅れて引き受け', waiting: '引き受け待ち' },
    ticks: [
      { minutes: 1, text: '1分' },
      { minutes: 60, text: '1時間' },
      { minutes: 240, text: '4時間' },
      { minutes: 1440, text: '1日' },
      { minutes: 10_080, text: '1週間' },
    ],
  },
  news: {
    title: '良い知らせ',
    none: '大きな前進も伝わります。ボットに「良い知らせ」と起きたことを送ってください。全員に届き、ここにも表示されます。',
  },
  goesOut: {
    title: '今後7日間に送られるもの',
    none: '今後7日間に送られるものはありません。',
    count: (count, skipped) => `メッセージ${count}件${skipped > 0 ? `、うち見送り${skipped}件` : ''}`,
    skipped: '見送り',
    all: (count, day) => `${day}の${count}件をすべて表示`,
  },
  rhythm: {
    title: '確認の進め方',
    live: 'ライブ確認',
    openLive: 'ライブ確認を開く',
    noLive: '数分だけ集まって、各チームの報告を順番に見ていくこともできます。',
    cadence: '各チームに尋ねる時期',
    noCadence: 'チームが活動を始めると、それぞれに尋ねる頻度がここに表示されます。',
  },
  note: {
    save: '保存',
    putBack: '元に戻す',
    saving: '保存中',
    saved: '保存しました。',
    changedMeanwhile: 'その間にほかの人が変更しました。保存すると、次の内容が置き換わります：',
  },
};
