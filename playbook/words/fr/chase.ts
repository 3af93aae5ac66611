// The card that chases what is risky and not begun, in French.
import type * as en from '../en/chase.ts';
import type { Spoken } from '../spoken.ts';

export const chaseWords: Spoken<typeof en.chaseWords> = {
  late: 'Pas encore commencé',
  since: (on) => `depuis le ${on}`,
  owns: 'vous en êtes responsable',
  ownedBy: (who) => (who === '' ? 'personne n’en est responsable' : `${who} en est responsable`),
  title: (deliverable) => `${deliverable} : est-ce commencé ?`,
  why: (milestone, on) =>
    `Ce livrable est marqué comme risqué, et le premier quart du jalon « ${milestone} » s’est terminé le ${on}. Ce qui est difficile coûte peu à corriger tôt.`,
  told: (who, on) => `J’ai demandé à ${who} le ${on}, et rien n’a commencé.`,
  stuck: 'Si quelque chose l’empêche, dites-le dans le plan : un obstacle peut avoir un contournement.',
  started: 'J’ai commencé',
  startedIt: 'C’est commencé',
  begun: 'Commencé',
  begunBy: (who, on) => (who === '' ? on : `${who}, ${on}`),
  met: 'Réalisé',
  thanks: 'Merci. Je ne redemanderai pas.',
  metWhen: 'Réalisé quand',
  summary: (deliverable) => `Risqué et pas commencé : ${deliverable}.`,
  summaryBegun: (deliverable) => `C’est commencé : ${deliverable}.`,
};
