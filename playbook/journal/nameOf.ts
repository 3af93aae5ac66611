import type { By } from './Entry.ts';
import type { People } from './Person.ts';

/** The person's name as Teams knows it; a person who was forgotten is "somebody who left". */
export const nameOf = (people: People, by: By): string => (by === 'milepost' ? 'Milepost' : (people[by]?.name ?? 'Somebody who left'));

/** Names as they are said in a sentence: "Ana Ruiz, Ben Okafor and Raj Patel". */
export function namesOf(people: People, ids: readonly By[]): string {
  return listed(ids.map((id) => nameOf(people, id)));
}

/** Words as they are listed in a sentence. */
export function listed(words: readonly string[]): string {
  if (words.length < 2) return words[0] ?? '';
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
