// The entries that stay at hand: all of the last 90 days, and of older ones those that what stands rests on.
import type { Entry, EntryType } from './Entry.ts';
import type { Rollout } from './Rollout.ts';

/** More than a quarter of a rollout with six teams brings; a busier one keeps fewer days. */
const mostRecent = 2000;
/** Older entries a page may still ask for; the rest is in the history. */
const mostOlder = 500;

/** Kinds that are few, and that undoing or a page looks back for however old they are. */
const lasting: ReadonlySet<EntryType> = new Set<EntryType>([
  'rolloutStarted',
  'rolloutPaused',
  'rolloutResumed',
  'rolloutClosed',
  'rolloutReopened',
  'rolloutChanged',
  'milestonesPlanned',
  'personNamed',
  'personUnnamed',
  'signoffHandedOver',
  'slipUndecided',
]);

/** The number from which all entries stay; what was done together stays together. */
export function keptFromOf({ entries, keptFrom, seq }: Rollout, since: string): number {
  const least = Math.max(keptFrom, seq - mostRecent + 1);
  const place = entries.findIndex((entry) => entry.seq >= least && entry.at >= since);
  if (place < 0) return seq + 1;
  const before = entries[place - 1];
  const first = entries[place];
  if (!before || before.key !== first?.key) return Math.max(keptFrom, first?.seq ?? 1);
  return entries.slice(place).find(({ key }) => key !== before.key)?.seq ?? seq + 1;
}

/** The entries from that number on, and those before that `stands` points at. */
export function restingOn(stands: Rollout, keptFrom: number): Entry[] {
  const { entries, keys: _keys, ended: _ended, revised: _revised, drawn: _drawn, seq: _seq, keptFrom: _from, ...most } = stands;
  const { read: _read, accepted: _accepted, exercised: _exercised, lookups: _lookups, ...shown } = most;
  const pointedAt = new Set<number>();
  collect(shown, pointedAt);
  const older = entries.filter(({ seq, type }) => seq < keptFrom && (pointedAt.has(seq) || lasting.has(type)));
  return [...older.slice(-mostOlder), ...entries.filter(({ seq }) => seq >= keptFrom)];
}

/** Numbers of entries stand under `seq`, or a name that ends with it. */
function collect(value: unknown, found: Set<number>): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value))
    if (typeof inner === 'number' && /^(seq|\w+Seq)$/.test(name)) found.add(inner);
    else collect(inner, found);
}
