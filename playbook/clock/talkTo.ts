// Whom the manager talks to in person: the daily check supports that and does not replace it (P87).
import type { PersonId } from '../journal/Entry.ts';
import type { Rollout } from '../journal/Rollout.ts';
import type { Team } from '../journal/Team.ts';
import { lastReport } from './lastReport.ts';
import { silentRun } from './misses.ts';
import { dayIn, type Instant, instantOf, isAfter } from './moments.ts';
import { closesAt, periodAt } from './periods.ts';
import { representativeOf } from './whoIsAsked.ts';
import { dayOf } from './workingDays.ts';

/** Once is a busy day, twice is something to ask about. [assumption] */
const silentTimes = 2;

interface TalkDue {
  team: Team;
  person: PersonId;
  why: 'silent' | 'behind';
  /** Working days behind; 0 for a silent team. */
  days: number;
  /** ISO day from which a talk settles it. */
  since: string;
}

/** The teams whose voice is better heard than read: silent twice in a row, or behind by more than is tolerated, and not talked to since (P87). */
export function talksDue(rollout: Rollout, now: Instant): TalkDue[] {
  return rollout.teams
    .filter(({ active, pulledIn }) => active || pulledIn)
    .flatMap((team): TalkDue[] => {
      const person = representativeOf(rollout, team);
      const why = person && (silence(rollout, team, now) ?? lateness(rollout, team));
      return person && why && !hasTalkedSince(rollout, team, why.since) ? [{ team, person, ...why }] : [];
    });
}

type Why = Pick<TalkDue, 'why' | 'days' | 'since'>;

/** Only where a report is owed: who reports by choice is left in peace (U5). */
function silence(rollout: Rollout, team: Team, now: Instant): Why | null {
  if (!team.mandatory) return null;
  const last = periodAt(rollout, team, now);
  const isOpen = isAfter(closesAt(rollout, team, last), now);
  const run = silentRun(rollout, team, isOpen ? dayOf(last).subtract({ days: 1 }).toString() : last);
  return run.length >= silentTimes ? { why: 'silent', days: 0, since: run.at(-1) ?? last } : null;
}

function lateness(rollout: Rollout, team: Team): Why | null {
  const report = lastReport(rollout, team.id);
  const days = -(report?.days ?? 0);
  if (!report || days <= rollout.settings.toleranceDays) return null;
  return { why: 'behind', days, since: dayIn(instantOf(report.at), team.zone) };
}

/** A deeper check that was held, or a note on the team in a live check, says that somebody spoke with them. */
function hasTalkedSince({ checks, lives }: Rollout, { id }: Team, since: string): boolean {
  return (
    checks.some(({ team, held }) => team === id && held.some(({ on }) => on >= since)) ||
    lives.some(({ day, notes }) => day >= since && notes[id])
  );
}
