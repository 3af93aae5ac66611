import type { PersonId } from '../../../journal/Entry.ts';
import type { People } from '../../../journal/Person.ts';
import type { Rollout } from '../../../journal/Rollout.ts';
import { importWords } from '../../../words/importPlan.ts';

export interface ReadOwner {
  owner: PersonId | null;
  ownerRole: string;
}

/** Letters without accents, in lower case, one space between words. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * Who a cell means: somebody named in the rollout by name, first name or the name in an e-mail address, or a role by its title; or
 * what is wrong with it.
 * @example readOwner(rollout, people, 'l.novak@northwind.example') // { owner: 'p1', ownerRole: '' }
 */
export function readOwner(rollout: Rollout, people: People, text: string): ReadOwner | { problem: string } {
  const wanted = plain(text.split('@')[0] ?? '');
  const named = Object.keys(rollout.people).map((id) => ({ id, name: plain(people[id]?.name ?? '') }));
  const whole = named.filter(({ name }) => name !== '' && name === wanted);
  const found = whole.length ? whole : named.filter(({ name }) => isShortFor(wanted, name));
  if (found.length === 1 && found[0]) return { owner: found[0].id, ownerRole: '' };
  if (found.length) return { problem: importWords.severalPeople(text) };
  const role = rollout.roles.find(({ title, id }) => plain(title) === plain(text) || id === text);
  return role ? { owner: null, ownerRole: role.id } : { problem: importWords.unknownOwner(text) };
}

/** One of the names alone, or all of them with some as initials, in either order. */
function isShortFor(wanted: string, name: string): boolean {
  const [asked, own] = [wanted.split(' ').filter(Boolean), name.split(' ').filter(Boolean)];
  if (asked.length === 1) return own.includes(asked[0] ?? '');
  const fits = (words: string[]) =>
    words.length === own.length && words.every((word, place) => word === own[place] || (word.length === 1 && own[place]?.startsWith(word)));
  return asked.some((word) => word.length > 1) && (fits(asked) || fits(asked.toReversed()));
}
