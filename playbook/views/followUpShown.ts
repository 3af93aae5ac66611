import { dayIn, instantOf } from '../clock/moments.ts';
import { isOpenFollowUp } from '../clock/takenOffline.ts';
import { addWorkingDays } from '../clock/workingDays.ts';
import type { FollowUpShown } from '../contract/Live.ts';
import type { FollowUp } from '../journal/LiveCheck.ts';
import { nameOf } from '../journal/nameOf.ts';
import { liveWords as w } from '../words/liveCheck.ts';
import { followUpActions } from './actions/liveActions.ts';
import { dayOfEntry, today } from './dueWords.ts';
import type { Looking } from './Looking.ts';

/** What was settled stays in sight for a working week. */
const settledShownDays = 5;

/** What was taken out of the meeting: open first, the soonest due at the top, then what was settled lately (P88). */
export function followUpsShown(looking: Looking): FollowUpShown[] {
  const since = addWorkingDays(today(looking), -settledShownDays);
  return looking.rollout.followUps
    .filter((item) => isOpenFollowUp(item) || (item.done && !item.dropped && dayOfEntry(looking, item.done.at) >= since))
    .toSorted((one, other) => Number(!!one.done) - Number(!!other.done) || ((one.dueOn ?? '9') < (other.dueOn ?? '9') ? -1 : 1))
    .map((item) => followUpShown(looking, item));
}

function followUpShown(looking: Looking, item: FollowUp): FollowUpShown {
  const { rollout, people, now } = looking;
  const { id, text, done, dueOn } = item;
  const zone = rollout.start?.zone ?? 'UTC';
  return {
    id,
    text,
    line: done ? w.doneLine(nameOf(people, done.by), dayIn(instantOf(done.at), zone)) : followUpLine(looking, item),
    mark: done ? 'good' : dueOn && dueOn < dayIn(now, zone) ? 'late' : 'going',
    done: done !== null,
    actions: followUpActions(looking, item),
  };
}

/** "Data team, with Ana Ruiz and Raj Patel, by Thu 12 Mar" */
export const followUpLine = ({ rollout, people }: Pick<Looking, 'rollout' | 'people'>, { team, people: who, dueOn }: FollowUp): string =>
  w.followUpLine(
    rollout.teams.find(({ id }) => id === team)?.name ?? '',
    who.map((person) => nameOf(people, person)),
    dueOn,
  );
