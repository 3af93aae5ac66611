import { instantOf, isAfter } from '../../playbook/clock/moments.ts';
import { closesAt } from '../../playbook/clock/periods.ts';
import { isManager } from '../../playbook/commands/access.ts';
import { statusSubject } from '../../playbook/journal/subjects.ts';
import type { Question, Team } from '../../playbook/journal/Team.ts';
import { dayWords, timeWords } from '../../playbook/words/dates.ts';
import { laterMinutes, soonMinutes } from '../cards/checkinCard.ts';
import { handedOnCard } from '../cards/handedOnCard.ts';
import { laterCard } from '../cards/laterCard.ts';
import { notTodayCard } from '../cards/notTodayCard.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import { type Drawing, keyNow, momentFor, name, pressOf, readerZone, showOf, undoOf } from './Drawing.ts';
import { askedNow } from './questionState.ts';

/** What may be chosen in place of what was: the first two fit the usual hour, the others a longer window. */
const otherMinutes = [soonMinutes, laterMinutes, 60, 120];

/** Two buttons stand beside the others. */
const mostOthers = 2;

/** The receipt of a question that was put off. */
export function drawLater(
  drawing: Drawing,
  team: Team,
  day: string,
  { until, seq }: NonNullable<Question['snoozed']>,
  to: string,
): CardMessage {
  const { rollout, now } = drawing;
  const place = { team: team.id, day };
  const closes = closesAt(rollout, team, day);
  return laterCard({
    rollout: rollout.title,
    day: dayWords(day),
    team: team.name,
    askedAt: timeWords(until, readerZone(drawing, to)),
    closesAt: timeWords(closes.toString(), readerZone(drawing, to)),
    report: showOf(drawing, 'checkin', place),
    snooze: pressOf(drawing, 'snoozeQuestion', place, `${keyNow(drawing, statusSubject(team.id, day))}/longer`),
    minutes: otherMinutes
      .filter(
        (minutes) => isAfter(closes, now.add({ minutes })) && Math.abs(now.add({ minutes }).until(instantOf(until)).total('minutes')) >= 1,
      )
      .slice(-mostOthers),
    undo: undoOf(drawing, seq),
  });
}

/** The receipt of "not today". */
export function drawNotToday(
  drawing: Drawing,
  team: Team,
  day: string,
  declined: NonNullable<Question['declined']>,
  to: string,
): CardMessage {
  const { rollout } = drawing;
  const place = { team: team.id, day };
  const own = declined.by === to;
  return notTodayCard({
    rollout: rollout.title,
    day: dayWords(day),
    team: team.name,
    person: name(drawing, declined.by),
    saidAt: momentFor(drawing, to, declined.at),
    words: declined.reason,
    give: own && !declined.reason ? pressOf(drawing, 'declineQuestion', place, keyNow(drawing, statusSubject(team.id, day))) : null,
    report: showOf(drawing, 'checkin', place),
    undo: own || isManager(rollout, to) ? undoOf(drawing, declined.seq) : null,
  });
}

/** The receipt of "not me, ask Ana"; and what is left of the question of somebody in whose place another was asked (P76, U1). */
export function drawHandedOn(drawing: Drawing, team: Team, day: string, to: string): CardMessage | null {
  const { rollout } = drawing;
  const place = `${team.id}/${day}`;
  const person = askedNow(drawing, place, to);
  if (!person) return null;
  const last = rollout.questions[place]?.handed.at(-1);
  const asked = rollout.ended[`${statusSubject(team.id, day)}/again/${person}`];
  return handedOnCard({
    rollout: rollout.title,
    day: dayWords(day),
    team: team.name,
    person: name(drawing, person),
    handedAt: momentFor(drawing, to, last?.at ?? asked?.at ?? drawing.now.toString()),
    instead: last?.to !== person,
    report: showOf(drawing, 'checkin', { team: team.id, day }),
    undo: last && last.by === to && last.to === person ? undoOf(drawing, last.seq) : null,
  });
}
