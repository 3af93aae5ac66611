// The report of the week, in German.
import type * as en from '../en/week.ts';
import type { Spoken } from '../spoken.ts';
import { counted, outOf, slipWords, spanWords, workingDays } from './counts.ts';

export const weekWords: Spoken<typeof en.weekWords> = {
  title: (signed, met) => {
    const parts = [
      signed ? `${counted(signed, 'Meilenstein', 'Meilensteine')} abgenommen` : '',
      met ? `${counted(met, 'Ergebnis', 'Ergebnisse')} erfüllt` : '',
    ].filter(Boolean);
    return parts.length ? `Diese Woche: ${parts.join(', ')}` : 'Diese Woche wurde nichts erfüllt oder abgenommen';
  },
  where: (from, until) => `${from} bis ${until}`,
  done: 'Erledigt',
  signed: (on) => ` ist abgenommen, ${on}`,
  met: (count, open) => `: ${counted(count, 'Ergebnis', 'Ergebnisse')} erfüllt, ${open ? `${open} noch offen` : 'keines offen'}`,
  plan: 'Gegenüber dem Plan',
  slip: (on, days) => ` ${on}, ${slipWords(days)}`,
  was: (days, was) => {
    if (days === was) return 'wie am Montag';
    const by = workingDays(days - was);
    return days > was ? `${by} später als am Montag` : `${by} früher als am Montag`;
  },
  issues: 'Probleme',
  counts: (raised, settled, open) => `${raised || 'Keines'} gemeldet, ${settled || 'keines'} gelöst, ${open || 'keines'} offen`,
  longest: (minutes) => `Das längste wartete ${spanWords(minutes)}, bis es jemand übernahm`,
  untaken: (count) =>
    `${counted(count, 'Problem wartet', 'Probleme warten')} noch darauf, dass ${count === 1 ? 'es' : 'sie'} jemand übernimmt`,
  waits: (longest, untaken) => [longest, untaken].filter(Boolean).join('. '),
  answers: 'Antworten',
  answered: (reported, asked) => `: ${outOf(reported, asked)} ${asked === 1 ? 'Tag' : 'Tagen'}`,
  allAnswered: (teams) =>
    teams === 1 ? 'Das eine Team hat jeden Tag geantwortet' : `Alle ${counted(teams, 'Team', 'Teams')} haben jeden Tag geantwortet`,
  others: (teams) => `${counted(teams, 'weiteres Team hat', 'weitere Teams haben')} jeden Tag geantwortet`,
  next: 'Nächste Woche',
  due: (on) => ` ist am ${on} fällig`,
  meeting: (on, at) => `: ein Treffen am ${on} um ${at}\u00a0Uhr`,
  nothing: 'Kein Meilenstein ist fällig, und niemand trifft sich.',
  more: (count) => (count === 1 ? 'und 1 weiterer Eintrag' : `und ${count} weitere`),
  open: 'Plan ansehen',
  why: 'Eine Zugabe am Ende der Woche: Der Tagesüberblick kommt jeden Tag.',
};
