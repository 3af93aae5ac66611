import type { Minutes, MinutesVersion } from '../Meeting.ts';
import type { Milestone } from '../Milestone.ts';
import type { Rollout } from '../Rollout.ts';
import { meetingSubject } from '../subjects.ts';
import type { Applying } from './Applying.ts';

type Kinds = 'meetingPlanned' | 'meetingCalledOff' | 'minutesWritten';

/** The longer meeting when a milestone is reached, and what was said there (P92, P94). */
export const foldMeeting: Applying<Kinds> = {
  meetingPlanned(rollout, { data, words, seq, at, by }) {
    const milestone = milestoneOf(rollout, data.milestone);
    if (!milestone) return;
    const before = milestone.meeting ? { ...milestone.meeting, before: null } : null;
    milestone.meeting = {
      ...data.fields,
      seq,
      plannedAt: at,
      by,
      link: words.link ?? '',
      place: words.place ?? '',
      sequence: before ? before.sequence + 1 : 0,
      calledOff: null,
      before,
    };
    rollout.revised[meetingSubject(milestone.id)] = seq;
  },
  meetingCalledOff(rollout, { data, seq, at, by }) {
    const meeting = milestoneOf(rollout, data.milestone)?.meeting;
    if (!meeting) return;
    meeting.calledOff = { seq, at, by };
    meeting.sequence += 1;
    rollout.revised[meetingSubject(data.milestone)] = seq;
  },
  minutesWritten(rollout, { data, words, seq, at, by }) {
    const milestone = milestoneOf(rollout, data.milestone);
    if (!milestone) return;
    milestone.minutes = { seq, at, by, text: words.text ?? '', earlier: versionsOf(milestone.minutes) };
  },
};

const milestoneOf = (rollout: Rollout, id: string): Milestone | undefined => rollout.milestones.find((milestone) => milestone.id === id);

function versionsOf(minutes: Minutes | null): MinutesVersion[] {
  if (!minutes) return [];
  const { earlier, ...standing } = minutes;
  return [...earlier, standing];
}
