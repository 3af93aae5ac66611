// One moment of one rollout, Tue 10 Mar 16:58, as the server would tell it to the tab.
import type { Action, Ask } from '../../playbook/contract/Action.ts';
import type { Board } from '../../playbook/contract/Board.ts';
import type { Change, History } from '../../playbook/contract/Change.ts';
import type { ChannelRollouts, ConcernShown, Mine, PeopleView } from '../../playbook/contract/People.ts';
import type { Cell, Status } from '../../playbook/contract/Status.ts';
import type { Head, Mark, PersonShown } from '../../playbook/contract.ts';

/** Dates and counts stay on one line, as the server writes them. */
export const glued = (text: string): string =>
  text
    .replace(/\b(Mon|Tue|Wed|Thu|Fri) (\d+)(?: (Jan|Feb|Mar|Apr|Jun))?\b/g, (whole) => whole.replaceAll(' ', '\u00a0'))
    .replace(/\b(\d+) (of) (\d+)\b/g, '$1\u00a0$2\u00a0$3');

const person = (id: string, name: string, line = ''): PersonShown => ({ id, name, line });

export const ana = person('p-ana', 'Ana Ruiz', 'Accountable, Northwind');
export const maya = person('p-maya', 'Maya Lindqvist', 'Project manager, Fabrikam');
export const ben = person('p-ben', 'Ben Okafor', 'Training lead');
export const raj = person('p-raj', 'Raj Patel', 'Technical lead');
export const lena = person('p-lena', 'Lena Hoffmann', 'Data team');
export const carla = person('p-carla', 'Carla Méndez', 'Sales');
const yuki = person('p-yuki', 'Yuki Tanaka', 'IT security');
const tomas = person('p-tomas', 'Tomás Pereira', 'Service desk');
export const diego = person('p-diego', 'Diego Marchetti', 'Services director');
const ingrid = person('p-ingrid', 'Ingrid Solberg', 'Finance director');

/** An action with a key of its own. */
export function anAction(verb: string, label: string, more: Partial<Action> = {}): Action {
  return { verb, label, tone: 'plain', input: {}, asks: [], key: `${verb} ${label} key`, ...more };
}

export function anAsk(name: string, label: string, kind: Ask['kind'], more: Partial<Ask> = {}): Ask {
  return { name, label, kind, required: true, error: `Say ${label.toLowerCase()}.`, ...more };
}

export const change = (seq: number, when: string, mark: Mark, text: string, by: string): Change => ({
  seq,
  at: `2026-03-10T${when}:00Z`,
  when,
  mark,
  text: glued(text),
  by: glued(by),
});

const raised = change(231, '16:46', 'red', 'Red issue raised: the nightly import stops at 40,000 rows', 'Lena Hoffmann');
export const removed = change(230, '16:42', 'note', 'Data team removed duplicates from 3 of 4 sources', 'Lena Hoffmann');
const took = change(226, '15:24', 'note', 'Maya Lindqvist took “Single sign-on fails for guests”', '14 min after it was raised');
export const met = change(219, '11:05', 'good', '“Lead form in three languages” is met', 'Carla Méndez, with evidence');
const sent = change(214, '09:30', 'note', 'Vendor report sent to Contoso, as every Tuesday', '2 people, both received it');

const report = anAction('reportStatus', 'Report', {
  tone: 'primary',
  title: 'How is your team doing today?',
  input: { teamId: 'desk' },
  asks: [
    anAsk('done', 'Done today', 'longText', { error: 'Say in a sentence what was done today.', example: 'One line is enough', max: 500 }),
    anAsk('plan', 'Against the plan', 'choice', {
      error: 'Choose how the team stands against the plan.',
      choices: [
        { value: 'onPlan', label: 'On plan' },
        { value: 'ahead', label: 'Ahead' },
        { value: 'behind', label: 'Behind' },
      ],
    }),
    anAsk('days', 'Days', 'number', { required: false }),
  ],
});

export const aHead = (more: Partial<Head> = {}): Head => ({
  rolloutId: 'crm',
  title: 'CRM rollout',
  customer: 'Northwind',
  status: 'running',
  notice: '',
  seq: 231,
  asOf: '2026-03-10T15:58:00Z',
  validUntil: '2026-03-10T16:00:00Z',
  reader: { id: ana.id, name: ana.name },
  actions: [
    report,
    anAction('raiseIssue', 'Raise an issue', {
      title: 'What is wrong?',
      asks: [anAsk('title', 'What is wrong', 'text', { error: 'Say in a few words what is wrong.' })],
    }),
    anAction('pauseRollout', 'Pause the rollout'),
  ],
  ...more,
});

export function aBoard(more: Partial<Board> = {}): Board {
  const need = (id: string, text: string, who: PersonShown, when: string, mine = false) => ({
    id,
    text,
    who,
    when: glued(when),
    late: false,
    mine,
    place: { page: 'plan' as const, id: 'pilot' },
  });
  return {
    head: aHead(),
    lead: { text: glued('Go-live is forecast for Thu 11 Jun, '), late: '3 working days late.', after: '' },
    reason: glued('Build phase, week 9 of 22. Planned for Mon 8 Jun, agreed at kickoff.'),
    why: [removed, raised],
    people: [ana, maya],
    next: [
      {
        day: '2026-03-11',
        when: glued('Wed 11 Mar, the next working day, at 09:30'),
        text: 'Live check',
        detail: 'up to 15 minutes, Room 2',
        mine: false,
        place: { page: 'live' },
      },
      {
        day: '2026-03-12',
        when: glued('Thu 12 Mar, in 2 working days'),
        text: glued('“Duplicates under 0.5 %” is to be met'),
        detail: 'for Sales pilot',
        mine: true,
        place: { page: 'plan', id: 'pilot' },
      },
      {
        day: '2026-03-13',
        when: glued('Fri 13 Mar, in 3 working days'),
        text: 'Sales pilot is due',
        detail: 'Then users can touch: 20 reps work in it with their own customers',
        mine: false,
        place: { page: 'plan', id: 'pilot' },
      },
    ],
    rail: [
      { id: 'kickoff', name: 'Kickoff', mark: 'signed', share: 1, state: glued('Signed Fri 23 Jan'), dates: 'On plan' },
      { id: 'data', name: 'Data in', mark: 'signed', share: 1, state: glued('Signed Tue 24 Feb'), dates: '2 working days late' },
      {
        id: 'pilot',
        name: 'Sales pilot',
        mark: 'going',
        share: 4 / 6,
        state: glued('4 of 6 deliverables met'),
        dates: glued('Due Fri 13 Mar, forecast Wed 18 Mar'),
      },
      {
        id: 'desk',
        name: 'Service desk',
        mark: 'notStarted',
        share: 0,
        state: 'Not started',
        dates: glued('Due Fri 24 Apr, forecast Wed 29 Apr'),
      },
      {
        id: 'live',
        name: 'Go-live',
        mark: 'notStarted',
        share: 0,
        state: 'Not started',
        dates: glued('Due Mon 8 Jun, forecast Thu 11 Jun'),
      },
    ],
    where: [
      {
        mark: 'going',
        text: glued('Sales pilot: 4 of 6 deliverables are met.'),
        detail: 'Sales people can try leads and accounts now',
        why: [met],
        place: { page: 'plan', id: 'pilot' },
      },
      {
        mark: 'late',
        text: 'Sales pilot slips 3 working days, and go-live with it.',
        detail: 'Data team is still removing duplicates from one of four sources',
        why: [removed],
        place: { page: 'plan', id: 'pilot' },
      },
      {
        mark: 'red',
        text: '2 red issues. One is taken, one is waiting for Raj Patel.',
        detail: 'Maya Lindqvist took the first 14 min after it was raised',
        why: [raised, took],
        place: { page: 'status', id: 'import' },
      },
      {
        mark: 'good',
        text: glued('5 of 6 teams have reported today.'),
        detail: 'Service desk is due at 17:00',
        why: [removed],
        place: { page: 'status' },
      },
    ],
    needs: [
      {
        side: 'customer',
        name: 'Customer',
        items: [
          need('n1', 'Sign the change to “Data in”', ana, 'waiting since Mon 9 Mar', true),
          need('n2', 'Decide: extend “Sales pilot” or accept “Data in” as final', ana, 'by Fri 13 Mar', true),
          need('n3', 'Name a trainer for Lyon', ben, 'due today'),
        ],
      },
      {
        side: 'integrator',
        name: 'Integrator',
        items: [need('n4', 'Take the red issue “Nightly import stops at 40,000 rows”', raj, 'raised at 16:46')],
      },
      {
        side: 'vendor',
        name: 'Vendor',
        items: [need('n5', 'Answer the question about guest licences', diego, 'asked 2 working days ago')],
      },
    ],
    brings: [
      {
        name: 'Deals recorded in the new CRM',
        value: '62\u00a0%',
        from: 'from 38\u00a0% at kickoff, target 90\u00a0%',
        share: 0.62,
        start: 0.38,
        target: 0.9,
      },
      {
        name: 'Time to a first answer',
        value: '4\u00a0h 10\u00a0min',
        from: 'from 6\u00a0h at kickoff, target 2\u00a0h',
        share: 0.46,
        start: 0,
        target: 1,
      },
      {
        name: 'Sales people who used it this week',
        value: '31\u00a0of\u00a048',
        from: 'pilot group, target 44',
        share: 0.65,
        start: 0,
        target: 0.92,
      },
    ],
    since: { title: 'Since yesterday', changes: [raised, removed, took, met, sent], more: 18 },
    steps: [],
    ...more,
  };
}

/** A rollout nobody has begun: three steps, nothing behind them. */
export function anEmptyBoard(): Board {
  const name = anAction('namePerson', 'Name a person', {
    tone: 'primary',
    title: 'Who is accountable?',
    asks: [anAsk('person', 'Person', 'person', { error: 'Choose a person from the list.' })],
  });
  return aBoard({
    lead: { text: 'Nothing is planned yet. It takes three steps.', late: '', after: '' },
    reason: 'Everyone in this channel sees this page. You can leave and go on later, nothing is lost.',
    why: [],
    people: [],
    rail: [],
    where: [],
    needs: [],
    brings: [],
    since: { title: 'Since yesterday', changes: [], more: 0 },
    steps: [
      {
        title: 'Name the person who is accountable',
        text: 'Someone from Northwind who decides and answers for the result. A rollout cannot start without them.',
        done: false,
        action: name,
        place: null,
      },
      {
        title: 'Choose a playbook to start from',
        text: 'CRM rollout, with 5 milestones and 14 sections. You can change every word of it.',
        done: false,
        action: anAction('choosePlaybook', 'See the playbooks'),
        place: null,
      },
      {
        title: 'Agree the milestones and dates',
        text: 'What each one delivers, who signs it, and when. These dates are kept as the baseline.',
        done: false,
        action: null,
        place: null,
      },
    ],
  });
}

const states: Record<string, [Cell['state'], string]> = {
  P: ['good', 'on plan'],
  A: ['ahead', 'ahead'],
  B: ['late', 'behind'],
  M: ['missing', 'missing'],
  W: ['away', 'away'],
  '·': ['notDue', 'not due yet'],
};

const days = [
  ['2026-02-25', 'Wed', '25'],
  ['2026-02-26', 'Thu', '26'],
  ['2026-02-27', 'Fri', '27'],
  ['2026-03-02', 'Mon', '2'],
  ['2026-03-03', 'Tue', '3'],
  ['2026-03-04', 'Wed', '4'],
  ['2026-03-05', 'Thu', '5'],
  ['2026-03-06', 'Fri', '6'],
  ['2026-03-09', 'Mon', '9'],
  ['2026-03-10', 'Tue', '10'],
] as const;

/** Cells from letters; an exclamation mark adds a red issue. */
function cellsOf(team: string, letters: string): Cell[] {
  return letters.split(' ').map((written, index) => {
    const letter = written.replace('!', '');
    const red = written.endsWith('!');
    const [state, word] = states[letter.charAt(0)] ?? ['notDue', 'not due yet'];
    const count = Number(letter.slice(1));
    const [day, weekday, date] = days[index] ?? days[0];
    const said = count ? `${count} working day${count === 1 ? '' : 's'} ${word}` : word;
    const month = day.startsWith('2026-02') ? 'Feb' : 'Mar';
    return { day, state, letter, red, sentence: `${team}, ${glued(`${weekday} ${date} ${month}`)}: ${said}${red ? ', 1 red issue' : ''}` };
  });
}

const team = (id: string, name: string, representative: PersonShown, letters: string) => ({
  id,
  name,
  representative,
  cells: cellsOf(name, letters),
  deputy: '',
  cadence: 'each working day at 16:00',
  actions: [],
});

export function aStatus(more: Partial<Status> = {}): Status {
  const said = (id: string, name: string, who: PersonShown, time: string, text: string, ...lines: [Mark, string][]) => ({
    team: { id, name },
    person: who,
    time,
    text: glued(text),
    lines: lines.map(([mark, line]) => ({ mark, text: line })),
    doubts: [],
    actions: [],
  });
  return {
    head: aHead(),
    lead: { text: glued('5 of 6 teams have reported. One is '), late: '3 working days behind.', after: '' },
    reason: 'Service desk is due at 17:00. Every team is asked daily at 16:00, its own time.',
    days: days.map(([day, weekday, date]) => ({ day, weekday, date, today: day === '2026-03-10', weekStart: weekday === 'Mon' })),
    teams: [
      team('data', 'Data team', lena, 'P P P B1 B1 B2 B2! B3 B3 B3!'),
      team('sales', 'Sales', carla, 'P P A1 A1 A1 P P P A1 A1'),
      team('integration', 'Integration', raj, 'P A1 A2 A2 A2 A1 A1 P P P!'),
      team('training', 'Training', ben, 'W W P P P P P P M P'),
      team('security', 'IT security', yuki, 'P P P P B1 B1 P P P P'),
      team('desk', 'Service desk', tomas, 'W W W P P M P P P ·'),
    ],
    legend: [
      { state: 'ahead', letter: 'A2', text: 'ahead, in days' },
      { state: 'good', letter: 'P', text: 'on plan' },
      { state: 'late', letter: 'B3', text: 'behind, in days' },
      { state: 'missing', letter: 'M', text: 'missing' },
      { state: 'away', letter: 'W', text: 'away' },
      { state: 'notDue', letter: '·', text: 'not due yet' },
      { state: 'red', letter: '', text: 'red issue' },
    ],
    reports: [
      said(
        'data',
        'Data team',
        lena,
        '16:42',
        'Duplicates removed from 3 of 4 sources.',
        ['late', '3 days behind'],
        ['red', 'Nightly import stops at 40,000 rows'],
      ),
      said(
        'integration',
        'Integration',
        raj,
        '16:20',
        'Mail connector runs in the pilot. Guest sign-in fails.',
        ['good', 'On plan'],
        ['red', 'Single sign-on fails for guests'],
      ),
      said('training', 'Training', ben, '16:08', 'Exercise for Lyon is ready. No trainer named yet.', ['good', 'On plan']),
      said('security', 'IT security', yuki, '16:03', 'No change since yesterday.', ['good', 'On plan']),
      said(
        'sales',
        'Sales',
        carla,
        '15:51',
        'Lead form accepted in Lyon, Porto and Oslo.',
        ['ahead', '1 day ahead'],
        ['good', 'Resolved: wrong tax field'],
      ),
      said('desk', 'Service desk', tomas, '', 'Asked at 17:00, 16:00 in Porto.', ['notDue', 'Not due yet']),
    ],
    reportsTitle: 'Today’s reports',
    reportsDate: glued('Tue 10 Mar'),
    issues: [
      {
        id: 'import',
        severity: 'red',
        mark: 'red',
        title: 'Nightly import stops at 40,000 rows',
        detail: 'Raised 16:46 by Lena Hoffmann. Blocks “Accounts without duplicates”.',
        state: 'Waiting for Raj Patel',
        blocks: '',
        help: '',
        link: '',
        lines: [],
        asked: [],
        chain: [
          { person: raj, role: 'technical lead', state: 'told', share: 0.8, text: 'Told 16:46, 12\u00a0of\u00a015 min gone' },
          { person: maya, role: 'project manager', state: 'next', share: 0, text: 'Is told at 17:01, in 3 min' },
          { person: ana, role: 'accountable', state: 'later', share: 0, text: 'Is told at 17:16' },
        ],
        actions: [anAction('takeIssue', 'I take it', { tone: 'primary', input: { issueId: 'import' } })],
        why: [],
      },
      {
        id: 'sso',
        severity: 'red',
        mark: 'red',
        title: 'Single sign-on fails for guests',
        detail: 'Raised 15:10 by Raj Patel. Blocks “Guests sign in”.',
        state: 'Taken by Maya Lindqvist',
        blocks: '',
        help: '',
        link: '',
        lines: [],
        asked: [],
        chain: [
          { person: maya, role: 'project manager', state: 'taken', share: 1, text: 'Took it 15:24, after 14 min' },
          { person: ana, role: 'accountable', state: 'spared', share: 0, text: 'Did not have to be told' },
          { person: ingrid, role: 'finance director', state: 'spared', share: 0, text: 'Did not have to be told' },
        ],
        actions: [anAction('resolveIssue', 'It is fixed', { input: { issueId: 'sso' } })],
        why: [],
      },
    ],
    issuesLine: '2 open, 1 waiting',
    digestLine: 'The digest goes to the channel at 17:30.',
    digest: null,
    trend: [],
    trendLine: '',
    latency: [],
    latencyLine: '',
    news: [],
    goesOut: null,
    live: { line: '', actions: [] },
    cadence: { lines: [], actions: [] },
    actions: [report],
    ...more,
  };
}

export function aPeopleView(more: Partial<PeopleView> = {}): PeopleView {
  const named = (who: PersonShown, ...roles: string[]) => ({ ...who, roles, actions: [] });
  const appoint = (roleId: string) =>
    anAction('giveRole', 'Name a person', {
      title: 'Who takes this role?',
      input: { roleId },
      key: `give ${roleId}`,
      asks: [anAsk('person', 'Person', 'person', { error: 'Choose a person from the list.' })],
    });
  return {
    head: aHead(),
    sides: [
      {
        side: 'customer',
        name: 'Customer, Northwind',
        people: [named(ana, 'Accountable'), named(ben), named(carla), named(tomas), named(ingrid)],
      },
      { side: 'integrator', name: 'Integrator, Fabrikam', people: [named(maya, 'Project manager'), named(raj), named(lena)] },
      { side: 'vendor', name: 'Vendor, Contoso', people: [named(diego)] },
    ],
    roles: [
      {
        id: 'accountable',
        title: 'Accountable owner',
        side: 'customer',
        duties: ['Decides what is in dispute', 'Signs the go-live'],
        holders: [ana],
        actions: [appoint('accountable')],
      },
      {
        id: 'trainer',
        title: 'Trainer, Lyon',
        side: 'customer',
        duties: ['Runs the exercise'],
        holders: [],
        actions: [appoint('trainer')],
      },
    ],
    teams: [
      {
        id: 'data',
        name: 'Data team',
        active: true,
        representative: lena,
        asked: 'asked daily at 16:00',
        actions: [anAction('restTeam', 'Let it rest')],
      },
      { id: 'legal', name: 'Legal', active: false, representative: null, asked: '', actions: [] },
    ],
    actions: [
      anAction('namePerson', 'Name a person', {
        tone: 'primary',
        title: 'Who joins?',
        asks: [anAsk('person', 'Person', 'person', { error: 'Choose a person from the list.' })],
      }),
    ],
    health: true,
    ...more,
  };
}

/** Nothing in private. */
export function aMine(...concerns: ConcernShown[]): Mine {
  const link = 'https://teams.microsoft.com/l/entity/milepost/crm';
  const rollout = { rolloutId: 'crm', title: 'CRM rollout', customer: 'Northwind', status: 'running' as const, link };
  return {
    name: maya.name,
    rollouts: [{ ...rollout, needs: [], watched: [], away: null, concerns, portfolio: null }],
    more: 0,
    wishes: null,
  };
}

export function aHistory(more: Partial<History> = {}): History {
  const takeBack = anAction('undo', 'Undo', { input: { seq: 219 } });
  return {
    head: aHead(),
    days: [
      {
        day: '2026-03-10',
        title: glued('Today, Tue 10 Mar'),
        changes: [raised, removed, took, met, sent].map((entry) => ({ ...entry, undo: entry === met ? takeBack : null })),
      },
      {
        day: '2026-03-09',
        title: glued('Mon 9 Mar'),
        changes: [{ ...change(210, '14:02', 'note', '“When something goes wrong” has version 7', 'Maya Lindqvist'), undo: null }],
      },
    ],
    older: null,
    sealed: true,
    redact: null,
    ...more,
  };
}

export function aChannel(more: Partial<ChannelRollouts> = {}): ChannelRollouts {
  return {
    today: '2026-03-10',
    rollouts: [],
    templates: [
      {
        id: 'crm',
        name: 'CRM rollout',
        summary: 'From the first clean list of accounts to sales people who would not go back.',
        milestones: 5,
        sections: 14,
        workingDays: 105,
      },
    ],
    count: 3,
    roster: [
      { id: 'o-ana', name: 'Ana Ruiz', company: 'Northwind' },
      { id: 'o-carla', name: 'Carla Méndez', company: 'Northwind' },
      { id: 'o-maya', name: 'Maya Lindqvist', company: 'Fabrikam' },
    ],
    ...more,
  };
}
