// The deeper checks with teams as a calendar file: each an event that keeps its id, so that a newer file moves or removes the older one.
import ical, { ICalCalendarMethod, type ICalEventData, ICalEventRepeatingFreq, ICalEventStatus } from 'ical-generator';
import { Temporal } from 'temporal-polyfill';
import { peopleOfCheck, spanOfCheck } from '../../playbook/clock/deeperChecks.ts';
import { instantOf } from '../../playbook/clock/moments.ts';
import type { DeeperCheck } from '../../playbook/journal/LiveCheck.ts';
import { namesOf } from '../../playbook/journal/nameOf.ts';
import { checkSubject } from '../../playbook/journal/subjects.ts';
import { type Looking, zoneOf } from '../../playbook/views/Looking.ts';
import { liveWords } from '../../playbook/words/liveCheck.ts';
import { calendarZone } from './calendarZone.ts';
import type { EmailOf } from './meetingCalendar.ts';
import { printable } from './printable.ts';

const w = liveWords.calendar;

/** One check, or all of them: a request that calendars answer where there is one and addresses are known, else a file to keep (P83, P89). */
export function checkCalendar(looking: Looking, checks: readonly DeeperCheck[], emailOf: EmailOf, link: string | null): string {
  const [only] = checks;
  const invitation = only && checks.length === 1 ? invitationTo(looking, only, emailOf) : null;
  const method = only?.calledOff ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST;
  const calendar = ical({
    prodId: { company: 'Milepost', product: 'Milepost', language: 'EN' },
    method: invitation ? method : ICalCalendarMethod.PUBLISH,
    timezone: { name: null, generator: (zone) => calendarZone(zone, firstOf(looking, checks)) },
  });
  for (const check of checks) calendar.createEvent({ ...eventOf(looking, check, link), ...invitation });
  return calendar.toString();
}

/** The rules of the zone are carried from before the first of them. */
function firstOf({ rollout, now }: Looking, checks: readonly DeeperCheck[]): Temporal.Instant {
  const starts = checks.map((check) => spanOfCheck(rollout, check, check.on).from);
  return starts.toSorted(Temporal.Instant.compare)[0] ?? now;
}

function eventOf(looking: Looking, check: DeeperCheck, link: string | null): ICalEventData {
  const { rollout } = looking;
  const { from, to } = spanOfCheck(rollout, check, check.on);
  const team = rollout.teams.find(({ id }) => id === check.team)?.name ?? '';
  return {
    id: `check-${check.id}-${rollout.id}@milepost`,
    // The last entry about it: it only ever grows.
    sequence: rollout.revised[checkSubject(check.id)] ?? check.seq,
    stamp: new Date(instantOf(check.calledOff?.at ?? check.plannedAt).epochMilliseconds),
    ...whenOf(check, from, to, zoneOf(looking)),
    summary: oneLine(w.title(team, rollout.title)),
    description: printable(descriptionOf(looking, check, link)),
    location: oneLine(check.link) || null,
    url: check.link || null,
    status: check.calledOff ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  };
}

/** What repeats keeps its hour on the clock of the rollout's zone, in summer too; what is once is told in UTC. */
function whenOf(
  { everyWeeks }: DeeperCheck,
  from: Temporal.Instant,
  to: Temporal.Instant,
  zone: string,
): Pick<ICalEventData, 'start' | 'end'> {
  if (everyWeeks === null) return { start: new Date(from.epochMilliseconds), end: new Date(to.epochMilliseconds) };
  const repeats: Partial<ICalEventData> = { repeating: { freq: ICalEventRepeatingFreq.WEEKLY, interval: everyWeeks } };
  const inZone = zone === 'UTC' ? {} : { timezone: zone };
  return { start: from.toZonedDateTimeISO(zone), end: to.toZonedDateTimeISO(zone), ...inZone, ...repeats };
}

/** Who asks and who is asked, as calendars reach them; null when they cannot be reached. */
function invitationTo(looking: Looking, check: DeeperCheck, emailOf: EmailOf): Pick<ICalEventData, 'organizer' | 'attendees'> | null {
  const reached = (id: string) => {
    const person = looking.people[id];
    const email = person && emailOf(person.oid);
    return person && email ? [{ name: oneLine(person.name), email: oneLine(email) }] : [];
  };
  const [organizer] = reached(check.by);
  const attendees = peopleOfCheck(looking.rollout, check, check.on).flatMap(reached);
  return organizer && attendees.length ? { organizer, attendees: attendees.map((one) => ({ ...one, rsvp: true })) } : null;
}

function descriptionOf({ rollout, people }: Looking, check: DeeperCheck, link: string | null): string {
  return [
    ...(check.link ? [w.join(check.link)] : []),
    w.with(namesOf(people, peopleOfCheck(rollout, check, check.on))),
    ...(check.agenda ? [check.agenda] : []),
    ...(link ? [w.openTab(link)] : []),
  ]
    .join('\n\n')
    .replaceAll('\u00a0', ' ');
}

const oneLine = (text: string): string => printable(text).replace(/\s+/g, ' ').trim();
