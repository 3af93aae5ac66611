import type { Member } from '../deliver/Messenger.ts';

/** Who is in a channel, asked for what is needed: never held as a whole. */
export interface Roster {
  count: number;
  member(oid: string): Promise<Member | null>;
  /** Those of these people who are in it. */
  those(oids: readonly string[]): Promise<Member[]>;
  /** Everybody where a card can offer them all, else nobody. */
  few(): Promise<Member[]>;
  /** At most so many whose name contains these words, in the order of their names. */
  named(words: string, most: number): Promise<Member[]>;
  /** Everybody, page by page, by object id; from this one on. */
  pages(from?: string): AsyncIterable<Member[]>;
  /** True the first time this is asked since the roster was read. */
  isNewTo(what: string): boolean;
}

/** More names than one page of Teams nobody chooses from. */
export const mostToChooseFrom = 500;

/** What every roster can be asked for, once it can be walked through and asked for a person. */
export function rosterBy({ count, member, pages, isNewTo }: Pick<Roster, 'count' | 'member' | 'pages' | 'isNewTo'>): Roster {
  async function found(most: number, fits: (member: Member) => boolean, from = '', to = '\uffff'): Promise<Member[]> {
    const all: Member[] = [];
    for await (const page of pages(from)) {
      all.push(...page.filter(fits));
      if (all.length >= most || (page.at(-1)?.oid ?? '') >= to) break;
    }
    return all.slice(0, most);
  }
  return {
    count,
    member,
    pages,
    isNewTo,
    async those(oids) {
      const wanted = new Set(oids.toSorted());
      const [first = '', last = first] = [[...wanted][0], [...wanted].at(-1)];
      if (wanted.size > mostOneByOne) return found(wanted.size, ({ oid }) => wanted.has(oid), first, last);
      return (await Promise.all([...wanted].map(member))).filter((one) => one !== null);
    },
    few: async () => (count > mostToChooseFrom ? [] : found(mostToChooseFrom, () => true)),
    async named(words, most) {
      const asked = plain(words.trim());
      const fits = await found(most, ({ name }) => plain(name).includes(asked));
      return fits.sort((one, other) => one.name.localeCompare(other.name));
    },
  };
}

/** Without accents, in small letters. */
const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();

/** More people than these are found by walking through. */
const mostOneByOne = 30;

/** A roster of people who are at hand. */
export const rosterOfThese = (members: readonly Member[]): Roster =>
  rosterBy({
    count: members.length,
    member: async (oid) => members.find((one) => one.oid === oid) ?? null,
    async *pages() {
      yield [...members];
    },
    isNewTo: () => true,
  });
