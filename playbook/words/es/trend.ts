// How the days of all teams went, in Spanish.
import { dayWords } from '../dates.ts';
import type * as en from '../en/trend.ts';
import type { Spoken } from '../spoken.ts';
import { outOf } from './counts.ts';

export const trendWords: Spoken<typeof en.trendWords> = {
  day: ({ day, asked, reported, behind, missing }, open) => {
    const parts = [
      asked ? `${outOf(reported, asked)} con informe` : open ? '' : 'no se preguntó a nadie',
      behind ? `${behind} con retraso` : '',
      missing ? `${missing} sin informe` : '',
      open ? `a ${open} aún no le${open === 1 ? '' : 's'} toca` : '',
    ];
    return `${dayWords(day)}: ${parts.filter(Boolean).join(', ')}`;
  },
  line: (first, last) => {
    const [was, is] = [outOf(first.reported, first.asked), outOf(last.reported, last.asked)];
    return was === is
      ? `Las respuestas están en ${is}, como el ${dayWords(first.day)}`
      : `Las respuestas han pasado de ${was} a ${is} desde el ${dayWords(first.day)}`;
  },
};
