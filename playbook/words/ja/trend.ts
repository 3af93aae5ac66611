// How the days of all teams went, in Japanese.

import { dayWords } from '../dates.ts';
import type * as en from '../en/trend.ts';
import type { Spoken } from '../spoken.ts';

const teamsOf = (some: number, all: number) => `${all}チーム中${some}チーム`;

export const trendWords: Spoken<typeof en.trendWords> = {
  day: ({ day, asked, reported, behind, missing }, open) => {
    const parts = [
      asked ? `${teamsOf(reported, asked)}が報告` : open ? '' : '確認なし',
      behind ? `遅れ${behind}` : '',
      missing ? `未報告${missing}` : '',
      open ? `時刻前${open}` : '',
    ];
    return `${dayWords(day)}：${parts.filter(Boolean).join('、')}`;
  },
  line: (first, last) => {
    const [was, is] = [teamsOf(first.reported, first.asked), teamsOf(last.reported, last.asked)];
    return was === is ? `回答は${dayWords(first.day)}と同じく${is}です` : `回答は、${dayWords(first.day)}の${was}から${is}になりました`;
  },
};
