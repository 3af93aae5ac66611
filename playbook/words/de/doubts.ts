// What speaks against a report, in German.
import { dayWords } from '../dates.ts';
import type * as en from '../en/doubts.ts';
import type { Spoken } from '../spoken.ts';
import { againstPlan, capital, titleOf, workingDays } from './counts.ts';

/** What speaks against a report, as everybody reads it beside the report (P57). */
export const doubtWords: Spoken<typeof en.doubtWords> = (doubt, days) => {
  const says = capital(againstPlan(Math.max(0, days)));
  switch (doubt.kind) {
    case 'overdue':
      return `${says}, aber „${titleOf(doubt.title, 60)}“ ist ${workingDays(doubt.days)} überfällig.`;
    case 'testFailed':
      return `${says}, aber der letzte Anwendertest von „${doubt.milestone}“ wurde nicht bestanden.`;
    case 'redIssue':
      return `${says}, während ein rotes Problem offen ist: ${titleOf(doubt.text, 60)}.`;
    case 'repeated':
      return `Dieselben Worte wie am ${dayWords(doubt.day)} gemeldet.`;
    case 'vague':
      return 'Noch keine Zahl und kein Fakt.';
  }
};

/** The gentle question to the reporter, before anybody else reads it (P82, N8). */
export const doubtQuestion: Spoken<typeof en.doubtQuestion> = (doubt, days) => {
  switch (doubt.kind) {
    case 'repeated':
      return `Diese Worte standen schon am ${dayWords(doubt.day)} da. Was ist seitdem neu?`;
    case 'vague':
      return 'Das kann noch niemand nachprüfen. Eine Zahl oder ein Fakt macht es klar.';
    default:
      return `${doubtWords(doubt, days)} Was gleicht das aus?`;
  }
};
