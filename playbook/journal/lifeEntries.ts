// What an event around a channel is remembered as, decided on what is so: told twice it is remembered once.
import type { NewEntry, PersonId } from './Entry.ts';
import type { People } from './Person.ts';
import type { Rollout } from './Rollout.ts';

/** What Teams told. `members`: who is in the channel now, as object ids, or only who left when the roster is not to be had. */
export type LifeEvent =
  | { kind: 'members'; present: readonly string[] | null; left: readonly string[] }
  | { kind: 'renamed'; name: string }
  | { kind: 'deleted' | 'restored' | 'botRemoved' | 'botReturned' };

/** The entries an event is good for; none when it is known already, or the rollout is closed. */
export function lifeEntriesOf(rollout: Rollout, people: People, event: LifeEvent): NewEntry[] {
  const { channel } = rollout;
  if (rollout.status === 'setup' || rollout.status === 'closed') return [];
  switch (event.kind) {
    case 'members':
      return membersOf(rollout, people, event);
    case 'renamed':
      return event.name && event.name !== channel.name
        ? [{ type: 'channelRenamed', data: { name: event.name.slice(0, 200), was: channel.name } }]
        : [];
    case 'deleted':
      return channel.goneAt ? [] : [{ type: 'channelGone', data: {} }];
    case 'restored':
      return channel.goneAt ? [{ type: 'channelRestored', data: {} }] : [];
    case 'botRemoved':
      return channel.botRemovedAt ? [] : [{ type: 'botRemoved', data: {} }];
    case 'botReturned':
      return channel.botRemovedAt || channel.goneAt ? [{ type: 'botReturned', data: {} }] : [];
  }
}

function membersOf({ left }: Rollout, people: People, { present, left: gone }: LifeEvent & { kind: 'members' }): NewEntry[] {
  const here = present && new Set(present);
  const isIn = (oid: string) => (here ? here.has(oid) : !gone.includes(oid));
  const known = Object.values(people);
  const leaving = known.filter(({ id, oid }) => left[id] === undefined && !isIn(oid));
  const returning = present ? known.filter(({ id, oid }) => left[id] !== undefined && isIn(oid)) : [];
  const entry = (type: 'personLeft' | 'personReturned', person: PersonId): NewEntry => ({ type, data: { person } });
  return [...leaving.map(({ id }) => entry('personLeft', id)), ...returning.map(({ id }) => entry('personReturned', id))].slice(
    0,
    mostAtOnce,
  );
}

/** A storage batch takes a hundred rows; who is left over is noticed with the next look. */
const mostAtOnce = 80;
