// What the words of several cards are made of.
import type { Severity } from '../../../templates/Template.ts';
import { sentence } from '../joints.ts';

/** How an issue stands on a card. */
export type IssueKind = Severity | 'resolved';
/** What somebody is thanked for when a milestone is signed. */
export type Deed = { kind: 'delivered'; count: number } | { kind: 'tested' } | { kind: 'signed' } | { kind: 'led' } | { kind: 'backed' };
/** What a press on one of the reader's own things does. */
export type Act = 'sign' | 'report' | 'answer' | 'deliver' | 'decide' | 'settle' | 'open';

/** "3 teams" */
export const several = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;
/** "Ana, Ben and Carla" */
export const listed = (names: string[]) => (names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`);
/** So many by name, the rest by their number. */
export const counted = (names: string[], one: string, most = 3) =>
  listed(names.length <= most ? names : [...names.slice(0, most - 1), several(names.length - most + 1, `more ${one}`)]);
/** How far a team is from its plan. */
export const planned = (days: number) => (days === 0 ? 'on plan' : `${several(Math.abs(days), 'day')} ${days < 0 ? 'behind' : 'ahead'}`);
/** "two weeks", after "every" or "next". */
export const weeks = (count: number) => (count === 1 ? 'week' : `${['', '', 'two', 'three', 'four'][count] ?? count} weeks`);
/** How late or early a day is. */
export const slip = (days: number) => (days === 0 ? 'on plan' : `${several(Math.abs(days), 'working day')} ${days > 0 ? 'late' : 'early'}`);
/** As it begins a sentence. */
export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
/** What somebody is thanked for. */
export const deedWords = (deed: Deed) =>
  deed.kind === 'delivered'
    ? several(deed.count, 'deliverable')
    : { tested: 'trying it out', signed: 'signing', led: 'keeping it together', backed: 'backing it from day one' }[deed.kind];
/** A sentence with its full stop. */
export const ended = sentence;
/** What each kind of issue is called. */
export const kinds: Record<IssueKind, string> = { minor: 'Minor issue', serious: 'Serious issue', red: 'Red issue', resolved: 'Resolved' };
