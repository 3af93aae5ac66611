// Who is in a channel, kept in storage and read again when it is old: membership governs reading (design section 5).
import { setTimeout as pause } from 'node:timers/promises';
import type { ChannelAddress, Member, Messenger } from '../deliver/Messenger.ts';
import type { People, RosterHead } from '../store/people.ts';
import { newest } from './newest.ts';
import { mostToChooseFrom, type Roster, rosterBy } from './Roster.ts';
import { walkRoster } from './walkRoster.ts';

export interface Rosters {
  /** The members, at most ten minutes old, or up to a day old while Teams does not answer; null when it never did. `oid`: who is asked about first. */
  of(channel: ChannelAddress, oid?: string): Promise<Roster | null>;
  /** These joined or left, as far as Teams said who: each is asked for, or everybody. */
  changed(channel: ChannelAddress, oids: readonly string[]): Promise<void>;
  /** Where calendars reach these members: asked of Teams each time, never stored. */
  emails(channel: ChannelAddress, oids: readonly string[]): Promise<Map<string, string>>;
}

const freshMs = 10 * 60_000;
const usableMs = 24 * 60 * 60_000;
/** Whoever asks waits that long for a roster to be read again before they are told what was so; a team of one page needs less. */
const patienceMs = 1000;
/** While another process reads a roster nobody has, we look again after that long. */
const lookAgainMs = 200;
/** Channels and people remembered at once, so that what was asked a moment ago is not read again. */
const mostChannels = 500;
const mostPeople = 5000;
/** Rows read from storage at once. */
const rowsAtOnce = 1000;
/** More than these at once are found by reading everybody. */
const mostAskedFor = 20;
/** A channel with a longer id is none of Teams'. */
const mostThread = 300;

interface Remembered {
  head: RosterHead;
  /** What this process has compared with it since it read it; null where another one did. */
  asked: Set<string> | null;
}

export function rosters(messenger: Pick<Messenger, 'roster' | 'member'>, people: People, machineNow: () => number): Rosters {
  const heads = newest<Remembered>(mostChannels);
  const members = newest<Member>(mostPeople);
  const walks = new Map<string, Promise<'walked' | 'held' | 'away'>>();
  const nameOf = ({ tenantId, threadId }: ChannelAddress) => `${tenantId}|${threadId}`;
  const isFresh = ({ walk, walkedAt, old }: RosterHead) => walk !== '' && !old && machineNow() - walkedAt < freshMs;
  const isUsable = ({ walk, walkedAt }: RosterHead) => walk !== '' && machineNow() - walkedAt < usableMs;

  /** One walk of a channel at a time in this process. */
  function walk(channel: ChannelAddress): Promise<'walked' | 'held' | 'away'> {
    const name = nameOf(channel);
    const known = walks.get(name);
    if (known) return known;
    const begun = walkRoster({ messenger, people, machineNow }, channel).finally(() => walks.delete(name));
    walks.set(name, begun);
    return begun;
  }

  /** What is so after the roster was read again; what was so before while that takes long or Teams does not answer. */
  async function readAgain(channel: ChannelAddress, before: RosterHead): Promise<RosterHead | null> {
    const usable = isUsable(before);
    const waiting = new AbortController();
    const begun = walk(channel);
    const how = usable
      ? await Promise.race([begun, pause(patienceMs, 'away' as const, { signal: waiting.signal }).catch(() => 'away' as const)])
      : await begun;
    waiting.abort();
    begun.catch(() => undefined);
    const now = await people.head(channel);
    if (how === 'held' && !isUsable(now)) {
      await pause(lookAgainMs);
      return isUsable(await people.head(channel)) ? people.head(channel) : readAgain(channel, now);
    }
    return isUsable(now) ? now : null;
  }

  function rosterAt(channel: ChannelAddress, { head, asked }: Remembered): Roster {
    const name = nameOf(channel);
    return rosterBy({
      count: head.count,
      async member(oid) {
        const known = members.get(`${name}|${oid}`);
        if (known) return known;
        const member = await people.member(channel, oid);
        if (member) members.set(`${name}|${oid}`, member);
        return member;
      },
      async *pages(first = '') {
        for (let from = first; ; ) {
          const page = await people.from(channel, from, rowsAtOnce);
          if (page.length) yield page;
          const last = page.at(-1);
          if (!last || page.length < rowsAtOnce) return;
          from = `${last.oid}\0`;
        }
      },
      isNewTo: (what) => asked !== null && !asked.has(what) && Boolean(asked.add(what)),
    });
  }

  function remember(channel: ChannelAddress, head: RosterHead, isOurs: boolean): Remembered {
    const name = nameOf(channel);
    const before = heads.get(name);
    if (before?.head.walk !== head.walk) members.forget(`${name}|`);
    const now = { head, asked: before?.head.walk === head.walk ? before.asked : isOurs ? new Set<string>() : null };
    heads.set(name, now);
    return now;
  }

  return {
    async of(channel, oid) {
      if (channel.threadId.length > mostThread) return null;
      const name = nameOf(channel);
      const known = heads.get(name);
      if (known && isFresh(known.head)) return rosterAt(channel, known);
      const [head, member] = await Promise.all([people.head(channel), oid ? people.member(channel, oid) : null]);
      if (isFresh(head)) {
        const now = remember(channel, head, false);
        if (member) members.set(`${name}|${member.oid}`, member);
        return rosterAt(channel, now);
      }
      const now = await readAgain(channel, head);
      return now && rosterAt(channel, remember(channel, now, true));
    },
    async changed(channel, oids) {
      const name = nameOf(channel);
      heads.forget(name);
      members.forget(`${name}|`);
      const head = await people.head(channel);
      if (!head.walk && !head.walking) return;
      const one = oids.length > 0 && oids.length <= mostAskedFor && head.count > mostToChooseFrom;
      const told = one ? await Promise.all(oids.map((oid) => messenger.member(channel, oid))).catch(() => null) : null;
      const there = told?.filter((member) => member !== null) ?? [];
      const gone = told ? oids.filter((oid) => !there.some((member) => member.oid === oid)) : [];
      await people.change(channel, (now) => {
        const walk = now.walking || now.walk;
        // A walk that is under way may have read them before.
        const old = now.old || !told || now.walking !== '';
        return told ? { head: { ...now, old }, put: { members: there, walk }, gone: { oids: gone, but: '' } } : { head: { ...now, old } };
      });
    },
    async emails(channel, oids) {
      const wanted = new Set(oids);
      const found = new Map<string, string>();
      const keep = (member: Member | null) => {
        if (member?.email && wanted.has(member.oid)) found.set(member.oid, member.email);
      };
      const { count } = await people.head(channel);
      if (count > mostToChooseFrom)
        for (const member of await Promise.all([...wanted].map((oid) => messenger.member(channel, oid)))) keep(member);
      else for await (const page of messenger.roster(channel)) for (const member of page) keep(member);
      return found;
    },
  };
}
