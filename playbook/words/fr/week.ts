// The report of the week, in French.
import type * as en from '../en/week.ts';
import type { Spoken } from '../spoken.ts';
import { counted, outOf, slipWords, spanWords, workingDays } from './counts.ts';

export const weekWords: Spoken<typeof en.weekWords> = {
  title: (signed, met) => {
    const parts = [
      signed ? counted(signed, 'jalon signé', 'jalons signés') : '',
      met ? counted(met, 'livrable réalisé', 'livrables réalisés') : '',
    ].filter(Boolean);
    return parts.length ? `Cette semaine : ${parts.join(', ')}` : 'Cette semaine, rien n’a été réalisé ni signé';
  },
  where: (from, until) => `du ${from} au ${until}`,
  done: 'Fait',
  signed: (on) => ` est signé, ${on}`,
  met: (count, open) =>
    ` : ${counted(count, 'livrable réalisé', 'livrables réalisés')}, ${open ? `${open} encore ${open < 2 ? 'ouvert' : 'ouverts'}` : 'aucun encore ouvert'}`,
  plan: 'Par rapport au plan',
  slip: (on, days) => ` : ${on}, ${slipWords(days)}`,
  was: (days, was) => {
    if (days === was) return 'comme lundi';
    const by = workingDays(days - was);
    return days > was ? `${by} plus tard que lundi` : `${by} plus tôt que lundi`;
  },
  issues: 'Problèmes',
  counts: (raised, settled, open) => `Signalés : ${raised}, réglés : ${settled}, ouverts : ${open}`,
  longest: (minutes) => `Le plus long a attendu ${spanWords(minutes)} avant d’être pris en charge`,
  untaken: (count) =>
    counted(count, 'problème attend que quelqu’un le prenne en charge', 'problèmes attendent que quelqu’un les prenne en charge'),
  waits: (longest, untaken) => [longest, untaken].filter(Boolean).join('. '),
  answers: 'Réponses',
  answered: (reported, asked) => ` : ${outOf(reported, asked)} jours`,
  allAnswered: (teams) =>
    teams === 1 ? 'La seule équipe a répondu chaque jour' : `Les ${counted(teams, 'équipe')} ont répondu chaque jour`,
  others: (teams) => `${counted(teams, 'autre équipe a', 'autres équipes ont')} répondu chaque jour`,
  next: 'La semaine prochaine',
  due: (on) => ` est prévu pour le ${on}`,
  meeting: (on, at) => ` : une réunion le ${on} à ${at}`,
  nothing: 'Aucun jalon n’est prévu, et aucune réunion.',
  more: (count) => `et ${count} de plus`,
  open: 'Voir le plan',
  why: 'Un supplément en fin de semaine : le résumé vient chaque jour.',
};
