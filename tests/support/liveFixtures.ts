// The live check of the same Tuesday: begun at 16:40, eighteen minutes ago.
import type { Live, LiveTeam } from '../../playbook/contract/Live.ts';
import type { Mark, PersonShown } from '../../playbook/contract.ts';
import { aHead, anAction, anAsk, ben, carla, glued, lena, raj } from './tabFixtures.ts';

const noteOn = (team: string, value = '') =>
  anAction('noteLive', 'Note', {
    key: `note ${team} ${value}`,
    input: { live: 'l1', team },
    title: 'What was said?',
    asks: [anAsk('text', 'Notes', 'longText', { required: false, value, max: 2000 })],
  });

const takeOffline = (team: string) =>
  anAction('noteFollowUp', 'Take it offline', {
    key: `offline ${team}`,
    input: { team },
    title: 'What is settled outside the meeting?',
    asks: [
      anAsk('text', 'What', 'longText', { error: 'Say in a sentence what has to be settled.' }),
      anAsk('people', 'Who settles it', 'people', { error: 'Choose at least one person.' }),
      anAsk('dueOn', 'By', 'date', { required: false }),
    ],
  });

const team = (id: string, name: string, person: PersonShown | null, text: string, note: string, ...lines: [Mark, string][]): LiveTeam => ({
  id,
  name,
  person,
  text: glued(text),
  lines: lines.map(([mark, line]) => ({ mark, text: line })),
  note,
  actions: [noteOn(id, note), takeOffline(id)],
});

export function aLive(more: Partial<Live> = {}): Live {
  return {
    head: aHead(),
    line: 'Each working day at 16:40, up to 30 minutes',
    link: 'https://teams.microsoft.com/l/meetup-join/daily',
    place: 'The glass room, second floor',
    begunAt: '2026-03-10T15:40:00Z',
    minutes: 30,
    teams: [
      team(
        'data',
        'Data team',
        lena,
        'Duplicates removed from 3 of 4 sources. The last one needs its owner.',
        'Lena asks Diego for the fourth source.',
        ['late', '3 days behind'],
        ['red', 'Nightly import stops at 40,000 rows'],
      ),
      team(
        'sales',
        'Sales',
        carla,
        'Lead form accepted in Lyon, Porto and Oslo.',
        '',
        ['ahead', '1 day ahead'],
        ['good', 'Resolved: wrong tax field'],
      ),
      team('integration', 'Integration', raj, 'Mail connector runs in the pilot. Guest sign-in fails.', '', ['good', 'On plan']),
      team('training', 'Training', ben, 'Exercise for Lyon is ready. No trainer named yet.', '', ['good', 'On plan']),
      team('desk', 'Service desk', null, 'Has not reported yet.', '', ['notDue', 'Not due yet']),
    ],
    followUps: [
      {
        id: 'f1',
        text: 'Find out who owns the fourth source',
        line: glued('Data team, with Ana Ruiz and Raj Patel, by Thu 12 Mar'),
        mark: 'going',
        done: false,
        actions: [
          anAction('doneFollowUp', 'Done', { input: { item: 'f1' }, key: 'done f1' }),
          anAction('dropFollowUp', 'Drop it', { key: 'drop f1' }),
        ],
      },
      {
        id: 'f2',
        text: 'A room for the exercise in Lyon',
        line: glued('Training, with Ben Okafor, was due Mon 9 Mar'),
        mark: 'late',
        done: false,
        actions: [anAction('doneFollowUp', 'Done', { input: { item: 'f2' }, key: 'done f2' })],
      },
      {
        id: 'f3',
        text: 'Send the licence question again',
        line: glued('Maya Lindqvist, settled Mon 9 Mar'),
        mark: 'good',
        done: true,
        actions: [anAction('reopenFollowUp', 'Open it again', { input: { item: 'f3' }, key: 'reopen f3' })],
      },
    ],
    checks: [
      {
        id: 'c1',
        team: 'Data team',
        when: glued('Wed 11 Mar, 10:00 to 10:30, every 2 weeks'),
        agenda: '1. The fourth source\n2. What the import needs',
        link: 'https://teams.microsoft.com/l/meetup-join/data',
        held: [{ day: glued('Wed 25 Feb'), text: 'Three sources are clean. The fourth has no owner.' }],
        calendar: '/api/rollouts/crm/documents/check-c1.ics',
        actions: [
          anAction('recordCheck', 'Write down what came of it', { key: 'held c1' }),
          anAction('callOffCheck', 'Call it off', { key: 'off c1' }),
        ],
      },
    ],
    actions: [
      anAction('endLive', 'End', { tone: 'primary', input: { live: 'l1' } }),
      anAction('setLivePlace', 'Change where it meets'),
      { ...takeOffline('none'), input: {} },
      anAction('planCheck', 'Plan a deeper check'),
    ],
    ...more,
  };
}

/** Nothing is on; nothing was ever taken offline. */
export function aRestingLive(more: Partial<Live> = {}): Live {
  return aLive({
    begunAt: null,
    followUps: [],
    checks: [],
    actions: [
      anAction('beginLive', 'Begin', { tone: 'primary', key: 'begin live' }),
      anAction('setLivePlace', 'Change where it meets'),
      anAction('planCheck', 'Plan a deeper check'),
    ],
    ...more,
  });
}
