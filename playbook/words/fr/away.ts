// Being away, standing in, and a team nobody hears of, in French.
import { dayWords } from '../dates.ts';
import type * as en from '../en/away.ts';
import type { Spoken } from '../spoken.ts';
import { counted } from './counts.ts';

export const awayWords: Spoken<typeof en.awayWords> = {
  state: 'Absence',
  stateBack: 'De retour',
  awayUntil: (from, until, today) => {
    if (from > today) return `Votre absence est notée du ${dayWords(from)} au ${dayWords(until)}.`;
    return until === today ? 'Votre absence est notée pour aujourd’hui.' : `Votre absence est notée jusqu’au ${dayWords(until)}.`;
  },
  back: 'Heureux de vous revoir.',
  asksAgain: (day) => `Je vous poserai de nouveau la question le ${dayWords(day)}.`,
  standsIn: (person, team) => `Pendant ce temps, je demande à ${person} pour ${team}.`,
  nobodyStandsIn: (team) =>
    `Pendant ce temps, je ne demande à personne pour ${team} : c’est affiché comme une absence. Désignez un remplaçant sur la page Personnes.`,
  noTeams: 'Pendant ce temps, personne ne vous demande d’état. Signatures et décisions vont à la personne qui vous remplace.',
  how: 'Écrivez « absent jusqu’à vendredi », « absent jusqu’au 12 mars » ou « de retour ».',
  notUnderstood: 'Dites jusqu’à quel jour, par exemple « absent jusqu’à vendredi » ou « absent jusqu’au 12 mars ».',

  deputyAway: (person, team) => `${person} n’est pas là : dites comment avance ${team} aujourd’hui.`,
  deputySilent: (person, team) => `${person} n’a pas répondu : dites comment avance ${team} aujourd’hui. Cela compte encore.`,

  missing: {
    state: 'Pas de rapport',
    title: (team) => `${team} n’a rien dit deux fois de suite`,
    titleOf: (count) => `${counted(count, 'équipe n’a rien dit', 'équipes n’ont rien dit')} deux fois de suite`,
    titleOpen: (open, all) => `${counted(open, 'équipe')} sur ${all} : toujours pas de nouvelles`,
    settledAll: (count) => (count === 2 ? 'Des nouvelles des deux équipes' : `Des nouvelles des ${counted(count, 'équipe')}`),
    silent: (days) => ` : ${days}`,
    askedOf: (asked, deputy) =>
      deputy ? `Question posée à ${asked}. En remplacement : ${deputy}.` : `Question posée à ${asked}. Personne en remplacement.`,
    heard: ' a donné des nouvelles',
    also: (teams) => `Sans nouvelles aussi : ${teams}`,
    days: (days) => `Pas de rapport : ${days}.`,
    asked: 'Question posée à',
    deputy: 'En remplacement',
    last: 'Dernier rapport',
    noDeputy: 'personne ; désignez quelqu’un sur la page Personnes',
    neverReported: 'aucun encore',
    call: 'Un appel en dit plus qu’un rappel de plus. Je ne vous le signale qu’une fois.',
    status: 'Ouvrir la page État',
    settled: (team) => `${team} a donné des nouvelles`,
    people: 'Ouvrir Personnes',
  },
  inARow: (count) => counted(count, 'jour'),
};
