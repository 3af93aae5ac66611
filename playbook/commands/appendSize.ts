// What fits into one append: an entry takes a row, its words another, each person who is new one, the head one.
import type { NewEntry } from '../journal/Entry.ts';
import type { Template } from '../templates/Template.ts';

/** Azure takes 100 rows in a batch. */
const mostRows = 100;
/** A row's string holds 32,000 characters, of which the frame of an entry takes some. */
const mostCharacters = 31_500;

/** True when more rows, or a longer one, would be written than one append takes. */
export function tooLongToStore(entries: readonly NewEntry[]): boolean {
  const rows = entries.reduce((sum, { words }) => sum + (words ? 2 : 1), 1);
  return (
    rows > mostRows || entries.some(({ data, words = {} }) => [data, words].some((one) => JSON.stringify(one).length > mostCharacters))
  );
}

/** The start itself, its words, the plan, roles, benefits and metrics, and the head. */
const ownRows = 7;
/** The accountable person and the project manager, named, with their role and their name; and whoever starts it. */
const firstPeople = 7;
/** Named, with their role and their name. */
const rowsOfPerson = 3;

/** How many more people can take a role while a rollout starts from the template; the others take theirs on the People page (U11). */
export const peopleThatFit = ({ teams, sections }: Pick<Template, 'teams' | 'sections'>): number =>
  Math.max(0, Math.floor((mostRows - ownRows - firstPeople - teams.length - 2 * sections.length) / rowsOfPerson));
