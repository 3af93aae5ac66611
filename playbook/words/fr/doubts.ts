import { dayWords } from '../dates.ts';
import type * as en from '../en/doubts.ts';
import type { Spoken } from '../spoken.ts';
import { againstPlan, capital, titleOf, workingDays } from './counts.ts';

/** What speaks against a report, in French, as everybody reads it beside the report (P57). */
export const doubtWords: Spoken<typeof en.doubtWords> = (doubt, days) => {
  const says = capital(againstPlan(Math.max(0, days)));
  switch (doubt.kind) {
    case 'overdue':
      return `${says}, mais « ${titleOf(doubt.title, 60)} » a ${workingDays(doubt.days)} de retard.`;
    case 'testFailed':
      return `${says}, mais le dernier essai par les utilisateurs a échoué : ${doubt.milestone}.`;
    case 'redIssue':
      return `${says}, alors qu’un problème rouge est ouvert : ${titleOf(doubt.text, 60)}.`;
    case 'repeated':
      return `Les mêmes mots que le ${dayWords(doubt.day)}.`;
    case 'vague':
      return 'Ni chiffre ni fait pour le moment.';
  }
};

/** The gentle question to the reporter, before anybody else reads it (P82, N8). */
export const doubtQuestion: Spoken<typeof en.doubtQuestion> = (doubt, days) => {
  switch (doubt.kind) {
    case 'repeated':
      return `Ce sont les mots du ${dayWords(doubt.day)}. Qu’y a-t-il de nouveau depuis ?`;
    case 'vague':
      return 'Personne ne peut encore le vérifier. Un chiffre ou un fait, et tout est clair.';
    default:
      return `${doubtWords(doubt, days)} Qu’est-ce qui le compense ?`;
  }
};
