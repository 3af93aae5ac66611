// How the days of all teams went, in German.
import { dayWords } from '../dates.ts';
import type * as en from '../en/trend.ts';
import type { Spoken } from '../spoken.ts';
import { outOf } from './counts.ts';

export const trendWords: Spoken<typeof en.trendWords> = {
  day: ({ day, asked, reported, behind, missing }, open) => {
    const parts = [
      asked ? `${outOf(reported, asked)} gemeldet` : open ? '' : 'niemand wurde gefragt',
      behind ? `${behind} zurück` : '',
      missing ? `${missing} ohne Meldung` : '',
      open ? `${open} noch nicht fällig` : '',
    ];
    return `${dayWords(day)}: ${parts.filter(Boolean).join(', ')}`;
  },
  line: (first, last) => {
    const [was, is] = [outOf(first.reported, first.asked), outOf(last.reported, last.asked)];
    return was === is
      ? `Die Antworten stehen wie am ${dayWords(first.day)} bei ${is}`
      : `Die Antworten gingen seit ${dayWords(first.day)} von ${was} auf ${is}`;
  },
};
