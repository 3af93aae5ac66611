// Who is told of a milestone meeting: once when it is planned, again when it is changed or called off (P92).
import { standingMeeting } from '../commands/planMeeting.ts';
import type { PersonId } from '../journal/Entry.ts';
import type { Meeting } from '../journal/Meeting.ts';
import type { Milestone } from '../journal/Milestone.ts';
import type { Rollout } from '../journal/Rollout.ts';
import { meetingSubject } from '../journal/subjects.ts';
import type { Duty } from './Duty.ts';
import { type Instant, instantOf, isAfter, momentOf } from './moments.ts';

/** The cards owed about the meetings as they stand; nobody is told what they did themselves, nor of a meeting that is over. */
export function meetingNews(rollout: Rollout, now: Instant): Duty[] {
  return rollout.milestones.flatMap((milestone) => (milestone.meeting ? newsOf(rollout, milestone, milestone.meeting, now) : []));
}

function newsOf(rollout: Rollout, milestone: Milestone, meeting: Meeting, now: Instant): Duty[] {
  const { seq, at, by } = meeting.calledOff ?? { ...meeting, at: meeting.plannedAt };
  const subject = meetingSubject(milestone.id);
  const begins = momentOf(meeting.on, meeting.at, rollout.start?.zone ?? 'UTC');
  return toldOf(milestone, meeting)
    .filter((person) => person !== by)
    .map((to) => ({
      kind: 'tellMeeting',
      milestone: milestone.id,
      to,
      key: `${subject}/${seq}/${to}`,
      subject,
      at: instantOf(at),
      missed: isAfter(now, begins.add({ minutes: meeting.minutes })),
    }));
}

/** Those invited, and those who were invited to the version before and are not any more. */
function toldOf(milestone: Milestone, meeting: Meeting): PersonId[] {
  const before = meeting.before && !meeting.before.calledOff ? meeting.before.people : [];
  return standingMeeting(milestone) ? [...new Set([...meeting.people, ...before])] : meeting.people;
}
