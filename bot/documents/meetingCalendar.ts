// A milestone meeting as a calendar file: one event that keeps its id, so that a newer file moves or removes the older one.
import ical, { ICalAttendeeRole, ICalAttendeeStatus, ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import type { Meeting } from '../../playbook/journal/Meeting.ts';
import type { Milestone } from '../../playbook/journal/Milestone.ts';
import { namesOf } from '../../playbook/journal/nameOf.ts';
import { agendaOf } from '../../playbook/views/agendaOf.ts';
import type { Looking } from '../../playbook/views/Looking.ts';
import { zoneOf } from '../../playbook/views/Looking.ts';
import { spanOf } from '../../playbook/views/meetingShown.ts';
import { meetingWords } from '../../playbook/words/meeting.ts';
import { printable } from './printable.ts';

const w = meetingWords.calendar;

/** Where calendars reach a person, by Entra id; those who left the channel have no address. */
export type EmailOf = (oid: string) => string | undefined;

/** The file for everybody invited, times in UTC; a request that calendars answer where addresses are known, else one to keep (P92, P93, P117). */
export function meetingCalendar(looking: Looking, milestone: Milestone, meeting: Meeting, emailOf: EmailOf, link: string | null): string {
  const { rollout, people } = looking;
  const { from, to } = spanOf(meeting, zoneOf(looking));
  const invited = meeting.people.flatMap((id) => {
    const person = people[id];
    const email = person && emailOf(person.oid);
    return person && email ? [{ id, name: oneLine(person.name), email: oneLine(email) }] : [];
  });
  const organizer = organizerOf(looking, meeting, emailOf);
  const isRequest = organizer !== null && invited.length > 0;
  const method = meeting.calledOff ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST;
  const calendar = ical({
    prodId: { company: 'Milepost', product: 'Milepost', language: 'EN' },
    method: isRequest ? method : ICalCalendarMethod.PUBLISH,
  });
  calendar.createEvent({
    id: `meeting-${milestone.id}-${rollout.id}@milepost`,
    sequence: meeting.sequence,
    stamp: new Date(meeting.calledOff?.at ?? meeting.plannedAt),
    start: new Date(from.epochMilliseconds),
    end: new Date(to.epochMilliseconds),
    summary: oneLine(meetingWords.title(milestone.name, rollout.title)),
    description: printable(descriptionOf(looking, milestone, meeting, link)),
    location: oneLine(meeting.place || meeting.link) || null,
    status: meeting.calledOff ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    url: meeting.link || null,
    organizer: isRequest ? organizer : null,
    attendees: isRequest
      ? invited.map(({ id, name, email }) => ({
          name,
          email,
          rsvp: true,
          status: ICalAttendeeStatus.NEEDSACTION,
          role: meeting.keyPlayers.includes(id) ? ICalAttendeeRole.REQ : ICalAttendeeRole.OPT,
        }))
      : [],
  });
  return calendar.toString();
}

/** Whoever planned it asks the others; null when calendars cannot reach them. */
function organizerOf({ people }: Looking, { by }: Meeting, emailOf: EmailOf): { name: string; email: string } | null {
  const person = people[by];
  const email = person && emailOf(person.oid);
  return person && email ? { name: oneLine(person.name), email: oneLine(email) } : null;
}

function descriptionOf(looking: Looking, milestone: Milestone, meeting: Meeting, link: string | null): string {
  const { people } = looking;
  const agenda = agendaOf(looking, milestone).map(({ title, detail }, place) => `${place + 1}. ${title}\n${detail}`);
  return [
    ...(meeting.link ? [w.join(meeting.link)] : []),
    w.invited(namesOf(people, meeting.people)),
    ...(meeting.inPerson && meeting.keyPlayers.length ? [w.key(namesOf(people, meeting.keyPlayers))] : []),
    `${meetingWords.agenda.heading}\n${agenda.join('\n')}`,
    ...(link ? [w.openPlan(link)] : []),
  ]
    .join('\n\n')
    .replaceAll('\u00a0', ' ');
}

const oneLine = (text: string): string => printable(text).replace(/\s+/g, ' ').trim();
