// What goes out in the next seven days, in French.

import type * as en from '../en/goesOut.ts';
import { listed } from '../numbers.ts';
import type { Spoken } from '../spoken.ts';
import { counted } from './counts.ts';

/** As many names as are read in a line. */
const mostNames = 6;

/** @example someOf(['Équipe Données', 'Ventes']) // ' : Équipe Données, Ventes' */
const someOf = (names: readonly string[]): string => {
  const left = names.length - mostNames;
  return names.length ? ` : ${names.slice(0, mostNames).join(', ')}${left > 0 ? ` et ${left} de plus` : ''}` : '';
};

const ifNobody = ', si personne n’a répondu d’ici là';

export const goesOutWords: Spoken<typeof en.goesOutWords> = {
  askStatus: (teams) =>
    teams.length === 1 ? `Demande d’état à ${teams[0]}` : `Demande d’état à ${counted(teams.length, 'équipe')}${someOf(teams)}`,
  nudgeStatus: (teams) =>
    teams.length === 1 ? `Rappel à ${teams[0]}${ifNobody}` : `Rappel à ${counted(teams.length, 'équipe')}${ifNobody}${someOf(teams)}`,
  askDeputy: (teams, who) => `Question au remplaçant pour ${listed(teams)}${ifNobody} : ${who}`,
  askAgain: (teams, who) => `Nouvelle question pour ${listed(teams)} : ${who}`,
  tellMissing: (teams, who) =>
    `Message à ${who} sur ${teams.length === 1 ? 'l’équipe' : 'les équipes'} sans nouvelles (${listed(teams)})${ifNobody}`,
  tellDraft: (who) => `Brouillon du résumé à ${who}`,
  sendDigest: 'Résumé dans le canal',
  sendWeek: 'Rapport de la semaine dans le canal',
  cutReminders: (people) =>
    people ? `Messages de rappel à ${counted(people, 'personne')}` : 'Un envoi de messages de rappel, à personne encore',
  tellSummary: (who) => `Résumé du lundi à ${who}`,
  tellIssue: (what, who) => `« ${what} » va à ${who}, si personne ne s’en est chargé d’ici là`,
  repeatIssue: (what, who) => `« ${what} » encore une fois à ${who}, si personne ne s’en est chargé d’ici là`,
  askStale: (what, who) => `Question à ${who} : « ${what} » est-il toujours d’actualité ?`,
  askSignoff: (milestone, who) => `${milestone} : demande de signature à ${who}`,
  nudgeSignoff: (milestone, who) => `${milestone} : rappel de signature à ${who}${ifNobody}`,
  tellHeld: (milestone, who) => `Message à ${who} : ce qui retient la signature, ${milestone}${ifNobody}`,
  askDecision: (milestone, who) => `${milestone} : demande de décision à ${who}`,
  nudgeDecision: (milestone, who) => `${milestone} : rappel de décision à ${who}${ifNobody}`,
  escalateDecision: (milestone, who) => `La décision sur « ${milestone} » va à ${who}${ifNobody}`,
  chaseRisk: (what, who) => `Question à ${who} : « ${what} » est-il commencé ?`,
  tellFollowUp: (who) => `Un suivi à ${who}`,
  tellCheck: (who) => `Un point approfondi : message à ${who}`,
  askAcceptance: (who) => `${who} : demande d’accepter ce qui est nouveau dans le playbook`,
  nudgeAcceptance: (who) => `${who} : rappel de ce qui reste à accepter${ifNobody}`,
  other: (who) => `Une carte à ${who}`,
  channel: 'tout le canal',

  /** Why it is not held back. */
  waitedFor: (kind) => {
    if (/Issue|Stale|Unreachable|Passed|Taken|Resolved|Concern|News/.test(kind))
      return 'Une mauvaise nouvelle circule jusqu’à ce que quelqu’un s’en charge';
    if (/Playbook/.test(kind)) return 'Quelqu’un attend cela';
    if (/Decision/.test(kind)) return 'Une décision attend cette personne';
    return /Signoff|Held|Question|Answer|Rejected|celebrate/.test(kind) ? 'Une signature attend cette personne' : 'Quelqu’un attend cela';
  },

  skip: 'Ne pas envoyer',
  putBack: 'Rétablir',
  skipped: (who) => `${who} : n’est pas envoyé`,

  card: {
    title: (count) =>
      count
        ? `${counted(count, 'message part', 'messages partent')} dans les sept prochains jours`
        : 'Rien ne part dans les sept prochains jours',
    asOf: (moment) => `à ce moment : ${moment}`,
    rests: 'Le déploiement est en pause : rien ne part avant sa reprise.',
    why: 'Ce qui dépend d’une réponse est dit comme cela se passerait. Ce que quelqu’un attend n’est pas retenu.',
    all: 'Le tout dans l’onglet',
    more: (count) => `et ${count} de plus`,
    when: (day, time) => `${day}, ${time}`,
  },
};
