// The one door for what Teams tells of a channel and its people: remembered once, whoever tells it and however often.
import { type LifeEvent, lifeEntriesOf } from '../../playbook/journal/lifeEntries.ts';
import type { People } from '../../playbook/journal/Person.ts';
import type { ChannelAddress } from '../deliver/Messenger.ts';
import type { Opened } from '../store/journals.ts';
import type { Acting } from './Acting.ts';
import type { Roster } from './Roster.ts';

export interface Told {
  tenantId: string;
  threadId: string;
  /** Empty when only the channel is meant. */
  teamId: string;
}

/** Somebody else is first only now and then. */
const mostTries = 5;
/** The waker looks again, should this process die meanwhile. */
const spareWakeSeconds = 60;

/** Remembers that something happened to a channel; answers whether a rollout there had not known. One point read where none is shown. */
export async function noteLife(acting: Acting, { tenantId, threadId }: Told, event: LifeEvent): Promise<boolean> {
  const id = await acting.places.ofChannel(tenantId, threadId);
  return id ? noteIn(acting, id, { tenantId, threadId }, async () => event) : false;
}

/** Remembers something Teams tells of a whole team, in each of its channels that shows a rollout. */
export async function noteTeamLife(acting: Acting, told: Told, event: LifeEvent): Promise<boolean> {
  const noted = await Promise.all((await threadsOf(acting, told)).map((threadId) => noteLife(acting, { ...told, threadId }, event)));
  return noted.includes(true);
}

/** Somebody joined or left: each channel's own roster says who is in it, and what the event says counts only while Teams does not. */
export async function noteMembers(acting: Acting, told: Told, { joined, left }: { joined: string[]; left: string[] }): Promise<void> {
  const { tenantId, threadId: where, teamId } = told;
  await Promise.all(
    (await threadsOf(acting, told)).map(async (threadId) => {
      const channel = { tenantId, threadId };
      await acting.rosters.changed(channel, [...joined, ...left]);
      const id = await acting.places.ofChannel(tenantId, threadId);
      const meant = threadId === where || where === teamId;
      if (!id) return;
      const roster = await acting.rosters.of(channel);
      await noteIn(acting, id, channel, (people) => membersOf(roster, people, meant ? left : []));
    }),
  );
}

/** Compares the people of a rollout with a roster that was read anyway; nothing is read or written while they agree. */
export async function noteRoster(acting: Acting, { rollout, people }: Opened, roster: Roster): Promise<boolean> {
  const event = await membersOf(roster, people, []);
  const channel = rollout.start?.channel;
  return (
    !!channel &&
    lifeEntriesOf(rollout, people, event).length > 0 &&
    noteIn(acting, rollout.id, channel, (all) => membersOf(roster, all, []))
  );
}

/** Who of a rollout's people is in the channel. */
async function membersOf(roster: Roster | null, people: People, left: readonly string[]): Promise<LifeEvent> {
  const here = roster?.count ? await roster.those(Object.values(people).map(({ oid }) => oid)) : null;
  return { kind: 'members', present: here?.map(({ oid }) => oid) ?? null, left };
}

async function threadsOf({ places }: Acting, { tenantId, threadId, teamId }: Told): Promise<string[]> {
  return [...new Set([threadId, ...(teamId ? await places.ofTeam(tenantId, teamId) : [])])];
}

/** A rollout that was pinned elsewhere hears no more of the channel it came from. */
async function noteIn(
  acting: Acting,
  rolloutId: string,
  { tenantId, threadId }: ChannelAddress,
  eventOf: (people: People) => Promise<LifeEvent>,
): Promise<boolean> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const opened = await acting.journals.open(rolloutId);
    const { rollout, people } = opened;
    const { channel } = rollout.start ?? {};
    if (channel?.tenantId !== tenantId || channel.threadId !== threadId) return false;
    const event = await eventOf(people);
    const entries = lifeEntriesOf(rollout, people, event);
    if (!entries.length) return false;
    await acting.wakes.plan(rolloutId, acting.now().add({ seconds: spareWakeSeconds }));
    const stamp = { at: acting.now().toString(), by: 'milepost', key: `life|milepost|${event.kind}/${rollout.seq}` };
    if (await acting.journals.append(opened, entries, stamp)) {
      acting.poke(rolloutId);
      return true;
    }
  }
  return false;
}
