// One walk through a channel's roster: page by page into storage, and whoever it did not meet is removed once it came to its end.
import { randomUUID } from 'node:crypto';
import type { ChannelAddress, Member, Messenger } from '../deliver/Messenger.ts';
import { mostListed, type People, type PeopleChange, type RosterHead } from '../store/people.ts';

interface Walking {
  messenger: Pick<Messenger, 'roster'>;
  people: People;
  /** Machine time in milliseconds. */
  machineNow(): number;
}

/** A walk that wrote nothing for so long is taken for dead, in milliseconds; a page waits a minute for its turn at most. */
const lastsMs = 90_000;

/** `held`: somebody else is at it, or took over. `away`: Teams does not say. */
export async function walkRoster({ messenger, people, machineNow }: Walking, channel: ChannelAddress): Promise<'walked' | 'held' | 'away'> {
  const walk = randomUUID();
  const began = machineNow();
  /** Every write of a walk is one with its claim: whoever lost it writes nothing more. */
  const write = (change: (head: RosterHead) => Partial<PeopleChange>) =>
    people.change(channel, (now) => {
      if (now.walking !== walk) return null;
      const { head = now, ...rows } = change(now);
      return { head: { ...head, until: head.walking ? machineNow() + lastsMs : 0 }, ...rows };
    });
  const claim = () =>
    people.change(channel, (now) => {
      if (now.walking && now.walking !== walk && now.until > machineNow()) return null;
      return { head: { ...now, walking: walk, until: machineNow() + lastsMs, old: false } };
    });
  const pages = messenger.roster(channel)[Symbol.asyncIterator]();
  const ask = () => pages.next().catch(() => null);
  // The first page is asked for before anything is written: a channel that is not ours leaves no trace. Then one page is asked for while the one before is stored.
  let page = await ask();
  if (!page) return 'away';
  if (!(await claim())) return 'held';
  while (page && !page.done) {
    const next = ask();
    const met = [...new Map(page.value.map((member: Member) => [member.oid, member])).values()];
    for (let from = 0; from < met.length; from += mostListed)
      if (!(await write(() => ({ put: { members: met.slice(from, from + mostListed), walk } })))) return 'held';
    page = await next;
  }
  if (!page) {
    await write((now) => ({ head: { ...now, walking: '', old: true } }));
    return 'away';
  }
  const count = await removeOthers(people, channel, walk, write);
  if (count === null) return 'held';
  return (await write((now) => ({ head: { ...now, walk, walkedAt: began, count, walking: '' } }))) ? 'walked' : 'held';
}

/** Removes whoever the walk did not meet; how many it met, or null when the walk is no longer ours. */
async function removeOthers(
  people: People,
  channel: ChannelAddress,
  walk: string,
  write: (change: () => Partial<PeopleChange>) => Promise<boolean>,
): Promise<number | null> {
  let count = 0;
  for (let from: string | null = ''; from !== null; ) {
    const read: Awaited<ReturnType<People['others']>> = await people.others(channel, walk, from);
    count += read.met;
    for (let at = 0; at < read.oids.length; at += mostListed)
      if (!(await write(() => ({ gone: { oids: read.oids.slice(at, at + mostListed), but: walk } })))) return null;
    from = read.next;
  }
  return count;
}
