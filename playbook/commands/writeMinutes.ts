import { z } from 'zod';
import { isAfter, momentOf } from '../clock/moments.ts';
import { namesOf } from '../journal/nameOf.ts';
import { fieldNames } from '../words/fieldNames.ts';
import { inputWords } from '../words/inputs.ts';
import { meetingWords } from '../words/meeting.ts';
import { laterWords } from '../words/standing.ts';
import { isManager } from './access.ts';
import { command, refuse } from './Command.ts';
import { idOf, maybeWords } from './fields.ts';
import { standingMeeting } from './planMeeting.ts';
import { typed } from './typed.ts';

const input = z.object({ milestone: idOf(() => inputWords.choice), text: maybeWords(() => fieldNames.minutes, 8000) });

/** Writes the minutes of a milestone's meeting, for those who like formality; earlier versions are kept, an empty text takes them away (P94). */
export const writeMinutes = command<z.infer<typeof input>>({
  verb: 'writeMinutes',
  does: 'Write or change the minutes of the meeting on a milestone; earlier versions are kept.',
  input,
  decide({ rollout, input, by, now, people }) {
    const milestone = rollout.milestones.find(({ id }) => id === input.milestone);
    if (!milestone) return refuse('unknownMilestone');
    const meeting = standingMeeting(milestone);
    if (!meeting) return refuse('noMeeting', { milestone: milestone.name });
    if (!isManager(rollout, by) && !meeting.people.includes(by))
      return refuse('notYours', { who: namesOf(people, meeting.people.slice(0, 5)) });
    if (isAfter(momentOf(meeting.on, meeting.at, rollout.start?.zone ?? 'UTC'), now))
      return refuse('meetingNotYet', { milestone: milestone.name });
    if ((milestone.minutes?.text ?? '') === input.text) return refuse('alreadySo', { what: meetingWords.sameMinutes });
    return {
      entries: [
        {
          type: 'minutesWritten',
          data: { milestone: milestone.id, was: milestone.minutes?.seq ?? null },
          words: typed({ text: input.text }),
        },
      ],
    };
  },
  undo: {
    minutesWritten(rollout, { seq, data }) {
      const milestone = rollout.milestones.find(({ id }) => id === data.milestone);
      const minutes = milestone?.minutes;
      if (!milestone || !minutes) return refuse('undoneAlready');
      const versions = [...minutes.earlier, minutes];
      const text = versions[versions.findIndex((version) => version.seq === seq) - 1]?.text ?? '';
      if (minutes.seq !== seq) return minutes.text === text ? refuse('undoneAlready') : refuse('dependsOn', { what: laterWords.version });
      return { entries: [{ type: 'minutesWritten', data: { milestone: milestone.id, was: seq }, words: typed({ text }) }] };
    },
  },
});
