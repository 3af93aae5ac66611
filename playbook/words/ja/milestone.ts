// What a milestone's page says in Japanese of its days, risks, obstacles and forecast.
import { dayWords } from '../dates.ts';
import type * as en from '../en/milestone.ts';
import type { Spoken } from '../spoken.ts';
import { slipWords, workingDays } from './counts.ts';

const closed = (text: string) => (/[.!?…。！？]$/.test(text) ? text : `${text}。`);

export const milestoneLines: Spoken<typeof en.milestoneLines> = {
  metOn: (day, slipDays) => `${dayWords(day)}に達成、${slipWords(slipDays)}`,
  span: (startOn, dueOn) =>
    startOn && dueOn
      ? `${dayWords(startOn)}から${dayWords(dueOn)}`
      : startOn
        ? `${dayWords(startOn)}から`
        : dueOn
          ? `期日は${dayWords(dueOn)}`
          : '',
  started: (day) => `${dayWords(day)}に着手`,
  risk: ({ kind, startBy }) =>
    kind === 'unstarted'
      ? `リスクがあり、最初の4分の1が終わる${dayWords(startBy)}までに着手されていません`
      : `リスクがあるのに、後半に予定されています。${dayWords(startBy)}までに着手してください`,
  chase: (title) => `リスクの高い「${title}」に着手する`,
  /** What the day follows from: what it needs, a team's word, or the plan alone. */
  teams: (team, needed, on, slipDays) =>
    `${needed ? `「${needed}」が前提のため` : team || '計画どおり'}：${dayWords(on)}、${slipWords(slipDays)}`,
  own: (who, on, slipDays) => `${who}：${dayWords(on)}、${slipWords(slipDays)}`,
  ownReason: (who, milestone, on, reason) => `${who}は「${milestone}」を${dayWords(on)}と見込んでいます：${closed(reason)}`,
  /** How the slip went, from the first of the days to the last. */
  trend: (days) => {
    const [first, last] = [days[0], days.at(-1)];
    if (!first || !last || days.length < 2) return '';
    const change = last.slipDays - first.slipDays;
    if (change === 0)
      return days.some(({ slipDays }) => slipDays !== last.slipDays)
        ? `${dayWords(first.day)}と同じ状態に戻りました：${slipWords(last.slipDays)}`
        : `${dayWords(first.day)}から変わらず${slipWords(last.slipDays)}`;
    return change > 0
      ? `${dayWords(first.day)}から${workingDays(change)}遅れました`
      : `${dayWords(first.day)}から${workingDays(change)}取り戻しました`;
  },
  extended: (was, is) => `${dayWords(was)}から${dayWords(is)}に延長`,
  accepted: (before) => `「${before}」を最終として受け入れ`,
  moved: (was, is) => {
    const days = [
      ...(was.startOn === is.startOn ? [] : [`開始日を${dayWords(was.startOn)}から${dayWords(is.startOn)}に変更`]),
      ...(was.dueOn === is.dueOn ? [] : [`期日を${dayWords(was.dueOn)}から${dayWords(is.dueOn)}に変更`]),
    ];
    return days.length ? days.join('、') : '成果物の日程を変更';
  },
  signedBy: (mode, roles) => (roles ? `${mode}：${roles}` : `${mode}（まだ誰も指名されていません）`),
  workedAround: (text) => `回避策：${text}`,
};

/** Buttons and forms of a milestone. */
export const milestoneActionWords: Spoken<typeof en.milestoneActionWords> = {
  activate: '開始する',
  test: '結果を伝える',
  testAgain: '別の試用結果を報告',
  testTitle: (name) => `利用者が「${name}」を試して、何が分かりましたか？`,
  forecast: '自分で見込みを出す',
  forecastTitle: (name) => `「${name}」はいつになる見込みですか？`,
  forecastGone: 'チームの見込みに戻す',
  workaround: '回避策を書く',
  changeWorkaround: '回避策を変更',
  workaroundTitle: (title) => `「${title}」をどのように回避しますか？`,
  obstacle: '障害を報告',
  obstacleTitle: (title) => `「${title}」を妨げているものは何ですか？`,
  settings: '許容範囲と承認方法',
  settingsTitle: '導入全体の決まりごと',
};

export const milestoneLabels: Spoken<typeof en.milestoneLabels> = {
  result: '利用者にとって、うまく動きましたか？',
  results: [
    { value: 'passed', label: '合格' },
    { value: 'failed', label: '不合格' },
  ],
  defects: '見つかった不具合',
  found: '試したことと、分かったこと',
  foundExample: '12人で2時間。見積書は送れたが、項目が一つ足りない',
  on: '見込みの日',
  reasonExample: '二つ目のデータ元が月曜日に届く',
  workaround: '回避策',
  workaroundExample: 'ゲストは金曜日まで共有アカウントを使う',
  tolerance: '許容する遅れ（営業日）',
  mode: 'マイルストーンの承認方法',
};
