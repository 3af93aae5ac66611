// The keys of what is owed about an issue: each word to each person has one, so nobody is told twice of the same.
import type { PersonId } from '../journal/Entry.ts';
import { issueSubject } from '../journal/subjects.ts';

/** Telling one person of an issue: whatever step they are on, they are told once. */
export const tellKey = (issue: string, person: PersonId): string => `${issueSubject(issue)}/tell/${person}`;

/** Telling who it was passed on to; each passing on is its own. */
export const passedKey = (issue: string, seq: number): string => `${issueSubject(issue)}/passed/${seq}`;

/** Telling somebody again because nobody took it; `since` is the passing on it counts from, 0 for none. */
export const repeatKey = (issue: string, since: number, round: number, person: PersonId): string =>
  `${issueSubject(issue)}/repeat/${since}/${round}/${person}`;

/** Telling a manager that this person could not be reached. */
export const unreachableKey = (issue: string, person: PersonId, manager: PersonId): string =>
  `${issueSubject(issue)}/unreachable/${person}/${manager}`;
export const issueQuestionKey = (issue: string, question: string): string => `${issueSubject(issue)}/question/${question}`;
export const issueAnswerKey = (issue: string, question: string): string => `${issueSubject(issue)}/answer/${question}`;
export const resolvedKey = (issue: string, seq: number, person: PersonId): string => `${issueSubject(issue)}/resolved/${seq}/${person}`;
/** `seq` is the last word that was said, `time` how often was asked since. */
export const staleKey = (issue: string, seq: number, time: number): string => `${issueSubject(issue)}/stale/${seq}/${time}`;
/** The issue's one card in the channel, which opens its thread. */
export const threadKey = (issue: string): string => `${issueSubject(issue)}/channel`;
