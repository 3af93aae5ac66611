import { type Instant, instantOf } from '../../playbook/clock/moments.ts';
import { isCapped, notesThatCount } from '../../playbook/clock/noteCap.ts';
import type { Engine } from '../store/Engine.ts';
import { keepNoted, type NotedAddress, notedAddresses } from '../store/notedAddresses.ts';
import type { Page } from '../store/rounds.ts';
import type { Purpose } from './purposes.ts';

/** Another rollout writes to the same people at the same moment now and then; more often than this something is wrong. */
const mostTries = 8;

export interface CappedPage {
  addresses: Map<string, NotedAddress>;
  /** Those who got enough notes of other rounds already. */
  capped: Set<string>;
}

/** The round as a person's address row names it. */
export const noteOfRound = ({ rolloutId, round }: Pick<Page, 'rolloutId' | 'round'>): string => `${rolloutId}|${round}`;

/**
 * Where the people of a page are, and who of them must not be written to again so soon. Everybody else's note is written down with the
 * address first, all in one batch decided on what was read: two rollouts that write at once count each other's (P102).
 */
export async function capPage(engine: Engine, page: Page, purpose: Purpose, oids: readonly string[], now: Instant): Promise<CappedPage> {
  const of = noteOfRound(page);
  for (let tries = 0; tries < mostTries; tries += 1) {
    const addresses = await notedAddresses(engine, page.tenantId, oids);
    if (!purpose.capped) return { addresses, capped: new Set() };
    const capped = new Set<string>();
    const noted: NotedAddress[] = [];
    for (const address of addresses.values()) {
      if (address.notes.some((note) => note.of === of)) continue;
      const sentAt = address.notes.map(({ at }) => instantOf(at));
      if (isCapped(sentAt, now)) capped.add(address.oid);
      else {
        const counting = new Set(notesThatCount(sentAt, now).map(String));
        noted.push({
          ...address,
          notes: [...address.notes.filter(({ at }) => counting.has(instantOf(at).toString())), { at: now.toString(), of }],
        });
      }
    }
    if (await keepNoted(engine, page.tenantId, noted)) return { addresses, capped };
  }
  throw new Error('the addresses of a page never stood still');
}

/** What the page taught about its people: new chats, who must not be written to, and notes that did not reach anybody, which do not count. */
export interface Learned {
  oid: string;
  known?: NotedAddress['known'];
  stopped?: string;
  notSent?: boolean;
}

/** Writes down what was learned, on top of whatever the rows say by now. */
export async function keepLearned(engine: Engine, page: Page, learned: readonly Learned[]): Promise<void> {
  if (!learned.length) return;
  const of = noteOfRound(page);
  for (let tries = 0; tries < mostTries; tries += 1) {
    const addresses = await notedAddresses(engine, page.tenantId, learned.map(({ oid }) => oid).toSorted());
    const changed = learned.flatMap(({ oid, known, stopped, notSent }): NotedAddress[] => {
      const address = addresses.get(oid);
      if (!address) return [];
      const notes = notSent ? address.notes.filter((note) => note.of !== of) : address.notes;
      return [{ ...address, known: known ?? address.known, stopped: stopped ?? address.stopped, notes }];
    });
    if (await keepNoted(engine, page.tenantId, changed)) return;
  }
}
