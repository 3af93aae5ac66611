// The plan of the same moment, Tue 10 Mar 16:58: its milestones, the one that is open, one signed, one still a draft.

import type { Preview } from '../../playbook/contract/Action.ts';
import type { DecisionShown, DeliverableShown, MilestoneRow, MilestoneView, Plan } from '../../playbook/contract/Milestone.ts';
import type { SignoffShown } from '../../playbook/contract/Signoff.ts';
import type { Mark, PersonShown } from '../../playbook/contract.ts';
import { aHead, anAction, anAsk, ana, ben, carla, change, diego, glued, lena, maya, met, raj, removed } from './tabFixtures.ts';

const deliverable = (
  id: string,
  title: string,
  criterion: string,
  owner: PersonShown,
  evidence: string,
  mark: Mark,
  state: string,
  more: Partial<DeliverableShown> = {},
): DeliverableShown => ({
  id,
  title,
  criterion: glued(criterion),
  owner,
  ownerLine: '',
  risky: false,
  dates: '',
  startOn: '',
  dueOn: '',
  needs: [],
  risk: '',
  evidence: glued(evidence),
  evidenceLink: 'https://northwind.example/evidence',
  mark,
  state: glued(state),
  actions: [anAction('meetDeliverable', 'It is met', { input: { deliverableId: id }, key: `meet ${id}` })],
  ...more,
});

export const aMilestoneRow = (id: string, name: string, more: Partial<MilestoneRow> = {}): MilestoneRow => ({
  id,
  name,
  touch: '',
  stage: 'active',
  startOn: '2026-01-12',
  baselineStartOn: '2026-01-12',
  baselineOn: '2026-01-23',
  dueOn: '2026-01-23',
  forecastOn: '2026-01-23',
  signedOn: null,
  slipDays: 3,
  slip: '3 days late',
  mark: 'notStarted',
  line: '',
  needs: [],
  leftOut: false,
  met: 0,
  total: 0,
  risks: 0,
  decide: false,
  ...more,
});

const kickoff = aMilestoneRow('kickoff', 'Kickoff', {
  stage: 'signed',
  signedOn: '2026-01-23',
  slipDays: 0,
  slip: 'on plan',
  mark: 'signed',
  line: glued('Signed Fri 23 Jan, on plan'),
  met: 3,
  total: 3,
});

const dataIn = aMilestoneRow('data', 'Data in', {
  stage: 'signed',
  startOn: '2026-01-26',
  baselineStartOn: '2026-01-26',
  baselineOn: '2026-02-20',
  dueOn: '2026-02-20',
  forecastOn: '2026-02-24',
  signedOn: '2026-02-24',
  slipDays: 2,
  slip: '2 days late',
  mark: 'signed',
  line: glued('Signed Tue 24 Feb · 1 change since'),
  needs: ['kickoff'],
  met: 2,
  total: 2,
});

const pilot = aMilestoneRow('pilot', 'Sales pilot', {
  touch: 'leads, accounts and mail, with real data',
  startOn: '2026-02-25',
  baselineStartOn: '2026-02-23',
  baselineOn: '2026-03-13',
  dueOn: '2026-03-13',
  forecastOn: '2026-03-18',
  mark: 'going',
  line: glued('Due Fri 13 Mar, forecast Wed 18 Mar'),
  needs: ['data'],
  met: 4,
  total: 6,
  decide: true,
});

const desk = aMilestoneRow('desk', 'Service desk', {
  stage: 'draft',
  startOn: '2026-03-19',
  baselineStartOn: '2026-03-16',
  baselineOn: '2026-04-24',
  dueOn: '2026-04-24',
  forecastOn: '2026-04-29',
  line: glued('Due Fri 24 Apr, forecast Wed 29 Apr'),
  needs: ['pilot'],
  total: 1,
  risks: 1,
});

const live = aMilestoneRow('live', 'Go-live', {
  stage: 'draft',
  startOn: '2026-04-30',
  baselineStartOn: '2026-04-27',
  baselineOn: '2026-06-08',
  dueOn: '2026-06-08',
  forecastOn: '2026-06-11',
  line: glued('Due Mon 8 Jun, forecast Thu 11 Jun'),
  needs: ['desk'],
});

export const aMilestone = (row: MilestoneRow, more: Partial<MilestoneView> = {}): MilestoneView => ({
  ...row,
  seq: 231,
  worksByItself: '',
  phase: 'Build',
  signoffLine: '',
  gaps: [],
  deliverables: [],
  obstacles: [],
  test: { mark: 'notStarted', state: 'Not tried yet', words: '', by: null },
  forecast: { teams: glued(row.line), own: '', reason: '', trend: [], trendLine: '', actions: [] },
  signoff: null,
  earlier: [],
  talks: [],
  talksLine: '',
  meeting: null,
  meetingActions: [],
  decision: null,
  redatings: [],
  documents: [],
  actions: [],
  why: [],
  ...more,
});

const decision: DecisionShown = {
  title: glued('Decide before Fri 13 Mar, 12:00'),
  reason: 'Sales pilot will not be ready on its date.',
  who: ana,
  by: '',
  decided: '',
  choices: [
    {
      title: glued('Extend to Wed 18 Mar'),
      text: glued('Go-live moves to Thu 11 Jun. Fabrikam works 3 more days, 5,400 euro.'),
      action: anAction('extendMilestone', 'Extend', { input: { milestoneId: 'pilot' } }),
    },
    {
      title: 'Accept “Data in” as final',
      text: glued('Go-live stays Mon 8 Jun. 48 sales people keep the old CRM until Service desk.'),
      action: anAction('acceptAsFinal', 'Accept', { input: { milestoneId: 'data' } }),
    },
  ],
};

/** The milestone in work, as the picture of the plan shows it: what is met, what is late, what is to be decided. */
export const pilotMilestone = (more: Partial<MilestoneView> = {}): MilestoneView =>
  aMilestone(pilot, {
    deliverables: [
      deliverable(
        'd1',
        'Accounts without duplicates',
        'Under 0.5\u00a0% in a sample of 500',
        lena,
        '3 of 4 sources',
        'late',
        '3 days behind',
      ),
      deliverable('d2', 'Guests sign in', '10 of 10 guests get in', raj, 'Test of 10\u00a0Mar', 'red', 'Blocked by an issue'),
      deliverable('d3', 'Lead form in three languages', 'Lyon, Porto and Oslo agree', carla, '3 recordings', 'good', 'Met Tue 10 Mar'),
      deliverable('d4', 'Opportunity stages agreed', 'Two regions and Ana Ruiz agree', carla, 'Minutes', 'good', 'Met Tue 3 Mar'),
      deliverable('d5', 'Mail and calendar connected', 'A reply shows within 2 min', raj, 'Test run 41', 'good', 'Met Thu 5 Mar'),
      deliverable('d6', 'Pilot group trained', '12 of 12 pass the exercise', ben, 'Results', 'good', 'Met Fri 6 Mar'),
    ],
    worksByItself: 'Twelve sales people do a whole working day in it, without the old CRM.',
    signoffLine: 'Signed by all of them, in this order: Ana Ruiz, Carla Méndez',
    obstacles: [
      {
        id: 'import',
        mark: 'red',
        title: 'Nightly import stops at 40,000 rows',
        workaround: 'Import in four parts by hand until the vendor answers',
        state: glued('Raised Tue 10 Mar, 16:46, taken by Raj Patel'),
        actions: [anAction('noteWorkaround', 'Change the work-around', { input: { issueId: 'import' } })],
      },
      {
        id: 'sso',
        mark: 'late',
        title: 'Single sign-on fails for guests',
        workaround: '',
        state: glued('Raised Tue 10 Mar, 15:10'),
        actions: [anAction('noteWorkaround', 'Note a work-around', { input: { issueId: 'sso' } })],
      },
    ],
    test: {
      mark: 'late',
      state: glued('Failed on Mon 9 Mar, 2 defects found'),
      words: 'Two of twelve could not find the accounts of Lyon.',
      by: carla,
    },
    forecast: {
      teams: glued('Wed 18 Mar, 3 working days late'),
      own: glued('Mon 16 Mar'),
      reason: 'Fabrikam sends a second person from Thursday',
      trend: [
        { day: '2026-02-25', slipDays: 0 },
        { day: '2026-03-02', slipDays: 1 },
        { day: '2026-03-05', slipDays: 2 },
        { day: '2026-03-09', slipDays: 3 },
        { day: '2026-03-10', slipDays: 3 },
      ],
      trendLine: glued('From on plan on Wed 25 Feb to 3 days late on Tue 10 Mar'),
      actions: [
        anAction('giveForecast', 'Give your own forecast', {
          title: 'When will it be ready?',
          asks: [anAsk('on', 'Day', 'date', { error: 'Choose a day.' })],
        }),
      ],
    },
    talks: [
      {
        id: 't-ana',
        person: ana,
        mark: 'good',
        state: glued('Committed on Thu 5 Mar'),
        words: 'I want it, and I will say so in the regions.',
        actions: [anAction('holdTalk', 'Note what came of it', { input: { talk: 't-ana' } })],
      },
      {
        id: 't-carla',
        person: carla,
        mark: 'late',
        state: glued('Has concerns, talk on Mon 9 Mar'),
        words: 'The Lyon list is not clean.',
        actions: [anAction('holdTalk', 'Note what came of it', { input: { talk: 't-carla' } })],
      },
    ],
    talksLine: '1\u00a0of\u00a02 committed',
    meeting: {
      when: glued('Fri 13 Mar, 14:00 to 15:30, in person'),
      place: 'Lyon, room 3',
      link: 'https://teams.microsoft.com/l/meetup-join/1',
      people: [
        { person: ana, line: 'Accountable', key: true },
        { person: maya, line: 'Project manager', key: true },
        { person: carla, line: 'Sales', key: false },
        { person: diego, line: 'Services director, Contoso', key: false },
      ],
      agenda: [
        { title: 'What users can touch', detail: 'Leads, accounts and mail, 10 min' },
        { title: 'What is not met', detail: 'Accounts without duplicates, Guests sign in' },
        { title: 'Decide: extend or accept', detail: 'Ana Ruiz' },
      ],
      calendar: '/api/rollouts/crm/documents/meeting.ics',
      minutes: null,
      actions: [anAction('writeMinutes', 'Write the minutes'), anAction('callOffMeeting', 'Call it off', { tone: 'destructive' })],
    },
    decision,
    redatings: [
      {
        when: glued('Wed 25 Feb'),
        text: glued('Its start moved from Mon 23 Feb to Wed 25 Feb'),
        reason: '“Data in” was signed two days late',
        by: 'Maya Lindqvist',
      },
    ],
    documents: [
      { label: 'History of this milestone (CSV)', path: '/api/rollouts/crm/documents/history.csv' },
      { label: 'History of this milestone (JSON)', path: '/api/rollouts/crm/documents/history.json' },
    ],
    actions: [
      anAction('addDeliverable', 'Add a deliverable', {
        title: 'What should be there?',
        input: { milestone: 'pilot' },
        asks: [
          anAsk('title', 'Title', 'text', { error: 'Give the deliverable a title.' }),
          anAsk('owner', 'Owner', 'person', { error: 'Choose an owner from the list.' }),
        ],
      }),
      anAction('recordTest', 'Note what users found', { input: { milestone: 'pilot' } }),
      anAction('planTalk', 'Plan a talk', { input: { milestone: 'pilot' } }),
      anAction('requestSignoff', 'Ask for the sign-off', {
        title: 'Who signs “Sales pilot”?',
        input: { milestone: 'pilot' },
        asks: [
          anAsk('approvers', 'Approvers', 'people', { error: 'Choose at least one approver.', ordered: true, value: 'o-ana' }),
          anAsk('inOrder', 'One after the other', 'yesNo', { value: 'true' }),
          anAsk('note', 'What to look at', 'longText', { required: false, value: 'The Lyon list' }),
        ],
      }),
      anAction('redateMilestone', 'Move its dates', {
        title: 'When is “Sales pilot” due?',
        input: { milestone: 'pilot' },
        previews: true,
        asks: [anAsk('dueOn', 'New day', 'date', { error: 'Choose a day.' }), anAsk('reason', 'Reason', 'longText', { error: 'Say why.' })],
      }),
      anAction('dropMilestone', 'Leave it out', { tone: 'destructive' }),
    ],
    why: [met],
    ...more,
  });

const signed = (more: Partial<SignoffShown> = {}): SignoffShown => ({
  id: 's-data',
  round: 2,
  mark: 'signed',
  state: glued('Signed Tue 24 Feb by 2 of 2'),
  mode: 'All of them, in any order',
  approvers: [
    { person: ana, mark: 'signed', state: glued('Signed Tue 24 Feb'), words: 'Good to go, with the Lyon list checked.' },
    { person: raj, mark: 'signed', state: glued('Signed Mon 23 Feb'), words: '' },
  ],
  asked: [
    {
      who: ana,
      when: glued('Mon 23 Feb, 10:12'),
      text: 'Are the archived contacts of Porto in it?',
      answer: { who: maya, when: glued('Mon 23 Feb, 11:40'), text: 'Yes, all 1,204 of them.' },
      actions: [],
    },
  ],
  changedSince: [glued('Mon 9 Mar: “Old contacts archived” has a new criterion')],
  difference: [{ what: 'Old contacts archived: met when', was: 'All before 2020 are archived', is: 'All before 2022 are archived' }],
  seal: 'Sealed as entry 143, 7f3a 91c0 4be2',
  record: '/api/rollouts/crm/documents/record.docx',
  actions: [anAction('requestSignoff', 'Ask to sign the change')],
  ...more,
});

/** A signed milestone: two rounds, a question, a change since. */
export const dataMilestone = (more: Partial<MilestoneView> = {}): MilestoneView =>
  aMilestone(dataIn, {
    deliverables: [
      deliverable('d7', 'All accounts loaded', '4 of 4 sources', lena, 'Load report', 'good', 'Met Thu 19 Feb'),
      deliverable('d8', 'Old contacts archived', 'All before 2022 are archived', raj, 'Count', 'good', 'Met Mon 23 Feb', {
        dates: glued('Mon 16 to Fri 20 Feb'),
        needs: ['All accounts loaded'],
      }),
    ],
    worksByItself: 'Support can look up any account in it.',
    test: { mark: 'good', state: glued('Passed on Fri 20 Feb, no defects found'), words: '', by: ben },
    signoff: signed(),
    earlier: [
      signed({
        id: 's-data-1',
        round: 1,
        mark: 'late',
        state: glued('Rejected Fri 20 Feb'),
        approvers: [{ person: ana, mark: 'late', state: glued('Rejected Fri 20 Feb'), words: 'Porto is missing.' }],
        asked: [],
        changedSince: [],
        difference: [],
        seal: '',
        record: '',
        actions: [],
      }),
    ],
    meeting: {
      when: glued('Tue 24 Feb, 15:00 to 16:00'),
      place: '',
      link: '',
      people: [{ person: ana, line: 'Accountable', key: true }],
      agenda: [],
      calendar: '',
      minutes: {
        text: 'All four sources were shown.\nPorto counted again: 1,204 contacts.',
        line: glued('Maya Lindqvist, Tue 24 Feb'),
        earlier: [{ text: 'All four sources were shown.', line: glued('Maya Lindqvist, Tue 24 Feb, 16:10') }],
      },
      actions: [],
    },
    documents: [{ label: 'Sign-off record (Word)', path: '/api/rollouts/crm/documents/record.docx' }],
    why: [change(143, '09:02', 'signed', '“Data in” is signed', 'Ana Ruiz')],
    ...more,
  });

/** A draft: what it lacks, a deliverable nobody owns, and nothing else yet. */
export const deskMilestone = (more: Partial<MilestoneView> = {}): MilestoneView =>
  aMilestone(desk, {
    gaps: [
      {
        text: '“Tickets by mail” has no owner.',
        who: 'Maya Lindqvist can mend it',
        action: anAction('changeDeliverable', 'Name an owner', {
          title: 'Who owns “Tickets by mail”?',
          input: { deliverable: 'd9' },
          asks: [anAsk('owner', 'Owner', 'person', { error: 'Choose an owner from the list.' })],
        }),
      },
      { text: 'It does not say how it works by itself.', who: 'Maya Lindqvist can mend it', action: null },
    ],
    deliverables: [
      deliverable('d9', 'Tickets by mail', 'A mail becomes a ticket within a minute', maya, '', 'notStarted', 'Open', {
        owner: null,
        ownerLine: 'Nobody yet',
        risky: true,
        dates: glued('Mon 13 to Fri 24 Apr'),
        startOn: '2026-04-13',
        dueOn: '2026-04-24',
        needs: ['Guests sign in'],
        risk: 'Risky, and planned for the later half',
        evidenceLink: '',
      }),
    ],
    actions: [
      anAction('activateMilestone', 'Start it', { tone: 'primary', input: { milestone: 'desk' } }),
      anAction('addDeliverable', 'Add a deliverable', { input: { milestone: 'desk' } }),
      anAction('raiseIssue', 'Note an obstacle', { input: { milestone: 'desk' } }),
      anAction('recordTest', 'Note what users found', { input: { milestone: 'desk' } }),
      anAction('planTalk', 'Plan a talk', { input: { milestone: 'desk' } }),
    ],
    meetingActions: [anAction('planMeeting', 'Plan the meeting', { input: { milestone: 'desk' } })],
    ...more,
  });

/** Milestones that are not open, by id, as their own request answers. */
export const milestoneViews = (): Record<string, MilestoneView> => ({
  data: dataMilestone(),
  desk: deskMilestone(),
  kickoff: aMilestone(kickoff),
  live: aMilestone(live),
});

export function aPlan(more: Partial<Plan> = {}): Plan {
  return {
    head: aHead(),
    lead: { text: glued('2 of 5 milestones are signed. The rest slip '), late: '3 working days.', after: '' },
    reason: 'The slip starts at “Accounts without duplicates” in Sales pilot.',
    why: [removed],
    today: '2026-03-10',
    milestones: [kickoff, dataIn, pilot, desk, live],
    open: pilotMilestone(),
    actions: [
      anAction('addMilestone', 'Add a milestone', {
        title: 'What comes next?',
        asks: [anAsk('name', 'Name', 'text', { error: 'Give it a name.' })],
      }),
      anAction('importPlan', 'Paste or import', {
        title: 'Bring in milestones and deliverables',
        previews: true,
        asks: [anAsk('text', 'Table', 'paste', { error: 'Paste at least one line.', example: 'Milestone\tDeliverable\tMet when' })],
      }),
      anAction('orderMilestones', 'Change the order', {
        title: 'In which order?',
        asks: [
          anAsk('order', 'Milestones', 'choices', {
            error: 'Choose at least one.',
            ordered: true,
            value: 'desk\nlive',
            choices: [
              { value: 'desk', label: 'Service desk' },
              { value: 'live', label: 'Go-live' },
            ],
          }),
        ],
      }),
    ],
    ...more,
  };
}

/** A plan far longer than any screen: `count` milestones over four years, each needing the one before. */
export function aLongPlan(count: number): Plan {
  const plan = aPlan();
  const day = (step: number) => new Date(Date.UTC(2026, 0, 12 + step * 7)).toISOString().slice(0, 10);
  const milestones = Array.from({ length: count }, (_, index) =>
    aMilestoneRow(`m${index}`, `Milestone ${index + 1}`, {
      stage: index < 8 ? 'active' : index === 20 ? 'leftOut' : 'draft',
      leftOut: index === 20,
      startOn: day(index),
      baselineStartOn: day(index),
      baselineOn: day(index + 1),
      dueOn: day(index + 1),
      forecastOn: day(index + 2),
      line: 'Due in its week',
      needs: index > 0 ? [`m${index - 1}`] : [],
      slipDays: 5,
      slip: '5 days late',
      total: 3,
    }),
  );
  const [first = aMilestoneRow('m0', 'Milestone 1')] = milestones;
  return { ...plan, milestones, open: aMilestone(first) };
}

export const aPreview = (more: Partial<Preview> = {}): Preview => ({
  said: '2 milestones move.',
  refused: false,
  problems: [],
  changes: [
    { what: 'Sales pilot', was: glued('due Fri 13 Mar'), is: glued('due Wed 18 Mar') },
    { what: 'Service desk', was: glued('due Fri 24 Apr'), is: glued('due Wed 29 Apr') },
  ],
  ...more,
});
