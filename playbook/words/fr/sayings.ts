// Days and moments as they are said between people in French, and what stands for a report that is not there.
import type * as en from '../en/sayings.ts';
import type { Spoken } from '../spoken.ts';

export const sayingWords: Spoken<typeof en.sayingWords> = {
  today: (time) => `aujourd’hui à ${time}`,
  todayAt: (time) => `aujourd’hui à ${time}`,
  tomorrowAt: (time) => `demain à ${time}`,
  onAt: (day, time) => `le ${day} à ${time}`,
  onFriday: 'Vendredi',
  yesterday: 'Hier',
  todaysReports: 'Les rapports du jour',
  latestReports: 'Les derniers rapports',
  notAsked: 'Pas de question',
  away: 'Absence',
  missing: 'Sans rapport',
  noChange: 'Pas de changement',
  noChangeWithin: 'pas de changement',
  notToday: 'pas aujourd’hui',
  isAsked: (who) => `la question est posée à ${who}`,
  askedLater: 'je redemande plus tard',
  changedSince: (milestone) => `« ${milestone} » a changé depuis que vous avez reçu ceci`,
  nothingSigned: 'Rien n’a été signé.',
  doesNotFit: 'cela ne convient pas',
  undo: 'Revenir en arrière',
  somebodyWhoLeft: 'Une personne partie',
  gone: { milestone: 'un jalon', team: 'une équipe', issue: 'un problème', deliverable: 'un livrable' },
};
