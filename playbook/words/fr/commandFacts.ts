// What a refused command names in French: how something stands, what leans on it, and who is meant where nobody has a name.
import type * as en from '../en/commandFacts.ts';
import type { Spoken } from '../spoken.ts';
import { counted } from './counts.ts';

export const commandFacts: Spoken<typeof en.commandFacts> = {
  /** « … . Il n’y a rien à changer. » */
  stands: {
    active: (name) => `« ${name} » est déjà actif`,
    teamNamed: (name) => `Il y a déjà une équipe nommée « ${name} »`,
    milestoneNamed: (name) => `Il y a déjà un jalon nommé « ${name} »`,
    answered: (who) => `${who} y a déjà répondu`,
    inPlan: (name) => `« ${name} » est déjà dans le plan`,
    titleAsWanted: (title) => `« ${title} » est déjà comme vous le souhaitez`,
    asWanted: (name) => `« ${name} » est déjà comme vous le souhaitez`,
    nothingComes: (team) => `Rien ne viendra de l’équipe « ${team} », c’est déjà dit`,
    byTeams: (name) => `La prévision de « ${name} » est déjà celle des équipes`,
    forecast: (day) => `Votre prévision est déjà le ${day}`,
    notPulledIn: (team) => `L’équipe « ${team} » n’est pas mobilisée`,
    thereAlready: (name) => `« ${name} » est déjà à cette place`,
    named: (who) => `${who} fait déjà partie des personnes nommées`,
    reportsAnyway: (team) => `L’équipe « ${team} » fait déjà ses rapports`,
    askedFor: (milestone) => `La signature de « ${milestone} » est déjà demandée`,
    signed: (milestone) => `« ${milestone} » est déjà signé`,
    calendar: (name) => `Le calendrier « ${name} » est déjà comme vous le souhaitez`,
    started: (title) => `« ${title} » est déjà commencé`,
    roleNotHeld: (role) => `Cette personne n’a pas le rôle « ${role} »`,
    roleHeld: (who, role) => `${who} a déjà le rôle «\u00a0${role}\u00a0»`,
    pulledIn: (team, when) => `${team} est déjà ${when}`,
  },
  /** « Cela ne peut plus être annulé, à cause de ce qui est venu ensuite ou en dépend : … » */
  leans: {
    signoff: (milestone) => `la signature de « ${milestone} »`,
    word: (who) => `ce qui a été dit par ${who}`,
    handedOn: (who) => `une nouvelle transmission, par ${who}`,
    report: (who) => `le rapport fait par ${who}`,
    work: (who) => `la prise en charge du problème par ${who}`,
    role: (title) => `le rôle « ${title} »`,
    holder: (role) => `la personne qui tient le rôle « ${role} »`,
    needing: (title) => `« ${title} », qui en a besoin`,
    workOn: (title) => `le travail sur « ${title} »`,
    lastHolder: (role) => `le rôle « ${role} », que quelqu’un doit toujours tenir. Désignez d’abord la personne suivante`,
  },
  who: {
    receivers: 'ses destinataires',
    somebodyElse: 'une autre personne',
    manager: 'un chef de projet',
    thisPerson: 'Cette personne',
    unnamed: 'Quelqu’un qui n’est pas nommé ici',
  },
  /** « … ne peut pas encore être … » */
  notReady: { activate: 'activé', sign: 'signé' },
  most: {
    milestones: (most) => `Un déploiement a ${most} jalons au plus.`,
    pull: 'Reprenez-en une partie maintenant, et le reste ensuite.',
  },
  another: 'il n’est plus dans le plan',
  milestone: 'Le jalon',
  takeBackFirst: 'Pour transmettre à quelqu’un d’autre, annulez d’abord cette décision.',
  takenBack: 'Annulé.',
  takenBackByRaiser: 'Annulé par la personne qui l’avait signalé.',
  open: (count) => counted(count, 'livrable'),
  holiday: 'Jour férié',
  touch: 'Ce que les utilisateurs ont en main',
  worksByItself: 'Comment il fonctionne seul',
  table: 'Le tableau',
};
