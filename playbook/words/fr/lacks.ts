import type * as en from '../en/lacks.ts';
import type { Spoken } from '../spoken.ts';

/** What a milestone lacks before it can be signed, as the tab, the cards and the French documents say it. */
export const lacks: Spoken<typeof en.lacks> = {
  noStatement: () => 'Il ne dit pas comment il fonctionne seul',
  noDeliverables: () => 'Il n’a pas encore de livrables',
  noCriterion: (title) => `« ${title} » n’a pas de critère en oui ou non`,
  noOwner: (title) => `Personne n’est responsable de « ${title} »`,
  notActive: () => 'C’est encore un brouillon',
  notMet: (title) => `« ${title} » n’est pas encore réalisé`,
  noEvidence: (title) => `« ${title} » est réalisé sans preuve`,
  notTested: () => 'Aucun utilisateur ne l’a encore essayé',
  testFailed: () => 'Il a échoué quand les utilisateurs l’ont essayé',
};
