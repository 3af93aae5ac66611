import { z } from 'zod';
import { inputWords } from '../words/inputs.ts';
import { meetingWords } from '../words/meeting.ts';
import { command, refuse } from './Command.ts';
import { idOf } from './fields.ts';
import { planned, standingMeeting } from './planMeeting.ts';

const input = z.object({ milestone: idOf(() => inputWords.choice) });

/** Calls a milestone's meeting off; everybody invited is told (P92). */
export const callOffMeeting = command<z.infer<typeof input>>({
  verb: 'callOffMeeting',
  does: 'Call off the meeting on a milestone and tell everybody invited.',
  input,
  decide({ rollout, input }) {
    const milestone = rollout.milestones.find(({ id }) => id === input.milestone);
    if (!milestone) return refuse('unknownMilestone');
    const meeting = standingMeeting(milestone);
    if (!meeting) return refuse('alreadySo', { what: meetingWords.nonePlanned(milestone.name) });
    if (milestone.minutes?.text) return refuse('dependsOn', { what: meetingWords.theMinutes });
    return { entries: [{ type: 'meetingCalledOff', data: { milestone: milestone.id, was: meeting.seq } }] };
  },
  undo: {
    meetingCalledOff(rollout, { seq, data }) {
      const milestone = rollout.milestones.find(({ id }) => id === data.milestone);
      const meeting = milestone?.meeting;
      if (!milestone || meeting?.calledOff?.seq !== seq) return refuse('undoneAlready');
      return { entries: [planned(milestone, meeting, meeting)] };
    },
  },
});
