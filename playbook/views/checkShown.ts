import { spanOfCheck, upcomingCheck } from '../clock/deeperChecks.ts';
import { dayIn } from '../clock/moments.ts';
import { addWorkingDays } from '../clock/workingDays.ts';
import type { CheckShown } from '../contract/Live.ts';
import type { DeeperCheck } from '../journal/LiveCheck.ts';
import { timeWords } from '../words/dates.ts';
import { liveWords as w } from '../words/liveCheck.ts';
import { checkActions } from './actions/liveActions.ts';
import { documentPath } from './documentPath.ts';
import { today } from './dueWords.ts';
import { type Looking, zoneOf } from './Looking.ts';

/** A check that is over stays in sight for two weeks, so that somebody notes what came of it. */
const pastShownDays = 10;

/** The manager's deeper checks, the next one first; those called off are gone (P89). */
export function checksShown(looking: Looking): CheckShown[] {
  const since = addWorkingDays(today(looking), -pastShownDays);
  return looking.rollout.checks
    .filter((check) => !check.calledOff && dayOf(looking, check) >= since)
    .toSorted((one, other) => (dayOf(looking, one) + one.at < dayOf(looking, other) + other.at ? -1 : 1))
    .map((check) => checkShown(looking, check));
}

/** The day of the next one, of one that is over the last. */
const dayOf = ({ rollout, now }: Looking, check: DeeperCheck): string => upcomingCheck(rollout, check, now) ?? check.on;

function checkShown(looking: Looking, check: DeeperCheck): CheckShown {
  const { rollout } = looking;
  return {
    id: check.id,
    team: rollout.teams.find(({ id }) => id === check.team)?.name ?? '',
    when: checkWhen(looking, check, dayOf(looking, check), zoneOf(looking)),
    agenda: check.agenda,
    link: check.link,
    held: check.held.toReversed().map(({ on, text }) => ({ day: on, text })),
    calendar: documentPath(rollout.id, `check-${check.id}.ics`),
    actions: checkActions(looking, check),
  };
}

/** "Wed 11 Mar, 10:00 to 10:30, every 2 weeks", on the clock of that zone. */
export function checkWhen({ rollout }: Pick<Looking, 'rollout'>, check: DeeperCheck, on: string, zone: string): string {
  const { from, to } = spanOfCheck(rollout, check, on);
  return w.when(dayIn(from, zone), timeWords(from.toString(), zone), timeWords(to.toString(), zone), check.everyWeeks);
}
