// How the days of all teams went, in words.

import { dayWords } from '../dates.ts';
import { outOf } from './counts.ts';

interface Counted {
  day: string;
  asked: number;
  reported: number;
  behind: number;
  missing: number;
}

export const trendWords = {
  day: ({ day, asked, reported, behind, missing }: Counted, open: number) => {
    const parts = [
      asked ? `${outOf(reported, asked)} reported` : open ? '' : 'nobody was asked',
      behind ? `${behind} behind` : '',
      missing ? `${missing} missing` : '',
      open ? `${open} not due yet` : '',
    ];
    return `${dayWords(day)}: ${parts.filter(Boolean).join(', ')}`;
  },
  line: (first: Counted, last: Counted) => {
    const [was, is] = [outOf(first.reported, first.asked), outOf(last.reported, last.asked)];
    return was === is
      ? `Answers are at ${is}, as on ${dayWords(first.day)}`
      : `Answers went from ${was} to ${is} since ${dayWords(first.day)}`;
  },
} as const;
