// How something stands already, and what came later and leans on it, in French.
import type * as en from '../en/standing.ts';
import type { Spoken } from '../spoken.ts';

/** Said with a full stop after it, when somebody asks for what is so already. */
export const alreadyWords: Spoken<typeof en.alreadyWords> = {
  daysOff: 'Vos jours d’absence sont déjà connus',
  days: 'Les jours sont déjà comme vous le souhaitez',
  digest: 'Le résumé du jour le dit déjà',
  allSigned: 'À partir de là, tous les jalons sont signés ou écartés',
  answered: 'Vous avez déjà donné cette réponse',
  workaround: 'Le problème est déjà contourné de cette façon',
  passedOn: 'Vous l’avez déjà transmis',
  plan: 'Le plan dit déjà tout cela',
  quietHours: 'Vos heures calmes sont déjà comme vous le souhaitez',
  rollout: 'Le déploiement est déjà comme vous le souhaitez',
  takenOut: 'C’est déjà retiré',
  daily: 'Les équipes sont déjà interrogées chaque jour ouvré',
  asOften: 'Les équipes sont déjà interrogées à ce rythme',
};

/** What would have to be taken back first, after a colon. */
export const laterWords: Spoken<typeof en.laterWords> = {
  added: 'ce qui y a été ajouté',
  slipDecision: 'la décision sur son retard',
  delivered: 'ce qui y a été livré',
  delivers: 'ce qu’il livre',
  evidence: 'sa preuve',
  settled: 'le règlement du problème',
  change: 'une modification ultérieure',
  changeOfDate: 'une modification ultérieure de sa date',
  changeOfMilestone: 'une modification ultérieure de son jalon',
  changeOfOrder: 'une modification ultérieure de l’ordre',
  changeOfLines: 'une modification ultérieure de ces lignes',
  decision: 'une décision ultérieure',
  forecast: 'une prévision ultérieure',
  handOver: 'une transmission ultérieure',
  note: 'une note ultérieure',
  test: 'un essai ultérieur',
  version: 'une version ultérieure',
  workaroundLater: 'un contournement ultérieur',
  passedAgain: 'une nouvelle transmission',
  teamReport: 'un rapport de l’équipe',
  signoff: 'sa signature',
  milestoneSignoff: 'la signature du jalon',
  verdict: 'un avis déjà donné',
};
