// The teams of a message about several rollouts, each as its own rollout says it stands.
import type { Instant } from '../../playbook/clock/moments.ts';
import { closesAt } from '../../playbook/clock/periods.ts';
import { statusSubject } from '../../playbook/journal/subjects.ts';
import type { Team } from '../../playbook/journal/Team.ts';
import { questionState } from './questionState.ts';
import type { Shared, SharedPart } from './sharedOf.ts';

export interface SharedCell {
  part: SharedPart;
  of: Team;
  team: string;
  day: string;
  place: number;
  state: ReturnType<typeof questionState> | 'stopped';
  closes: Instant;
}

/** The teams that one rollout asks the reader for; a team that nobody answers, because its rollout stands still, is settled. */
export function cellsOf(part: SharedPart): SharedCell[] {
  const { drawing, reader, days } = part;
  const { rollout } = drawing;
  return days.flatMap(({ team, day, place }): SharedCell[] => {
    const of = rollout.teams.find(({ id }) => id === team);
    if (!of) return [];
    const asked = questionState(drawing, `${team}/${day}`, reader);
    const state = asked === 'open' && rollout.status !== 'running' ? 'stopped' : asked;
    return [{ part, of, team, day, place, state, closes: closesAt(rollout, of, day) }];
  });
}

/**
 * True when the last change in any of these rollouts is a press on this very message, which was answered in its place: drawing it
 * again would take away what the reader goes on typing for what is still open.
 */
export function isAnsweredInPlace(cells: SharedCell[], { duty }: Shared['message']): boolean {
  const lasts = cells.flatMap(({ part, team, day }) => {
    const { entries, revised } = part.drawing.rollout;
    const seq = revised[statusSubject(team, day)] ?? 0;
    const entry = entries.findLast((one) => one.seq === seq);
    return entry ? [{ entry, part }] : [];
  });
  const [last] = lasts.toSorted((one, other) => (one.entry.at < other.entry.at ? 1 : -1));
  if (!last || last.entry.by !== last.part.reader || !/^\w+\|[^|]*\|(status|teams)\//.test(last.entry.key)) return false;
  const asked = cells.flatMap(
    ({ part }) => part.drawing.rollout.entries.findLast((one) => one.type === 'dutyEnded' && one.data.duty === duty) ?? [],
  );
  return asked.some(({ at }) => at <= last.entry.at);
}
