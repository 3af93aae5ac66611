// What the CRM rollout gives and asks on the same Tuesday, told to its champion and to those who steer.
import type {
  BenefitShown,
  LagShown,
  MaterialShown,
  NoticeShown,
  OutcomeShown,
  RoundReport,
  RoundShown,
  Value,
} from '../../playbook/contract/Value.ts';
import type { PersonShown } from '../../playbook/contract.ts';
import { aHead, anAction, anAsk, ana, ben, carla, diego, glued, lena, maya, raj } from './tabFixtures.ts';

const tomas: PersonShown = { id: 'p-tomas', name: 'Tomás Pereira', line: 'Service desk' };
const ingrid: PersonShown = { id: 'p-ingrid', name: 'Ingrid Solberg', line: 'Finance director' };
const yuki: PersonShown = { id: 'p-yuki', name: 'Yuki Tanaka', line: 'IT security' };

const benefit = (id: string, title: string, more: Partial<BenefitShown>): BenefitShown => ({
  id,
  title,
  category: 'efficiency',
  categoryName: 'Time',
  audience: 'Sales owner',
  roles: ['salesOwner'],
  evidence: 'Saving 4 minutes on each of 6 calls a day is 2 hours a week. The pilot measures it before anyone else is asked to switch.',
  source: 'Our own sum; the pilot’s second week in the CRM’s log replaces it.',
  caseStudy: {
    title: 'A worked example: one rep’s Tuesday',
    text: 'Six customer calls. Before: a note on paper, a line in the list, a mail to the inside team, an entry on Friday from memory. After: mail and calendar file themselves with the customer, the rep adds the next step and the amount.',
  },
  effort:
    'Your 12 reps give two hours to training, and in their first week every entry takes longer. The two hours a week come after that.',
  effortOfRoles: false,
  ask: {
    title: 'Name 12 reps for the pilot, from three places',
    why: 'Training is booked by name. Places without a name go to another region.',
    when: glued('by Fri 13 Mar'),
    late: false,
    withinDays: 5,
    deliverable: { id: 'd-reps', name: '20 reps named and trained', milestone: 'pilot' },
  },
  section: { id: 'pilot', title: 'Trying the pilot' },
  told: glued('Told to 4 people, last on Thu 5 Mar'),
  actions: [
    anAction('writeBenefit', 'Edit', {
      title: `Edit “${title}”`,
      input: { benefit: id },
    }),
    anAction('dropBenefit', 'Take out', { tone: 'destructive', input: { benefit: id } }),
  ],
  ...more,
});

const asks = (title: string, when: string): BenefitShown['ask'] => ({
  title,
  why: '',
  when: glued(when),
  late: when.startsWith('due since'),
  withinDays: 5,
  deliverable: null,
});

const aLibrary = (): BenefitShown[] => [
  benefit('twoHoursBack', 'Two hours a week back for each of your reps', {}),
  benefit('forecastItself', 'A forecast that fills itself in', {
    audience: 'Accountable owner, Finance director',
    roles: ['accountable', 'finance'],
    ask: asks('Say which three numbers you decide by', 'within 5 working days of the note'),
  }),
  benefit('withinTheHour', 'The lead you answer within the hour is the one you win', {
    category: 'growth',
    categoryName: 'Revenue',
    audience: 'Sales owner, Champion',
    roles: ['salesOwner', 'champion'],
    ask: asks('Choose who gets a lead when its owner is away', 'due since Fri 6 Mar'),
  }),
  benefit('explainOnce', 'Your customers explain their problem once', {
    category: 'customers',
    categoryName: 'Customers',
    audience: 'Service owner',
    roles: ['serviceOwner'],
    ask: asks('Bring the ten questions you are most tired of', 'within 5 working days of the note'),
    section: null,
  }),
  benefit('noSurprise', 'No surprise on the first Monday', {
    category: 'people',
    categoryName: 'Less risk, people',
    audience: 'IT security, Technical lead',
    roles: ['security', 'technicalLead'],
    effort: '',
    ask: asks('Read the rights of each role once, with us', 'within 10 working days of the note'),
  }),
];

const round = (
  id: string,
  title: string,
  when: string,
  counts: RoundShown['counts'],
  answers: RoundShown['answers'],
  line: string,
): RoundShown => ({
  id,
  title,
  when: glued(when),
  line: glued(line),
  counts,
  answers,
  csv: `/api/rollouts/crm/rounds/${id}/outcomes.csv`,
  actions: [],
});

const theRounds = (): RoundShown[] => [
  {
    ...round(
      'reminders-4',
      'Fifth round of notes',
      'Thu 5 Mar',
      [
        { outcome: 'sent', name: 'Reached', count: 12 },
        { outcome: 'notInstalled', name: 'Milepost not installed', count: 2 },
        { outcome: 'blocked', name: 'Blocked Milepost', count: 1 },
        { outcome: 'unknown', name: 'Unclear', count: 1 },
        { outcome: 'capped', name: 'Heard enough lately', count: 1 },
      ],
      { will: 3, done: 4, help: 1, none: 4 },
      '12 of 17 reached, 8 answered',
    ),
    actions: [anAction('sendAgain', 'Send again to 3', { input: { round: 4 }, title: 'Send it again to those it did not reach?' })],
  },
  round(
    'notices-lyon',
    'Lyon joins the pilot',
    'Mon 2 Mar',
    [{ outcome: 'sent', name: 'Reached', count: 6 }],
    { will: 0, done: 5, help: 0, none: 1 },
    '6 of 6 reached, 5 answered',
  ),
  round(
    'reminders-3',
    'Fourth round of notes',
    'Thu 19 Feb',
    [
      { outcome: 'sent', name: 'Reached', count: 14 },
      { outcome: 'gone', name: 'Left', count: 1 },
    ],
    { will: 4, done: 5, help: 0, none: 5 },
    '14 of 15 reached, 9 answered',
  ),
];

const outcome = (person: PersonShown, of: OutcomeShown['outcome'], said: string, more: Partial<OutcomeShown> = {}): OutcomeShown => ({
  person,
  outcome: of,
  said: glued(said),
  mend: '',
  link: null,
  answer: null,
  ...more,
});

/** The newest round, person by person. */
export function aRoundReport(more: Partial<RoundReport> = {}): RoundReport {
  const [newest] = theRounds();
  if (!newest) throw new Error('There is no round');
  return {
    head: aHead(),
    round: newest,
    people: [
      outcome(diego, 'notInstalled', 'Milepost is not installed for them', {
        mend: 'They add it with this link, then send it again.',
        link: 'https://teams.microsoft.com/l/app/1',
      }),
      outcome(tomas, 'blocked', 'They blocked Milepost', { mend: 'Ask them in person; they unblock it in its chat.' }),
      outcome(yuki, 'unknown', 'Teams did not say whether it arrived', { mend: 'It is not repeated by itself. Ask, or send it again.' }),
      outcome(ingrid, 'capped', 'They had two notes from other rollouts that week'),
      outcome(ana, 'sent', 'Reached on Thu 5 Mar, 09:00', { answer: 'done' }),
      outcome(carla, 'sent', 'Reached on Thu 5 Mar, 09:00', { answer: 'will' }),
      outcome(ben, 'sent', 'Reached on Thu 5 Mar, 09:02', { answer: 'help', words: 'Where is the list of the reps?' }),
      outcome(lena, 'sent', 'Reached on Thu 5 Mar, 09:02'),
    ],
    ...more,
  };
}

const theNotices = (): NoticeShown[] => [
  {
    id: 'friday',
    title: 'The pilot begins on Friday',
    text: 'On Friday the first 20 of you work in the new CRM with your own customers.\nNothing you typed into the old one is lost: it is there when you open a customer.',
    ask: 'Open it once before Thursday evening',
    audience: 'Sales leads and trainers, customer side, not trained yet: 34 people',
    count: 34,
    reaches: [carla, ben, tomas],
    left: [{ person: yuki, why: 'asked for none' }],
    state: 'review',
    said: glued('waits for Ana Ruiz since Mon 9 Mar'),
    by: maya,
    actions: [
      anAction('approveNotice', 'Approve', { tone: 'primary', input: { notice: 'friday' } }),
      anAction('sendBackNotice', 'Send back', {
        input: { notice: 'friday' },
        title: 'What should be otherwise?',
        asks: [anAsk('reason', 'Why', 'longText')],
      }),
      anAction('sendNoticeToMe', 'Send to me first', { input: { notice: 'friday' } }),
      anAction('dropNotice', 'Throw away', { tone: 'destructive', input: { notice: 'friday' } }),
    ],
  },
  {
    id: 'desk',
    title: 'Where to ask in the first week',
    text: 'The service desk has two people for nothing but the new CRM from Monday on.',
    ask: '',
    audience: 'Everybody on the customer side: 48 people',
    count: 48,
    reaches: [],
    left: [],
    state: 'draft',
    said: glued('changed today at 14:10'),
    by: maya,
    actions: [anAction('submitNotice', 'Ask for approval', { tone: 'primary', input: { notice: 'desk' } })],
  },
  {
    id: 'lyon',
    title: 'Lyon joins the pilot',
    text: 'Six people from Lyon join on Monday.',
    ask: 'Say hello in the channel',
    audience: 'Sales, customer side: 6 people',
    count: 6,
    reaches: [carla],
    left: [],
    state: 'sent',
    said: glued('sent on Mon 2 Mar, 09:00'),
    by: ana,
    actions: [],
  },
];

const theLag = (): LagShown => ({
  line: glued('Two of nine are behind, Diego Marchetti the longest.'),
  risk: 'The vendor and the training are behind at once: that endangers the sales pilot.',
  risky: true,
  count: 2,
  rows: [
    {
      person: diego,
      role: 'Services director',
      side: 'vendor',
      why: ['Answer about guest licences is 2 working days late', 'Has not accepted “When something goes wrong”'],
      since: glued('since Fri 6 Mar'),
      place: { page: 'plan', id: 'pilot' },
      actions: [anAction('askAgain', 'Ask again', { input: { person: diego.id } })],
    },
    {
      person: ben,
      role: 'Training lead',
      side: 'customer',
      why: ['“Trainer for Lyon” is due today'],
      since: glued('since Tue 10 Mar'),
      place: { page: 'plan', id: 'pilot' },
      actions: [],
    },
  ],
});

const material = (id: string, more: Partial<MaterialShown>): MaterialShown => ({
  id,
  said: '',
  actions: [anAction('passOn', 'I passed it on', { input: { benefit: id }, key: `passOn ${id}` })],
  ...more,
});

/** Everything of the page, as those who steer see it. */
export function aValue(more: Partial<Value> = {}): Value {
  const wish = anAction('wishReminders', 'Change how often', {
    title: 'How often do you want to hear what this gives you?',
    asks: [
      anAsk('how', 'How often', 'choice', {
        value: 'usual',
        choices: [
          { value: 'usual', label: 'Every second week' },
          { value: 'less', label: 'Less often' },
          { value: 'weekly', label: 'One summary a week' },
          { value: 'never', label: 'Never' },
        ],
      }),
    ],
  });
  const answer = (verb: string, label: string) =>
    anAction('answerReminder', label, { input: { round: 4, answer: verb }, key: `answer ${verb}` });
  return {
    head: aHead(),
    lead: { text: 'It gives you three things, and asks two of you. ', late: 'One is late.', after: '' },
    reason: 'A note about it goes out every second week, to 12 of us next time.',
    steers: true,
    mine: {
      person: ana,
      gains: [
        {
          benefit: 'forecastItself',
          title: 'A forecast that fills itself in',
          evidence: 'The amounts come from open deals: nobody collects them on Friday any more.',
        },
        {
          benefit: 'withinTheHour',
          title: 'The lead you answer within the hour is the one you win',
          evidence: 'Firms that tried within an hour were nearly 7 times as likely to get a real conversation.',
        },
        {
          benefit: 'twoHoursBack',
          title: 'Two hours a week back for each of your reps',
          evidence: 'Saving 4 minutes on each of 6 calls a day is 2 hours a week.',
        },
        {
          benefit: 'explainOnce',
          title: 'Your customers explain their problem once',
          evidence: '56\u00a0% of customers had to explain an issue again.',
        },
      ],
      asked: [
        {
          text: 'Say which three numbers you decide by',
          when: glued('was due Fri 6 Mar'),
          late: true,
          answer: null,
          said: '',
          place: { page: 'plan', id: 'pilot' },
          actions: [answer('will', 'I will do it'), answer('done', 'Done'), answer('help', 'I need help')],
        },
        {
          text: 'Choose who gets a lead when its owner is away',
          when: glued('by Fri 20 Mar'),
          late: false,
          answer: 'will',
          said: glued('you said you will, on Thu 5 Mar'),
          place: null,
          actions: [answer('done', 'It is done')],
        },
      ],
      said: glued('You get a note every second week, the next on Thu 19 Mar.'),
      actions: [wish],
    },
    gaps: ['What it costs IT security is not said yet'],
    library: aLibrary(),
    measures: [
      {
        id: 'answer',
        name: 'Time to a first answer',
        value: '4 h 10 min',
        from: 'from 6 h at kickoff, target 2 h',
        how: 'Median over one week.',
      },
      {
        id: 'trust',
        name: 'Trust that this will work',
        value: '',
        from: 'from 3 at kickoff, target 4',
        how: 'One question every second Friday.',
      },
    ],
    categories: [
      { id: 'efficiency', name: 'Time' },
      { id: 'growth', name: 'Revenue' },
      { id: 'customers', name: 'Customers' },
      { id: 'people', name: 'Less risk, people' },
    ],
    roles: [
      { id: 'accountable', title: 'Accountable owner', side: 'customer' },
      { id: 'salesOwner', title: 'Sales owner', side: 'customer' },
      { id: 'champion', title: 'Champion', side: 'customer' },
      { id: 'serviceOwner', title: 'Service owner', side: 'customer' },
      { id: 'security', title: 'IT security', side: 'customer' },
    ],
    next: {
      round: 5,
      when: glued('Thu 19 Mar, from 09:00 in each person’s morning'),
      count: 4,
      notes: [
        {
          person: ana,
          benefit: 'forecastItself',
          title: 'A forecast that fills itself in',
          when: glued('Thu 19 Mar, 09:00'),
          why: 'Three numbers are still asked of her',
        },
        {
          person: carla,
          benefit: 'twoHoursBack',
          title: 'Two hours a week back for each of your reps',
          when: glued('Thu 19 Mar, 09:00'),
          why: 'Its turn',
        },
        {
          person: raj,
          benefit: 'noSurprise',
          title: 'No surprise on the first Monday',
          when: glued('Thu 19 Mar, 13:30'),
          why: 'Its turn, and he asked for less risk',
        },
        {
          person: tomas,
          benefit: 'explainOnce',
          title: 'Your customers explain their problem once',
          when: glued('Fri 20 Mar, 09:00'),
          why: 'Its turn; away on Thursday',
        },
      ],
      leftCount: 3,
      left: [
        { person: diego, why: glued('heard on Mon 9 Mar from another rollout') },
        { person: yuki, why: 'asked not to' },
        { person: ingrid, why: 'nothing new to say' },
      ],
      actions: [
        anAction('sendNoteToMe', 'Send to me first', {
          previews: true,
          title: 'Whose note do you want to see?',
          input: { round: 5 },
          asks: [anAsk('person', 'Whose', 'choice', { choices: [ana, carla, raj].map(({ id, name }) => ({ value: id, label: name })) })],
        }),
        anAction('skipDuty', 'Skip this round', { input: { duty: 'reminders/5/cut' } }),
      ],
    },
    quiet: '',
    notices: theNotices(),
    rounds: theRounds(),
    lag: theLag(),
    material: [
      material('withinTheHour', {
        said: 'Passed on by Carla Méndez and 2 more',
      }),
      material('twoHoursBack', {}),
    ],
    actions: [
      anAction('writeNotice', 'Write a notice', {
        title: 'What do you want to say, and to whom?',
        asks: [anAsk('title', 'Title', 'text')],
      }),
      anAction('writeBenefit', 'Add a benefit', {
        title: 'What does the rollout give, and to whom?',
        asks: [anAsk('title', 'What they gain', 'text')],
      }),
    ],
    ...more,
  };
}

/** What a member sees who holds no role, where nothing is written yet. */
export const anEmptyValue = (): Value =>
  aValue({
    lead: { text: '', late: '', after: '' },
    reason: '',
    steers: false,
    mine: null,
    library: [],
    measures: [],
    gaps: [],
    categories: [],
    next: null,
    quiet: 'No round is planned until the rollout runs.',
    notices: [],
    rounds: [],
    lag: { line: '', risk: '', risky: false, count: 0, rows: [] },
    material: [],
    actions: [],
  });
