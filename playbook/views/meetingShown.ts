import { momentOf } from '../clock/moments.ts';
import { standingMeeting } from '../commands/planMeeting.ts';
import type { MeetingShown } from '../contract/Signoff.ts';
import type { Meeting } from '../journal/Meeting.ts';
import type { Milestone } from '../journal/Milestone.ts';
import { nameOf } from '../journal/nameOf.ts';
import { momentWords, timeWords } from '../words/dates.ts';
import { meetingWords as w } from '../words/meeting.ts';
import { minutesActions } from './actions/meetingActions.ts';
import { agendaOf } from './agendaOf.ts';
import { documentPath } from './documentPath.ts';
import { type Looking, zoneOf } from './Looking.ts';
import { personShown } from './personShown.ts';

/** When a meeting begins and ends, worked out from the clock on the wall of the rollout's zone. */
export function spanOf({ on, at, minutes }: Pick<Meeting, 'on' | 'at' | 'minutes'>, zone: string) {
  const from = momentOf(on, at, zone);
  return { from, to: from.add({ minutes }) };
}

/** The meeting on a milestone as it is planned, with its agenda; null when there is none (P92, P93). */
export function meetingShown(looking: Looking, milestone: Milestone): MeetingShown | null {
  const meeting = standingMeeting(milestone);
  if (!meeting) return null;
  const zone = zoneOf(looking);
  const { to } = spanOf(meeting, zone);
  return {
    when: w.when(meeting.on, meeting.at, timeWords(to.toString(), zone), meeting.inPerson),
    place: meeting.place,
    link: meeting.link,
    people: meeting.people.map((id) => {
      const person = personShown(looking, id);
      const key = meeting.keyPlayers.includes(id);
      return { person, line: key ? w.keyLine : person.line, key };
    }),
    agenda: agendaOf(looking, milestone),
    calendar: documentPath(looking.rollout.id, `meeting-${milestone.id}.ics`),
    minutes: minutesShown(looking, milestone),
    actions: minutesActions(looking, milestone),
  };
}

function minutesShown(looking: Looking, { minutes }: Milestone): MeetingShown['minutes'] {
  if (!minutes?.text) return null;
  const zone = zoneOf(looking);
  const by = (one: { by: string; at: string }) => [nameOf(looking.people, one.by), momentWords(one.at, zone)] as const;
  const earlier = minutes.earlier.filter(({ text }) => text).toReversed();
  return {
    text: minutes.text,
    line: w.minutesBy(...by(minutes), earlier.length),
    earlier: earlier.map((one) => ({ text: one.text, line: w.versionBy(...by(one)) })),
  };
}
