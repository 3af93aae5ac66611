// Every card in every state, as one Tuesday in the sample rollout would draw it.
import { celebrationCard } from '../../bot/cards/celebrationCard.ts';
import { type CheckinCardData, checkinCard } from '../../bot/cards/checkinCard.ts';
import { type CheckinReceiptCardData, checkinReceiptCard } from '../../bot/cards/checkinReceiptCard.ts';
import { decisionCard } from '../../bot/cards/decisionCard.ts';
import { handOverCard } from '../../bot/cards/handOverCard.ts';
import { helpCard } from '../../bot/cards/helpCard.ts';
import { lookedUpCard } from '../../bot/cards/lookedUpCard.ts';
import { meetingCard } from '../../bot/cards/meetingCard.ts';
import { type MineItem, mineCard } from '../../bot/cards/mineCard.ts';
import { nudgeCard } from '../../bot/cards/nudgeCard.ts';
import type { Press } from '../../bot/cards/Press.ts';
import { type PlannedMilestone, planCard } from '../../bot/cards/planCard.ts';
import { refusalCard } from '../../bot/cards/refusalCard.ts';
import { riskCard } from '../../bot/cards/riskCard.ts';
import { signoffCard } from '../../bot/cards/signoffCard.ts';
import { signoffsCard } from '../../bot/cards/signoffsCard.ts';
import { staleCard } from '../../bot/cards/staleCard.ts';
import { type StatusCardData, statusCard } from '../../bot/cards/statusCard.ts';
import { troubleCard } from '../../bot/cards/troubleCard.ts';
import type { WaitingSignoffData } from '../../bot/cards/waitingSignoff.ts';
import { welcomeChannelCard } from '../../bot/cards/welcomeChannelCard.ts';
import { welcomePersonalCard } from '../../bot/cards/welcomePersonalCard.ts';
import type { CardMessage } from '../../bot/deliver/Messenger.ts';
import { acceptanceStates } from './acceptanceStates.ts';
import { cadenceStates } from './cadenceStates.ts';
import { checkinStates } from './checkinStates.ts';
import { digestStates } from './digestStates.ts';
import { documentStates } from './documentStates.ts';
import { findStates } from './findStates.ts';
import { issueStates } from './issueStates.ts';
import { liveStates } from './liveStates.ts';
import { noticeStates } from './noticeStates.ts';
import { pointerStates } from './pointerStates.ts';
import { privateStates } from './privateStates.ts';
import { reminderStates } from './reminderStates.ts';
import { rolloutsStates } from './rolloutsStates.ts';
import { signoffStates } from './signoffStates.ts';

/** A card's function together with data for it, so that a test can change the data. */
export interface CardState {
  data: object;
  draw: (data: object) => CardMessage;
}

const tab = 'https://teams.microsoft.com/l/entity/2f1c4d5e/milepost';
const contact = 'mailto:milepost@northwind.example';
const rollout = 'CRM rollout';
const day = 'Tue 10 Mar';
const yesterday = { when: 'Yesterday', words: 'Loaded accounts from the old CRM. 1 day behind, no issue.' };

/** A press as the caller would make it. */
export function aPress(verb: string, input: Record<string, unknown> = {}): Press {
  return { verb, rollout: 'crm', key: 'k7f3', input };
}

const show = (card: string) => aPress('showCard', { card });
const undo = aPress('undo', { seq: 41 });

function state<Data extends object>(draw: (data: Data) => CardMessage, data: Data): CardState {
  return { data, draw: draw as (data: object) => CardMessage };
}

/** A check-in of the data team, at its first asking. */
export function aCheckin(over: Partial<CheckinCardData> = {}): CheckinCardData {
  return {
    rollout,
    team: 'Data team',
    day,
    openUntil: '17:00',
    closed: false,
    waits: { milestone: 'Sales pilot', dueOn: 'Fri 13 Mar', deliverables: 2 },
    noChanges: 0,
    asksFact: false,
    last: yesterday,
    openIssues: [],
    handedBy: '',
    why: '',
    among: null,
    typed: null,
    problem: '',
    report: aPress('reportStatus', { team: 'data', day: '2026-03-10' }),
    snooze: { minutes: 30, press: aPress('snoozeQuestion', { team: 'data', day: '2026-03-10', minutes: 30 }) },
    decline: aPress('declineQuestion', { team: 'data', day: '2026-03-10' }),
    handOn: { to: 'Jonas', press: aPress('handOnQuestion', { team: 'data', day: '2026-03-10', person: 'oid' }) },
    links: { playbook: tab },
    ...over,
  };
}

export function aReceipt(over: Partial<CheckinReceiptCardData> = {}): CheckinReceiptCardData {
  return {
    rollout,
    day,
    sentAt: 'today 16:04',
    person: 'Priya',
    team: 'Data team',
    noChange: false,
    since: 'Mon 9 Mar',
    words: 'Duplicates removed from 3 of 4 sources',
    days: -2,
    was: -1,
    readyOn: '',
    lateAfter: null,
    doubts: [],
    fact: aPress('addFact', { team: 'data', day: '2026-03-10' }),
    typed: null,
    problem: '',
    issue: null,
    redTo: null,
    effect: { milestone: 'Sales pilot', on: 'Mon 16 Mar', slipDays: 1, seenBy: 'Maya Lind' },
    digestAt: '17:00',
    edit: show('checkin'),
    undo,
    ...over,
  };
}

/** A sign-off that waits for the reader, the last of two. */
export function aSignoff(over: Partial<WaitingSignoffData> = {}): WaitingSignoffData {
  return {
    state: 'waiting',
    rollout,
    role: 'Head of Sales',
    milestone: 'Sales pilot',
    by: 'Fri 20 Mar',
    overdue: false,
    askedOn: null,
    touch: { words: '40 sales users run a deal from first call to order', url: tab },
    met: 6,
    total: 6,
    deliverables: [
      {
        title: 'Accounts and contacts are in the new CRM',
        met: true,
        criterion: 'Is it there?',
        evidence: '12,400 records compared, 3 differ',
        url: 'https://northwind.example/report',
      },
      {
        title: 'A rep closes a deal without the old tool',
        met: true,
        criterion: 'Is it there?',
        evidence: '11 of 12 testers did',
        url: 'https://northwind.example/notes',
      },
      {
        title: 'Orders reach finance within 5 minutes',
        met: true,
        criterion: 'Is it there?',
        evidence: 'Slowest 2 min 40 s',
        url: 'https://northwind.example/log',
      },
      { title: 'Every rep has signed in once', met: true, criterion: 'Is it there?', evidence: '', url: null },
      { title: 'Offers print with the new logo', met: true, criterion: 'Is it there?', evidence: '', url: null },
      { title: 'The old tool is read-only', met: true, criterion: 'Is it there?', evidence: '', url: null },
    ],
    concerns: [{ title: 'mobile search is slow', by: 'Ben Okafor', rest: 'A fix is planned for Thu 26 Mar.' }],
    signed: [{ name: 'Ben Okafor', on: 'Mon 16 Mar', condition: { words: '' } }],
    signsFor: '',
    mode: 'All two sign.',
    asked: [],
    approvers: 2,
    decide: aPress('decideSignoff', { signoff: 's3' }),
    ways: show('signoffWays'),
    links: { milestone: tab },
    ...over,
  };
}

const settled = { rollout, milestone: 'Sales pilot', number: 3, of: 5, links: { milestone: tab } };
const ana = { name: 'Ana Ruiz', at: 'Tue 17 Mar, 09:12', condition: { words: '' } };
const ben = { name: 'Ben Okafor', at: 'Mon 16 Mar, 15:40', condition: { words: 'mobile search is fixed by Thu 26 Mar' } };

const slip = { rollout, number: 4, of: 5, milestone: 'Service desk', links: { plan: tab } };
const risky = { rollout, milestone: 'Sales pilot', deliverable: 'Guests sign in', links: { plan: tab } };
const decided = { ...slip, state: 'decided' as const, by: 'Ana Ruiz', on: 'Wed 25 Mar', undo };

const meeting = {
  rollout,
  milestone: 'Sales pilot',
  number: 3,
  of: 5,
  when: 'Fri 13 Mar, 14:00 to 15:30, in person',
  where: 'Lyon, room Saône',
  by: 'Maya Lindqvist',
  people: ['Ana Ruiz', 'Carla Reyes', 'Raj Patel', 'Nora Weiss'],
  agenda: [
    { title: 'What is delivered, and what shows it', words: '4 of 6 met. Still open: “Guests sign in” and “Pilot group trained”.' },
    { title: 'What its users found', words: 'Passed, 2 defects found.' },
  ],
  links: { join: 'https://teams.microsoft.com/l/meetup-join/19', milestone: tab },
};

const mineItems: MineItem[] = [
  { kind: 'answer', subject: 'Name a trainer for Lyon', rollout, when: '1 day late', state: 'overdue', press: show('reminder'), url: null },
  { kind: 'sign', subject: 'Sales pilot', rollout, when: 'today', state: 'today', press: show('signoff'), url: null },
  { kind: 'report', subject: 'Training', rollout, when: 'by 17:00', state: 'later', press: show('checkin'), url: null },
  {
    kind: 'deliver',
    subject: 'Read “Guest access”',
    rollout: 'Payroll move',
    when: 'by Fri 13 Mar',
    state: 'later',
    press: null,
    url: tab,
  },
];

function aStatus(over: Partial<StatusCardData> = {}): StatusCardData {
  return {
    rollout,
    asOf: 'Tue 10 Mar, 16:58',
    current: { milestone: 'Sales pilot', met: 4, total: 6, dueOn: 'Fri 13 Mar', forecastOn: 'Wed 18 Mar', slipDays: 3 },
    goLive: { milestone: 'Go-live', on: 'Thu 11 Jun', slipDays: 3 },
    red: { count: 1, title: 'Single sign-on fails for guests', takenBy: 'Ana Ruiz' },
    reports: { reported: 5, asked: 6, missing: ['Service desk'] },
    needs: [
      { what: 'Name a trainer for Lyon', who: 'Ben Okafor', when: 'due today', late: true },
      { what: 'Answer the licence question', who: 'Contoso', when: 'waiting since Fri 6 Mar', late: false },
    ],
    plan: show('plan'),
    mine: show('mine'),
    links: { playbook: tab },
    ...over,
  };
}

const milestones: PlannedMilestone[] = [
  {
    name: 'Kickoff',
    state: 'signed',
    dueOn: 'Fri 23 Jan',
    forecastOn: 'Fri 23 Jan',
    slipDays: 0,
    signedOn: 'Fri 23 Jan',
    met: 5,
    total: 5,
  },
  {
    name: 'Data in',
    state: 'signed',
    dueOn: 'Fri 20 Feb',
    forecastOn: 'Tue 24 Feb',
    slipDays: 2,
    signedOn: 'Tue 24 Feb',
    met: 5,
    total: 5,
  },
  { name: 'Sales pilot', state: 'going', dueOn: 'Fri 13 Mar', forecastOn: 'Wed 18 Mar', slipDays: 3, signedOn: '', met: 4, total: 6 },
  { name: 'Service desk', state: 'notStarted', dueOn: 'Fri 24 Apr', forecastOn: 'Fri 24 Apr', slipDays: 0, signedOn: '', met: 0, total: 5 },
  { name: 'Go-live', state: 'notStarted', dueOn: 'Mon 8 Jun', forecastOn: 'Thu 11 Jun', slipDays: 3, signedOn: '', met: 0, total: 7 },
];

/** Every card in every state, by name. */
export function cardStates(): Record<string, CardState> {
  return {
    checkin: state(checkinCard, aCheckin()),
    'checkin, given back': state(
      checkinCard,
      aCheckin({
        openIssues: [{ id: 'i9', title: 'Single sign-on fails for guests' }],
        typed: { done: 'Contacts loaded', days: '-2', issueKind: 'red' },
        problem: 'Say what the issue is, or take its kind away.',
      }),
    ),
    'checkin, third no change': state(checkinCard, aCheckin({ noChanges: 3, waits: null })),
    'checkin, first day': state(checkinCard, aCheckin({ last: null, waits: null, links: { playbook: null } })),
    'checkin receipt': state(checkinReceiptCard, aReceipt()),
    'checkin receipt, red': state(
      checkinReceiptCard,
      aReceipt({ issue: { kind: 'red', title: 'Single sign-on fails for guests' }, redTo: 'Ana Ruiz', effect: null, days: 0, was: -1 }),
    ),
    'checkin receipt, no change': state(
      checkinReceiptCard,
      aReceipt({ noChange: true, words: '', days: 1, was: 1, effect: null, digestAt: null, edit: null, undo: null }),
    ),
    ...checkinStates(),
    ...rolloutsStates(),
    nudge: state(nudgeCard, {
      rollout,
      day,
      teams: ['Data team'],
      only: true,
      minutesLeft: 20,
      closesAt: '17:00',
      asksNext: 'Jonas Berg',
      last: yesterday,
      open: show('checkin'),
      report: aPress('reportStatus', { team: 'data', day: '2026-03-10' }),
    }),
    ...acceptanceStates(),
    ...digestStates(),
    ...cadenceStates(),
    ...issueStates(),
    ...reminderStates(),
    signoff: state(signoffCard, aSignoff()),
    'signoff, nudged and overdue': state(
      signoffCard,
      aSignoff({ askedOn: 'Mon 16 Mar', overdue: true, concerns: [], signed: [], role: '' }),
    ),
    'signoff, not all met': state(
      signoffCard,
      aSignoff({
        met: 1,
        total: 2,
        deliverables: [
          { title: 'Accounts are in the new CRM', met: true, criterion: 'Are they?', evidence: '12,400 records', url: null },
          { title: 'Orders reach finance', met: false, criterion: 'Do they?', evidence: '', url: null },
        ],
        signed: [{ name: 'Ben Okafor', on: 'Mon 16 Mar', condition: { words: 'mobile search is fixed by Thu 26 Mar' } }],
        ways: null,
      }),
    ),
    'signoff, signed': state(signoffCard, {
      ...settled,
      state: 'signed',
      at: 'Tue 17 Mar, 09:12',
      signed: [ana],
      waitsFor: ['Ben Okafor'],
      undo,
    }),
    'signoff, rejected': state(signoffCard, {
      ...settled,
      state: 'rejected',
      by: 'Ana Ruiz',
      on: 'Tue 17 Mar',
      words: 'Mobile search must answer within 3 seconds. Reps use it in front of customers.',
      answers: { who: 'Maya Lind', by: 'Thu 19 Mar' },
      approvers: ['Ana Ruiz', 'Ben Okafor'],
      undo: null,
    }),
    'signoff, sealed': state(signoffCard, {
      ...settled,
      state: 'sealed',
      at: 'Tue 17 Mar, 09:12',
      signed: [ana, ben],
      deliverables: 6,
      undo: null,
    }),
    'signoff, withdrawn': state(signoffCard, {
      ...settled,
      state: 'withdrawn',
      by: 'Maya Lind',
      on: 'Tue 17 Mar',
      words: 'The import runs once more.',
    }),
    ...liveStates(),
    ...signoffStates(),
    ...findStates(),
    ...documentStates(),
    ...pointerStates(),
    ...noticeStates(),
    ...privateStates(),
    'signoff, out of date': state(signoffCard, {
      ...settled,
      state: 'outOfDate',
      from: 'Mon 16 Mar',
      changes: { words: 'A deliverable was added on Tue 17 Mar: “Offers print in French”.' },
      show: show('signoff'),
    }),
    'signoff, handed over': state(signoffCard, {
      ...settled,
      state: 'handedOver',
      to: 'Ben Okafor',
      on: 'Tue 17 Mar',
      words: 'You ran the pilot in Lyon, so you know it best.',
      undo,
    }),
    'hand over': state(handOverCard, {
      rollout,
      milestone: 'Sales pilot',
      people: [
        { id: 'p1', name: 'Ben Okafor' },
        { id: 'p2', name: 'Lena Vogt' },
      ],
      typed: null,
      problem: '',
      handOver: aPress('handOverSignoff', { signoff: 's3' }),
      back: show('signoff'),
      links: { people: tab },
    }),
    decision: state(decisionCard, {
      ...slip,
      state: 'pending',
      by: 'Fri 27 Mar',
      nudge: false,
      askedBefore: null,
      slipDays: 4,
      cause: { words: 'The ticket history needs a second load.' },
      suggestion: { by: 'Maya Lind', choice: 'extend', words: 'Tickets are half of what customers see.' },
      extendTo: 'Thu 30 Apr',
      extending: [
        { kind: 'moves', milestone: 'Go-live', from: 'Mon 8', to: 'Fri 12 Jun' },
        { kind: 'brings', what: '22 service agents answer from one place' },
      ],
      previous: 'Sales pilot',
      accepting: [
        { kind: 'stays', milestone: 'Go-live', on: 'Mon 8 Jun' },
        { kind: 'leavesOut', what: '22 service agents answer from one place' },
      ],
      decide: aPress('decideSlip', { milestone: 'm4' }),
    }),
    'decision, gone up': state(decisionCard, {
      ...slip,
      state: 'pending',
      by: 'Fri 27 Mar',
      nudge: true,
      askedBefore: { who: 'Ana Ruiz', on: 'Wed 25 Mar' },
      slipDays: 4,
      cause: { words: 'The ticket history needs a second load.' },
      suggestion: null,
      extendTo: 'Thu 30 Apr',
      extending: [
        { kind: 'costs', days: 4 },
        { kind: 'stays', milestone: 'Go-live', on: 'Mon 8 Jun' },
        { kind: 'affects', what: 'Go-live' },
        { kind: 'occupies', what: 'Data team and Service desk' },
        { kind: 'brings', what: '22 service agents answer from one place' },
      ],
      previous: 'Sales pilot',
      accepting: [
        { kind: 'leavesOut', what: 'Service desk and Go-live' },
        { kind: 'undelivered', titles: ['Tickets moved over', 'Agents trained'], more: 3 },
        { kind: 'signed', milestone: 'Sales pilot', on: 'Thu 12 Mar' },
      ],
      decide: aPress('decideSlip', { milestone: 'm4', agreed: '2026-03-27' }),
    }),
    'decision, the one before unsigned': state(decisionCard, {
      ...slip,
      state: 'pending',
      by: '',
      nudge: false,
      askedBefore: null,
      slipDays: 4,
      cause: { words: '' },
      suggestion: null,
      extendTo: 'Thu 30 Apr',
      extending: [{ kind: 'costs', days: 4 }],
      previous: 'Sales pilot',
      accepting: [{ kind: 'unsigned', milestone: 'Sales pilot' }],
      decide: aPress('decideSlip', { milestone: 'm4' }),
    }),
    'decision, nothing to decide any more': state(decisionCard, {
      ...slip,
      state: 'over',
      words: 'Service desk is expected on Fri 24 Apr now, on plan. There is nothing to decide.',
    }),
    risk: state(riskCard, {
      ...risky,
      state: 'chased',
      criterion: { words: '10 of 10 guests get in' },
      startBy: 'Thu 26 Feb',
      own: true,
      owner: 'Raj Patel',
      told: null,
      start: aPress('startDeliverable', { milestone: 'm3', deliverable: 'd1' }),
    }),
    'risk, for the project manager': state(riskCard, {
      ...risky,
      state: 'chased',
      criterion: { words: '10 of 10 guests get in' },
      startBy: 'Thu 26 Feb',
      own: false,
      owner: 'Raj Patel',
      told: { who: 'Raj Patel', on: 'Fri 27 Feb' },
      start: aPress('startDeliverable', { milestone: 'm3', deliverable: 'd1' }),
    }),
    'risk, begun': state(riskCard, { ...risky, state: 'begun', by: 'Raj Patel', on: 'Fri 27 Feb', undo: aPress('undo', { seq: 12 }) }),
    'risk, met': state(riskCard, { ...risky, state: 'met', by: 'Raj Patel', on: 'Fri 6 Mar', undo: null }),
    'decision, extended': state(decisionCard, {
      ...decided,
      choice: 'extend',
      extendTo: 'Thu 30 Apr',
      was: 'Fri 24 Apr',
      previous: '',
      goLive: { on: 'Fri 12 Jun', was: 'Mon 8 Jun' },
      words: '',
    }),
    'decision, accepted': state(decisionCard, {
      ...decided,
      choice: 'acceptPrevious',
      extendTo: '',
      was: 'Fri 24 Apr',
      previous: 'Sales pilot',
      goLive: { on: 'Mon 8 Jun', was: 'Mon 8 Jun' },
      words: 'The desk can wait until autumn.',
    }),
    celebration: state(celebrationCard, {
      rollout,
      on: 'Tue 17 Mar',
      milestone: 'Sales pilot',
      signed: 3,
      total: 5,
      touch: { words: '40 people in Sales now run a deal from first call to order in one place' },
      thanks: [
        { name: 'Priya Nair', deeds: [{ kind: 'delivered', count: 3 }] },
        { name: 'Ben Okafor', deeds: [{ kind: 'tested' }, { kind: 'signed' }] },
        { name: 'Lena Vogt', deeds: [{ kind: 'backed' }] },
      ],
      milestones: milestones.map(({ name, state }, index) => ({ name, signed: state === 'signed' || index === 2 })),
      links: { milestone: tab },
    }),
    'meeting, planned': state(meetingCard, { state: 'planned', ...meeting, was: '', key: true }),
    'meeting, changed': state(meetingCard, { state: 'changed', ...meeting, was: 'Thu 12 Mar, 14:00 to 15:30, online', key: false }),
    'meeting, called off': state(meetingCard, { state: 'calledOff', ...meeting, was: '', key: false }),
    'meeting, without the reader': state(meetingCard, { state: 'released', ...meeting, was: '', key: false }),
    mine: state(mineCard, {
      rollouts: 2,
      items: mineItems,
      part: [
        { title: 'What each of us does', url: tab },
        { title: 'Training', url: tab },
        { title: 'The daily check', url: tab },
        { title: 'Support', url: tab },
      ],
      nextCheckin: null,
      status: show('status'),
      links: { playbook: tab, mine: tab },
    }),
    'mine, nine things': state(mineCard, {
      rollouts: 1,
      items: [...mineItems, ...mineItems, ...mineItems.slice(1, 2)],
      part: [],
      nextCheckin: null,
      status: show('status'),
      links: { playbook: tab, mine: tab },
    }),
    'mine, empty': state(mineCard, {
      rollouts: 2,
      items: [],
      part: [{ title: 'Training', url: tab }],
      nextCheckin: 'tomorrow at 16:00',
      status: show('status'),
      links: { playbook: tab, mine: tab },
    }),
    status: state(statusCard, aStatus()),
    'status, on plan': state(
      statusCard,
      aStatus({
        current: { milestone: 'Sales pilot', met: 4, total: 6, dueOn: 'Fri 13 Mar', forecastOn: 'Fri 13 Mar', slipDays: 0 },
        goLive: { milestone: 'Go-live', on: 'Mon 8 Jun', slipDays: 0 },
        red: null,
        reports: { reported: 6, asked: 6, missing: [] },
        needs: [],
      }),
    ),
    'status, before the start': state(statusCard, aStatus({ current: null, goLive: null, red: null, reports: null, needs: [] })),
    plan: state(planCard, { rollout, asOf: 'Tue 10 Mar, 16:58', milestones, links: { plan: tab } }),
    'sign-offs': state(signoffsCard, {
      rollout,
      asOf: 'Tue 17 Mar, 09:00',
      waiting: [
        {
          milestone: 'Sales pilot',
          who: ['Ana Ruiz', 'Ben Okafor'],
          askedOn: 'Mon 16 Mar',
          by: 'Fri 20 Mar',
          overdue: false,
          sign: show('signoff'),
        },
      ],
      signed: [
        { milestone: 'Kickoff', on: 'Fri 23 Jan' },
        { milestone: 'Data in', on: 'Tue 24 Feb' },
      ],
      total: 5,
      next: null,
      links: { plan: tab },
    }),
    'sign-offs, nothing waits': state(signoffsCard, {
      rollout,
      asOf: day,
      waiting: [],
      signed: [{ milestone: 'Kickoff', on: 'Fri 23 Jan' }],
      total: 5,
      next: { milestone: 'Sales pilot', dueOn: 'Fri 13 Mar' },
      links: { plan: tab },
    }),
    'looked up': state(lookedUpCard, { said: 'qwertz', inRollout: true, help: show('help'), mine: show('mine') }),
    'looked up, no rollout': state(lookedUpCard, { said: 'qwertz', inRollout: false, help: show('help'), mine: null }),
    'looked up, empty channel': state(lookedUpCard, {
      said: 'status',
      inRollout: false,
      inEmptyChannel: true,
      help: show('help'),
      mine: null,
    }),
    refusal: state(refusalCard, {
      rollout,
      about: 'Service desk',
      reason: 'yours came second',
      title: 'Ana Ruiz has already decided this',
      detail: 'Service desk was extended to Thu 30 Apr, today at 10:40. Your words went to nobody.',
      words: 'Accept Sales pilot as final: the desk can wait until autumn.',
      show: show('current'),
      links: { about: tab },
    }),
    stale: state(staleCard, {
      rollout,
      about: '',
      from: 'Mon 16 Mar',
      title: 'This check-in is closed',
      words: 'Data team’s day ended at 17:00 and went into the digest without it.',
      show: show('current'),
    }),
    trouble: state(troubleCard, {
      rollout,
      typed: { done: 'Contacts loaded', issueText: 'No test accounts: blocks the Lyon training' },
      again: aPress('reportStatus', { team: 'data', day: '2026-03-10', days: '-1', issueKind: 'minor' }),
    }),
    'trouble, nothing to try': state(troubleCard, { rollout, typed: {}, again: null }),
    'welcome, channel': state(welcomeChannelCard, { person: 'Maya', help: show('help'), links: { setUp: tab, contact } }),
    'welcome, personal': state(welcomePersonalCard, {
      rollout,
      customer: 'Northwind',
      person: 'Priya',
      as: { kind: 'team', name: 'Data team' },
      namedBy: 'Maya Lind',
      channel: rollout,
      checkinAt: '16:00',
      deputy: null,
      reminderEveryWeeks: 2,
      mine: show('mine'),
      help: show('help'),
      links: { contact },
    }),
    help: state(helpCard, { mine: show('mine'), status: show('status'), badNews: show('badNews'), links: { contact } }),
  };
}
