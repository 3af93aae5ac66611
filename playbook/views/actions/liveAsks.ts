// The questions of the forms about the live check, follow-ups and deeper checks.
import type { Ask } from '../../contract/Action.ts';
import { inputWords } from '../../words/inputs.ts';
import { liveWords as w } from '../../words/liveCheck.ts';

type Extra = Partial<Ask>;

const ask =
  (name: string, kind: Ask['kind'], label: () => string, error: () => string, required: boolean, more: () => Extra = () => ({})) =>
  (extra: Extra = {}): Ask => ({ name, kind, label: label(), error: error(), required, ...more(), ...extra });

const { labels } = w;

export const liveAsks = {
  hour: ask(
    'at',
    'time',
    () => labels.hour,
    () => inputWords.hour,
    false,
  ),
  minutes: ask(
    'minutes',
    'number',
    () => labels.minutes,
    () => w.minutesMissing,
    true,
    () => ({ max: 60 }),
  ),
  place: ask(
    'place',
    'text',
    () => labels.place,
    () => w.placeMissing,
    false,
    () => ({ max: 200, example: labels.placeExample }),
  ),
  link: ask(
    'link',
    'text',
    () => labels.link,
    () => inputWords.link,
    false,
    () => ({ max: 2000, example: 'https://' }),
  ),
  note: ask(
    'text',
    'longText',
    () => labels.note,
    () => w.noteMissing,
    false,
    () => ({ max: 1000 }),
  ),
  followUp: ask(
    'text',
    'longText',
    () => labels.followUp,
    () => w.followUpMissing,
    true,
    () => ({ max: 500, example: labels.followUpExample }),
  ),
  people: ask(
    'people',
    'people',
    () => labels.people,
    () => w.whoMissing,
    true,
  ),
  dueOn: ask(
    'dueOn',
    'date',
    () => labels.dueOn,
    () => inputWords.day,
    false,
  ),
  issue: ask(
    'issue',
    'choice',
    () => labels.issue,
    () => inputWords.choice,
    false,
  ),
  team: ask(
    'team',
    'choice',
    () => labels.team,
    () => inputWords.team,
    true,
  ),
  on: ask(
    'on',
    'date',
    () => labels.on,
    () => inputWords.day,
    true,
  ),
  at: ask(
    'at',
    'time',
    () => labels.at,
    () => inputWords.hour,
    true,
  ),
  checkMinutes: ask(
    'minutes',
    'number',
    () => labels.checkMinutes,
    () => w.checkMinutesMissing,
    true,
    () => ({ max: 240 }),
  ),
  everyWeeks: ask(
    'everyWeeks',
    'number',
    () => labels.everyWeeks,
    () => w.weeksMissing,
    false,
    () => ({ max: 12 }),
  ),
  agenda: ask(
    'agenda',
    'longText',
    () => labels.agenda,
    () => w.agendaMissing,
    false,
    () => ({ max: 2000, example: labels.agendaExample }),
  ),
  result: ask(
    'text',
    'longText',
    () => labels.result,
    () => w.noteMissing,
    false,
    () => ({ max: 2000 }),
  ),
};
