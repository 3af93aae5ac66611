import { personOf } from '../support/strangers.ts';
import type { QuarterRun } from './QuarterRun.ts';
import { Refused } from './quarterHouse.ts';

const minute = 60_000;

/** A message about a team's day that somebody got. */
export interface Heard {
  at: number;
  kind: string;
  /** The team's key. */
  team: string;
  day: string;
  who: string;
}

/** What whoever got a message does about it, as the team's habit has it for that day. */
export function answers(run: QuarterRun, { at, kind, team: key, day, who }: Heard): void {
  const team = run.teams.get(key);
  if (!team) return;
  const { rollout, habit } = team;
  const [habitual, after, first, then] = habit[workingDaysBetween(run.scenario.from, day) % habit.length] ?? ['silent'];
  const place = { team: run.teamIds.get(key), day };
  const later = (minutes: unknown, verb: string, input: object, isLookedAt = false) =>
    run.plan(at + Number(minutes) * minute, async () => {
      await run.does(who, rollout, verb, { ...place, ...input }).catch(unlessTooLate);
      if (isLookedAt) await run.house.lookAt(run.rolloutIds.get(rollout) ?? '');
    });
  const reports = (minutes: unknown) => later(minutes, 'reportStatus', { done: `What ${key} did on ${day}`, days: 0 });

  if (kind === 'askStatus' && habitual === 'reports') reports(after);
  if (kind === 'askStatus' && habitual === 'declines') later(after, 'declineQuestion', {});
  if (kind === 'askStatus' && habitual === 'snoozes') later(after, 'snoozeQuestion', { minutes: first });
  if (kind === 'askStatus' && habitual === 'handsOn' && who !== first)
    later(after, 'handOnQuestion', { person: personOf(String(first)).oid }, true);
  const isExpected = habitual === 'snoozes' || (habitual === 'handsOn' && who === first);
  if (kind === 'askAgain' && isExpected && typeof then === 'number') reports(then);
  if (kind === 'askDeputy' && habitual === 'deputy') reports(after);
}

/** Whoever was asked late may want to put it off past the close: they are told that it closes before, and leave it. */
function unlessTooLate(error: unknown): void {
  if (!(error instanceof Refused && error.message.includes('"closesBefore"'))) throw error;
}

/** Mondays to Fridays from one day to another. */
function workingDaysBetween(from: string, to: string): number {
  let found = 0;
  for (let day = Date.parse(from); day < Date.parse(to); day += 1440 * minute) if (new Date(day).getUTCDay() % 6 !== 0) found += 1;
  return found;
}
