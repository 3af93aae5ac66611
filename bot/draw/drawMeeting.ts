import { dayIn } from '../../playbook/clock/moments.ts';
import type { Meeting } from '../../playbook/journal/Meeting.ts';
import type { Milestone } from '../../playbook/journal/Milestone.ts';
import { agendaOf } from '../../playbook/views/agendaOf.ts';
import { spanOf } from '../../playbook/views/meetingShown.ts';
import { cityOf, timeWords } from '../../playbook/words/dates.ts';
import { meetingWords } from '../../playbook/words/meeting.ts';
import { type MeetingCardData, meetingCard } from '../cards/meetingCard.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import { type Drawing, name, readerZone } from './Drawing.ts';

/** The meeting on a milestone as one of those told sees it now: asked, moved, called off, or no longer asked (P92, P93). */
export function drawMeeting(drawing: Drawing, milestoneId: string, to: string): CardMessage | null {
  const { rollout } = drawing;
  const milestone = rollout.milestones.find(({ id }) => id === milestoneId);
  const meeting = milestone?.meeting;
  if (!milestone || !meeting) return null;
  const before = meeting.before && !meeting.before.calledOff ? meeting.before : null;
  const when = whenFor(drawing, meeting, to);
  const was = before ? whenFor(drawing, before, to) : '';
  return meetingCard({
    state: stateFor(meeting, before, to),
    rollout: rollout.title,
    milestone: milestone.name,
    number: rollout.milestones.indexOf(milestone) + 1,
    of: rollout.milestones.length,
    when,
    was: was === when ? '' : was,
    where: meeting.place,
    key: meeting.keyPlayers.includes(to),
    by: name(drawing, (meeting.calledOff ?? meeting).by),
    people: meeting.people.filter((person) => person !== to).map((person) => name(drawing, person)),
    agenda: agendaFor(drawing, milestone),
    links: { join: meeting.link || null, milestone: drawing.linkTo(rollout, { page: 'plan', id: milestone.id }) },
  });
}

function stateFor(meeting: Meeting, before: Meeting | null, to: string): MeetingCardData['state'] {
  if (meeting.calledOff) return 'calledOff';
  if (!meeting.people.includes(to)) return 'released';
  return before?.people.includes(to) ? 'changed' : 'planned';
}

const agendaFor = (drawing: Drawing, milestone: Milestone) =>
  agendaOf(drawing, milestone).map(({ title, detail }) => ({ title, words: detail }));

/** The span on the reader's clock; when that differs, with the time in the rollout's city beside it. */
function whenFor(drawing: Drawing, meeting: Meeting, to: string): string {
  const zone = readerZone(drawing, to);
  const home = drawing.rollout.start?.zone ?? 'UTC';
  const { from, to: until } = spanOf(meeting, home);
  const here = timeWords(from.toString(), zone);
  const words = meetingWords.when(dayIn(from, zone), here, timeWords(until.toString(), zone), meeting.inPerson);
  return here === meeting.at ? words : `${words}${meetingWords.card.there(meeting.at, cityOf(home))}`;
}
