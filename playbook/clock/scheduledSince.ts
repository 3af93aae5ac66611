import type { Entry, EntryType } from '../journal/Entry.ts';
import type { Rollout } from '../journal/Rollout.ts';
import type { Team } from '../journal/Team.ts';
import { type Instant, instantOf } from './moments.ts';

/** What may turn a day that is over into one of a team's periods. */
const scheduling: ReadonlySet<EntryType> = new Set<EntryType>([
  'teamChanged',
  'teamPulledIn',
  'teamLetGo',
  'phaseCadenceSet',
  'calendarSet',
  'rolloutChanged',
  'milestoneAdded',
  'milestoneChanged',
  'milestoneMoved',
  'milestoneDropped',
  'milestoneRestored',
  'planImported',
  'planImportTakenBack',
  'planRedated',
  'slipDecided',
  'slipUndecided',
]);

const known = new WeakMap<Rollout, Map<string, string>>();

/** When it was last changed on which days the team is asked: a round that was over by then is not made up for, nor recorded as missed. */
export function scheduledSince(rollout: Rollout, team: Team): Instant {
  const since = known.get(rollout) ?? lastChanges(rollout.entries);
  known.set(rollout, since);
  const [own, all] = [since.get(team.id) ?? '', since.get('') ?? ''];
  return instantOf((own > all ? own : all) || rollout.runningSince);
}

/** The last change to each team's schedule by its id, and to everybody's by the empty one. */
function lastChanges(entries: readonly Entry[]): Map<string, string> {
  const last = new Map<string, string>();
  for (const { type, data, at } of entries)
    if (scheduling.has(type)) last.set('team' in data && typeof data.team === 'string' ? data.team : '', at);
  return last;
}
