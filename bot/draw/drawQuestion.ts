import { isAfter } from '../../playbook/clock/moments.ts';
import { closesAt } from '../../playbook/clock/periods.ts';
import { isManager } from '../../playbook/commands/access.ts';
import { statusSubject } from '../../playbook/journal/subjects.ts';
import type { Question, Team } from '../../playbook/journal/Team.ts';
import { dayWords, timeWords } from '../../playbook/words/dates.ts';
import { handedOnCard } from '../cards/handedOnCard.ts';
import { laterCard } from '../cards/laterCard.ts';
import { notTodayCard } from '../cards/notTodayCard.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import { type Drawing, keyNow, momentFor, name, pressOf, readerZone, showOf, undoOf } from './Drawing.ts';

/** What may be chosen in place of half an hour. */
const otherMinutes = [60, 120];

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
    minutes: otherMinutes.filter((minutes) => isAfter(closes, now.add({ minutes }))),
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

/** The receipt of "not me, ask Ana". */
export function drawHandedOn(drawing: Drawing, team: Team, day: string, { handed }: Question, to: string): CardMessage | null {
  const last = handed.at(-1);
  if (!last) return null;
  return handedOnCard({
    rollout: drawing.rollout.title,
    day: dayWords(day),
    team: team.name,
    person: name(drawing, last.to),
    handedAt: momentFor(drawing, to, last.at),
    report: showOf(drawing, 'checkin', { team: team.id, day }),
    undo: last.by === to ? undoOf(drawing, last.seq) : null,
  });
}
