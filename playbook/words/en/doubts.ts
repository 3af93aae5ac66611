import type { Doubt } from '../../clock/doubts.ts';
import { dayWords } from '../dates.ts';
import { againstPlan, capital, titleOf, workingDays } from './counts.ts';

/** What speaks against a report, as everybody reads it beside the report (P57). */
export function doubtWords(doubt: Doubt, days: number): string {
  const says = capital(againstPlan(Math.max(0, days)));
  switch (doubt.kind) {
    case 'overdue':
      return `${says}, but “${titleOf(doubt.title, 60)}” is ${workingDays(doubt.days)} overdue.`;
    case 'testFailed':
      return `${says}, but the last user test of ${doubt.milestone} failed.`;
    case 'redIssue':
      return `${says}, while a red issue is open: ${titleOf(doubt.text, 60)}.`;
    case 'repeated':
      return `The same words as on ${dayWords(doubt.day)}.`;
    case 'vague':
      return 'No number and no fact yet.';
  }
}

/** The gentle question to the reporter, before anybody else reads it (P82, N8). */
export function doubtQuestion(doubt: Doubt, days: number): string {
  switch (doubt.kind) {
    case 'repeated':
      return `These are the words of ${dayWords(doubt.day)}. What is new since then?`;
    case 'vague':
      return 'Nobody can check this yet. One number or one fact makes it clear.';
    default:
      return `${doubtWords(doubt, days)} What makes up for it?`;
  }
}
