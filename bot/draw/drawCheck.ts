import { nextCheckOn, peopleOfCheck, upcomingCheck } from '../../playbook/clock/deeperChecks.ts';
import { dayIn } from '../../playbook/clock/moments.ts';
import type { DeeperCheck } from '../../playbook/journal/LiveCheck.ts';
import { checkWhen } from '../../playbook/views/checkShown.ts';
import { cityOf } from '../../playbook/words/dates.ts';
import { liveWords } from '../../playbook/words/liveCheck.ts';
import { checkCard } from '../cards/checkCard.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import { type Drawing, name, readerZone } from './Drawing.ts';

/** The next deeper check with a team as one of those told sees it now, or that it is off (P89); null when it is not known. */
export function drawCheck(drawing: Drawing, id: string, to: string): CardMessage | null {
  const { rollout, linkTo } = drawing;
  const check = rollout.checks.find((one) => one.id === id);
  if (!check) return null;
  const on = dayOf(drawing, check);
  return checkCard({
    state: check.calledOff ? 'calledOff' : 'planned',
    rollout: rollout.title,
    team: rollout.teams.find((one) => one.id === check.team)?.name ?? '',
    when: whenFor(drawing, check, on, to),
    by: check.calledOff ? name(drawing, check.calledOff.by) : '',
    people: peopleOfCheck(rollout, check, on)
      .filter((person) => person !== to)
      .map((person) => name(drawing, person)),
    words: check.agenda,
    links: { join: check.link || null, live: linkTo(rollout, { page: 'live', id }) },
  });
}

/** The day of the next one, also of one that was called off; of one that is over the last. */
function dayOf({ rollout, now }: Drawing, check: DeeperCheck): string {
  const today = dayIn(now, rollout.start?.zone ?? 'UTC');
  return upcomingCheck(rollout, check, now) ?? nextCheckOn({ ...check, calledOff: null }, today) ?? check.on;
}

/** The span on the reader's clock; when that differs, with the time in the rollout's city beside it. */
function whenFor(drawing: Drawing, check: DeeperCheck, on: string, to: string): string {
  const home = drawing.rollout.start?.zone ?? 'UTC';
  const zone = readerZone(drawing, to);
  const here = checkWhen(drawing, check, on, zone);
  return here === checkWhen(drawing, check, on, home) ? here : `${here}${liveWords.card.there(check.at, cityOf(home))}`;
}
