import { dayIn, isAfter, momentOf } from '../../clock/moments.ts';
import { invitedByDefault, keyByDefault } from '../../commands/meetingPeople.ts';
import { standingMeeting } from '../../commands/planMeeting.ts';
import type { Action, Ask } from '../../contract/Action.ts';
import type { PersonId } from '../../journal/Entry.ts';
import type { Meeting } from '../../journal/Meeting.ts';
import type { Milestone } from '../../journal/Milestone.ts';
import { inputWords } from '../../words/inputs.ts';
import { meetingWords } from '../../words/meeting.ts';
import { action, isOpen, manages } from '../actions.ts';
import { type Looking, zoneOf } from '../Looking.ts';

const { actions: w, labels } = meetingWords;

/** Plan, change or call off the meeting of a milestone (P92, P93). */
export function meetingActions(looking: Looking, milestone: Milestone): Action[] {
  if (!isOpen(looking) || !manages(looking) || milestone.leftOut) return [];
  const meeting = standingMeeting(milestone);
  const input = { milestone: milestone.id };
  const plan = action(looking, 'planMeeting', {
    label: meeting ? w.change : w.plan,
    title: (meeting ? w.changeTitle : w.planTitle)(milestone.name),
    input,
    asks: questions(looking, milestone, meeting),
  });
  const callOff = action(looking, 'callOffMeeting', { label: w.callOff, tone: 'destructive', input });
  const off = meeting && !milestone.minutes?.text ? [callOff] : [];
  return [plan, ...off];
}

/** Minutes are offered once the meeting has begun, to those invited and those who steer (P94). */
export function minutesActions(looking: Looking, milestone: Milestone): Action[] {
  const { reader, now } = looking;
  const meeting = standingMeeting(milestone);
  if (!meeting || !reader || !isOpen(looking) || isAfter(momentOf(meeting.on, meeting.at, zoneOf(looking)), now)) return [];
  if (!manages(looking) && !meeting.people.includes(reader)) return [];
  const value = milestone.minutes?.text || undefined;
  return [
    action(looking, 'writeMinutes', {
      label: value ? w.changeMinutes : w.minutes,
      title: w.minutesTitle(milestone.name),
      input: { milestone: milestone.id },
      asks: [{ name: 'text', kind: 'longText', label: labels.text, required: false, error: meetingWords.textMissing, max: 8000, value }],
    }),
  ];
}

function questions(looking: Looking, milestone: Milestone, meeting: Meeting | null): Ask[] {
  const { rollout, people, now } = looking;
  const oids = (ids: PersonId[]) => ids.flatMap((id) => people[id]?.oid ?? []).join(',');
  const later = milestone.dueOn > dayIn(now, zoneOf(looking)) ? milestone.dueOn : undefined;
  return [
    { name: 'on', kind: 'date', label: labels.on, required: true, error: inputWords.day, value: meeting?.on ?? later },
    { name: 'at', kind: 'time', label: labels.at, required: true, error: inputWords.hour, value: meeting?.at ?? '10:00' },
    {
      name: 'minutes',
      kind: 'number',
      label: labels.minutes,
      required: true,
      error: meetingWords.minutesMissing,
      max: 480,
      value: String(meeting?.minutes ?? 90),
    },
    {
      name: 'inPerson',
      kind: 'yesNo',
      label: labels.inPerson,
      required: false,
      error: inputWords.choice,
      value: String(meeting?.inPerson ?? true),
    },
    {
      name: 'place',
      kind: 'text',
      label: labels.place,
      required: false,
      error: meetingWords.placeMissing,
      max: 200,
      example: labels.placeExample,
      value: meeting?.place || undefined,
    },
    {
      name: 'link',
      kind: 'text',
      label: labels.link,
      required: false,
      error: inputWords.link,
      max: 2000,
      example: 'https://',
      value: meeting?.link || undefined,
    },
    {
      name: 'people',
      kind: 'people',
      label: labels.people,
      required: true,
      error: inputWords.person,
      value: oids(meeting?.people ?? invitedByDefault(rollout, milestone)),
    },
    {
      name: 'keyPlayers',
      kind: 'people',
      label: labels.keyPlayers,
      required: false,
      error: inputWords.person,
      value: oids(meeting?.keyPlayers ?? keyByDefault(rollout, milestone)),
    },
  ];
}
