// One message about teams of several rollouts: asked, half answered, recorded, and with more teams than a card shows.
import { type RolloutPart, type RolloutsCardData, rolloutsCard, type TeamRow } from '../../bot/cards/rolloutsCard.ts';
import { aPress, type CardState } from './cardStates.ts';

const day = '2026-03-10';
const message = { rollout: 'r0123456789abcdef', duty: `status/data/${day}` };
const press = (verb: string, input: object) => ({ ...aPress(verb, { ...input, message }), rollout: message.rollout });
const edit = () => press('showCard', { card: 'checkin', team: 'data', day });
const undo = () => press('undo', { seq: 41 });

const state = (data: RolloutsCardData): CardState => ({ data, draw: rolloutsCard as CardState['draw'] });

/** A team that is open and has its form. */
const aForm = (place: number, over: Partial<TeamRow> = {}): TeamRow => ({
  place,
  team: 'Data team',
  label: 'Data team',
  last: { when: 'Yesterday', words: 'Loaded accounts from the old CRM. 1 day behind.' },
  noChanges: 0,
  said: null,
  doubts: [],
  noChange: press('reportStatus', { team: 'data', day, noChange: true, place }),
  edit: null,
  undo: null,
  ...over,
});
/** A team without a form: open and next, or answered. */
const aRow = (place: number, over: Partial<TeamRow> = {}): TeamRow => aForm(place, { last: null, noChange: null, ...over });
const answered = { said: { kind: 'good' as const, words: 'on plan, 400 accounts loaded' }, edit: edit() };

const aPart = (rollout: string, teams: TeamRow[], over: Partial<RolloutPart> = {}): RolloutPart => ({
  rollout,
  day: 'Tue 10 Mar',
  until: 'open until 17:00',
  digestAt: '',
  teams,
  links: { status: 'https://teams.microsoft.com/l/entity/app/status' },
  ...over,
});

const asking = (parts: RolloutPart[], over: Partial<RolloutsCardData> = {}): RolloutsCardData => ({
  parts,
  teams: parts.flatMap(({ teams }) => teams).length,
  openTeams: parts.flatMap(({ teams }) => teams).filter(({ said }) => said === null).length,
  allIn: false,
  sentAt: '',
  person: 'Lena',
  openIssues: [],
  typed: null,
  problem: '',
  send: press('reportTeams', { parts: [0, 1].map((place) => ({ rollout: message.rollout, team: 'data', day, place })) }),
  snooze: press('snoozeQuestion', {
    each: [0, 1].map(() => ({ rollout: message.rollout, team: 'data', day })),
    minutes: 30,
    together: true,
  }),
  others: null,
  undo: null,
  ...over,
});

/** What is said when nothing is open any more. */
const settled = { allIn: true, sentAt: 'today 16:04', send: null, snooze: null };

const integration = {
  team: 'Integrations',
  label: 'Integrations',
  last: { when: 'Yesterday', words: 'Order sync runs in test. On plan.' },
};

export const rolloutsStates = (): Record<string, CardState> => ({
  'checkin, two rollouts': state(asking([aPart('CRM rollout', [aForm(0)]), aPart('ERP rollout', [aForm(1, integration)])])),
  'checkin, two rollouts, one answered': state(
    asking(
      [
        aPart('CRM rollout', [aRow(0, { ...answered, undo: undo(), doubts: ['Nobody can check this yet.'] })], { until: '' }),
        aPart('ERP rollout', [aForm(1, { ...integration, noChanges: 3 })]),
      ],
      {
        openIssues: [{ id: '1/i1', title: 'Guests cannot sign in' }],
        typed: { done1: 'Order sync', days1: '-1', issueKind: 'minor', issueTeam: '1' },
        problem: 'ERP rollout, Integrations: Choose how many days ahead or behind.',
      },
    ),
  ),
  'checkin, two rollouts, receipt': state(
    asking(
      [
        aPart('CRM rollout', [aRow(0, { ...answered, undo: undo() })], { until: '', digestAt: '17:00' }),
        aPart('ERP rollout', [aRow(1, { said: { kind: 'neutral', words: 'the rollout is closed' } })], { until: '' }),
      ],
      { ...settled, allIn: false },
    ),
  ),
  'checkin, three rollouts, ten teams': state(
    asking(
      [
        aPart('CRM rollout', [aRow(0, answered), aForm(1), aForm(2, integration), aRow(3, { team: 'Sales' })]),
        aPart('ERP rollout', [aRow(4), aRow(5, { team: 'Finance' }), aRow(6, { team: 'Warehouse' })]),
        aPart('Intranet', [aRow(7), aRow(8, { team: 'Editors' }), aRow(9, { team: 'Search' })]),
      ],
      {
        others: press('showCard', { card: 'checkin', from: 3 }),
        openIssues: Array.from({ length: 12 }, (_, at) => ({ id: `1/i${at}`, title: 'Guests cannot sign in from outside' })),
        typed: {
          done1: 'Order sync',
          done2: 'Half of it',
          issueText: 'The old list is locked',
          blocks: 'The pilot',
          help: 'A key',
          link: 'https://',
        },
      },
    ),
  ),
  'checkin, three rollouts, receipt': state(
    asking(
      [
        aPart('CRM rollout', [aRow(0, answered), aRow(1, answered)], { until: '', digestAt: '17:00' }),
        aPart('ERP rollout', [aRow(2, { ...answered, doubts: ['Nobody can check this yet.'] })], { until: '', digestAt: '17:00' }),
        aPart('Intranet', [aRow(3, answered), aRow(4, answered)], { until: '' }),
      ],
      { ...settled, undo: press('undo', { each: [{ rollout: message.rollout, seq: 41 }] }) },
    ),
  ),
});
