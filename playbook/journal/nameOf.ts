import { listed } from '../words/numbers.ts';
import { sayingWords } from '../words/sayings.ts';
import type { By } from './Entry.ts';
import type { People } from './Person.ts';

/** The person's name as Teams knows it; a person who was forgotten is "somebody who left". */
export const nameOf = (people: People, by: By): string =>
  by === 'milepost' ? 'Milepost' : (people[by]?.name ?? sayingWords.somebodyWhoLeft);

/** Names as they are said in a sentence: "Ana Ruiz, Ben Okafor and Raj Patel". */
export function namesOf(people: People, ids: readonly By[]): string {
  return listed(ids.map((id) => nameOf(people, id)));
}
