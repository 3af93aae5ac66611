// How the days of all teams went, in French.
import { dayWords } from '../dates.ts';
import type * as en from '../en/trend.ts';
import type { Spoken } from '../spoken.ts';
import { counted, outOf } from './counts.ts';

export const trendWords: Spoken<typeof en.trendWords> = {
  day: ({ day, asked, reported, behind, missing }, open) => {
    const parts = [
      asked ? `${counted(reported, 'rapport')} sur ${asked}` : open ? '' : 'personne n’a été interrogé',
      behind ? `${behind} en retard` : '',
      missing ? `${missing} sans rapport` : '',
      open ? `${open} pas encore attendu${open < 2 ? '' : 's'}` : '',
    ];
    return `${dayWords(day)} : ${parts.filter(Boolean).join(', ')}`;
  },
  line: (first, last) => {
    const [was, is] = [outOf(first.reported, first.asked), outOf(last.reported, last.asked)];
    return was === is
      ? `Réponses : ${is}, comme le ${dayWords(first.day)}`
      : `Réponses : de ${was} à ${is} depuis le ${dayWords(first.day)}`;
  },
};
