import { z } from 'zod';
import { dayIn } from '../clock/moments.ts';
import type { EntryData, MeetingFields, NewEntry } from '../journal/Entry.ts';
import { entryAt } from '../journal/entryAt.ts';
import type { Meeting } from '../journal/Meeting.ts';
import type { Milestone } from '../journal/Milestone.ts';
import type { Rollout } from '../journal/Rollout.ts';
import { dayWords } from '../words/dates.ts';
import { fieldNames } from '../words/fieldNames.ts';
import { inputWords } from '../words/inputs.ts';
import { meetingWords } from '../words/meeting.ts';
import { laterWords } from '../words/standing.ts';
import { command, refuse } from './Command.ts';
import { day, hour, idOf, link, maybeWords, yesNo } from './fields.ts';
import { invitedByDefault, keyByDefault } from './meetingPeople.ts';
import { severalPeople } from './severalPeople.ts';
import { typed } from './typed.ts';

/** More than this is an assembly, and every one of them gets a card. [assumption] */
const mostPeople = 60;

const people = severalPeople(mostPeople, () => meetingWords.tooMany(mostPeople));

const input = z.object({
  milestone: idOf(() => inputWords.choice),
  on: day,
  at: hour,
  minutes: z.coerce
    .number({ error: () => meetingWords.minutesMissing })
    .int({ error: () => meetingWords.minutesMissing })
    .min(15, { error: () => meetingWords.minutesMissing })
    .max(480, { error: () => meetingWords.minutesMissing })
    .default(90),
  /** Face to face unless somebody says otherwise (P93). */
  inPerson: yesNo.default(true),
  place: maybeWords(() => fieldNames.place, 200),
  link,
  people: people.optional(),
  keyPlayers: people.optional(),
});

/** Plans the longer meeting on a milestone, or changes the one that is planned; everybody invited is told (P92, P93, P117). */
export const planMeeting = command<z.infer<typeof input>>({
  verb: 'planMeeting',
  does: 'Plan the meeting on a milestone, or change it: when, where, who comes.',
  input,
  names: ({ people = [], keyPlayers = [] }) => [...new Set([...people, ...keyPlayers])],
  decide({ rollout, input, named, now }) {
    const milestone = rollout.milestones.find(({ id }) => id === input.milestone);
    if (!milestone) return refuse('unknownMilestone');
    if (milestone.leftOut) return refuse('leftOut', { milestone: milestone.name });
    if (input.on < dayIn(now, rollout.start?.zone ?? 'UTC')) return refuse('notBeforeToday', { day: dayWords(input.on) });
    const before = standingMeeting(milestone);
    const { place, link } = input;
    const fields = fieldsOf(rollout, milestone, before, input, named);
    if (!fields.people.length) return refuse('nobodyInvited', { milestone: milestone.name });
    if (before && isSame(before, { ...fields, place, link }))
      return refuse('alreadySo', { what: meetingWords.alreadyPlanned(milestone.name) });
    return { entries: [planned(milestone, fields, { place, link })] };
  },
  undo: {
    meetingPlanned(rollout, { seq, data }) {
      const milestone = rollout.milestones.find(({ id }) => id === data.milestone);
      const meeting = milestone && standingMeeting(milestone);
      if (!meeting) return refuse('undoneAlready');
      if (meeting.seq !== seq)
        return isAsIn(rollout, data.was, meeting) ? refuse('undoneAlready') : refuse('dependsOn', { what: laterWords.change });
      const { before } = meeting;
      if (before && !before.calledOff) return { entries: [planned(milestone, before, before)] };
      if (milestone.minutes?.text) return refuse('dependsOn', { what: meetingWords.theMinutes });
      return { entries: [{ type: 'meetingCalledOff', data: { milestone: milestone.id, was: seq } }] };
    },
  },
});

/** The meeting that people are invited to; null when none is planned or it was called off. */
export const standingMeeting = ({ meeting }: Pick<Milestone, 'meeting'>): Meeting | null =>
  meeting && !meeting.calledOff ? meeting : null;

/** The entry that plans the meeting with these fields. */
export function planned(milestone: Milestone, fields: MeetingFields, { place, link }: { place: string; link: string }): NewEntry {
  const { on, at, minutes, inPerson, keyPlayers, people } = fields;
  const data: EntryData['meetingPlanned'] = {
    milestone: milestone.id,
    fields: { on, at, minutes, inPerson, keyPlayers, people },
    was: milestone.meeting?.seq ?? null,
  };
  return { type: 'meetingPlanned', data, words: typed({ place, link }) };
}

type Wanted = z.infer<typeof input>;

/** Who is not named stays as planned before, else as it is by default; key players are always invited. */
function fieldsOf(
  rollout: Rollout,
  milestone: Milestone,
  before: Meeting | null,
  wanted: Wanted,
  named: Record<string, string>,
): MeetingFields {
  const ids = (oids: string[] | undefined) => oids?.map((oid) => named[oid] ?? '').filter(Boolean);
  const invited = ids(wanted.people) ?? before?.people ?? invitedByDefault(rollout, milestone);
  const key =
    ids(wanted.keyPlayers) ??
    (before ?? { keyPlayers: keyByDefault(rollout, milestone) }).keyPlayers.filter((one) => invited.includes(one));
  const { on, at, minutes, inPerson } = wanted;
  return { on, at, minutes, inPerson, keyPlayers: key, people: [...new Set([...invited, ...key])] };
}

/** True when the meeting stands as the entry with that number planned it. */
function isAsIn(rollout: Rollout, seq: number | null, meeting: Meeting): boolean {
  const entry = seq === null ? null : entryAt(rollout, seq);
  if (entry?.type !== 'meetingPlanned') return false;
  const { place = '', link = '' } = entry.words;
  return isSame(meeting, { ...entry.data.fields, place, link });
}

function isSame(before: Meeting, wanted: MeetingFields & { place: string; link: string }): boolean {
  const { on, at, minutes, inPerson, place, link } = wanted;
  const plain = { on, at, minutes, inPerson, place, link };
  const same = (one: string[], other: string[]) => one.length === other.length && one.every((person) => other.includes(person));
  return (
    (Object.keys(plain) as (keyof typeof plain)[]).every((name) => before[name] === plain[name]) &&
    same(before.people, wanted.people) &&
    same(before.keyPlayers, wanted.keyPlayers)
  );
}
