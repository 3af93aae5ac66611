// The daily check beside its first card: what is said of the question, several teams at one hour, and what the reporter is asked.
import { checkinCard } from '../../bot/cards/checkinCard.ts';
import { checkinReceiptCard } from '../../bot/cards/checkinReceiptCard.ts';
import { handedOnCard } from '../../bot/cards/handedOnCard.ts';
import { handOnCard } from '../../bot/cards/handOnCard.ts';
import { laterCard } from '../../bot/cards/laterCard.ts';
import { notTodayCard } from '../../bot/cards/notTodayCard.ts';
import { nudgeCard } from '../../bot/cards/nudgeCard.ts';
import { type TeamPart, type TeamsCheckinCardData, teamsCheckinCard } from '../../bot/cards/teamsCheckinCard.ts';
import { teamsReceiptCard } from '../../bot/cards/teamsReceiptCard.ts';
import { aCheckin, aPress, aReceipt, type CardState } from './cardStates.ts';

const rollout = 'CRM rollout';
const day = 'Tue 10 Mar';
const data = { team: 'data', day: '2026-03-10' };
const show = () => aPress('showCard', { card: 'checkin', ...data });
const undo = () => aPress('undo', { seq: 41 });

function state<Data extends object>(draw: (data: Data) => CardState['data'], of: Data): CardState {
  return { data: of, draw: draw as CardState['draw'] };
}

const aPart = (over: Partial<TeamPart> = {}): TeamPart => ({
  team: 'Data team',
  last: { when: 'Yesterday', words: 'Loaded accounts from the old CRM. 1 day behind.' },
  noChanges: 0,
  answered: null,
  noChange: aPress('reportStatus', { ...data, noChange: true, place: 0 }),
  edit: null,
  undo: null,
  ...over,
});

/** Two teams at their first asking. */
const twoTeams = (over: Partial<TeamsCheckinCardData> = {}): TeamsCheckinCardData => ({
  rollout,
  day,
  openUntil: '17:00',
  closed: false,
  parts: [
    aPart(),
    aPart({
      team: 'Integrations',
      last: { when: 'Yesterday', words: 'Order sync runs in test. On plan.' },
      noChange: aPress('reportStatus', { team: 'integration', day: '2026-03-10', noChange: true, place: 1 }),
    }),
  ],
  openIssues: [],
  typed: null,
  problem: '',
  send: aPress('reportTeams', { parts: [data, { ...data, team: 'integration' }] }),
  snooze: aPress('snoozeQuestion', { ...data, minutes: 30, together: true }),
  ...over,
});

export const checkinStates = (): Record<string, CardState> => ({
  'checkin, handed on': state(checkinCard, aCheckin({ handedBy: 'Lena Hoffmann', handOn: { to: '', press: show() } })),
  'checkin, asks for a fact': state(
    checkinCard,
    aCheckin({ noChanges: 2, asksFact: true, problem: 'That would be the third “No change” in a row.' }),
  ),
  'checkin, another day': state(
    checkinCard,
    aCheckin({ typed: { done: 'Loaded.', days: 'newDay' }, problem: 'Choose the day it will be ready.' }),
  ),
  'checkin, one of three': state(checkinCard, aCheckin({ among: { place: 2, of: 3, done: ['Sales'] } })),
  'checkin, closed': state(checkinCard, aCheckin({ closed: true, snooze: null, decline: null, handOn: null })),
  'checkin, two teams': state(teamsCheckinCard, twoTeams()),
  'checkin, two teams, one answered': state(
    teamsCheckinCard,
    twoTeams({
      parts: [
        aPart({ answered: { kind: 'good', words: 'on plan, no change' }, noChange: null, edit: show(), undo: undo() }),
        aPart({ team: 'Integrations', noChanges: 3, last: null }),
      ],
      openIssues: [{ id: 'i1', title: 'Guests cannot sign in' }],
      typed: { done1: 'Order sync', days1: '-1', issueKind: 'minor', issueTeam: '1' },
      problem: 'Choose how many days ahead or behind.',
    }),
  ),
  'checkin, two teams, receipt': state(teamsReceiptCard, {
    rollout,
    day,
    sentAt: 'today 16:04',
    person: 'Priya',
    allIn: true,
    parts: [
      { team: 'Data team', kind: 'warning' as const, words: '2 days behind, duplicates removed', doubts: [], edit: show() },
      { team: 'Integrations', kind: 'good' as const, words: 'on plan, going well', doubts: ['Nobody can check this yet.'], edit: show() },
    ],
    digestAt: '17:00',
    undo: undo(),
    links: { status: null },
  }),
  'checkin receipt, asked for a fact': state(
    checkinReceiptCard,
    aReceipt({
      words: 'Going well',
      days: 0,
      was: 0,
      effect: null,
      doubts: ['On plan, but “Accounts loaded” is 3 working days overdue. What makes up for it?', 'Nobody can check this yet.'],
      typed: { fact: '3 of' },
      problem: 'Write a number or a fact.',
    }),
  ),
  'checkin receipt, late': state(
    checkinReceiptCard,
    aReceipt({ lateAfter: '17:00', digestAt: null, readyOn: 'Wed 18 Mar', sentAt: 'today 18:20' }),
  ),
  'checkin receipt, round closed': state(checkinReceiptCard, aReceipt({ digestAt: null, edit: null, undo: null })),
  'checkin, later': state(laterCard, {
    rollout,
    day,
    team: 'Data team',
    askedAt: '16:34',
    closesAt: '17:00',
    report: show(),
    snooze: aPress('snoozeQuestion', data),
    minutes: [15],
    undo: undo(),
  }),
  'checkin, not today': state(notTodayCard, {
    rollout,
    day,
    team: 'Data team',
    person: 'Lena Hoffmann',
    saidAt: 'today 16:04',
    words: '',
    give: aPress('declineQuestion', data),
    report: show(),
    undo: undo(),
  }),
  'checkin, not today, with its reason': state(notTodayCard, {
    rollout,
    day,
    team: 'Data team',
    person: 'Lena Hoffmann',
    saidAt: 'today 16:04',
    words: 'The whole team is in training.',
    give: null,
    report: show(),
    undo: null,
  }),
  'checkin, handed on to somebody': state(handedOnCard, {
    rollout,
    day,
    team: 'Data team',
    person: 'Jonas Berg',
    handedAt: 'today 16:04',
    instead: false,
    report: show(),
    undo: undo(),
  }),
  'checkin, another was asked instead': state(handedOnCard, {
    rollout,
    day,
    team: 'Data team',
    person: 'Jonas Berg',
    handedAt: 'today 16:12',
    instead: true,
    report: show(),
    undo: null,
  }),
  'checkin, whom to ask instead': state(handOnCard, {
    rollout,
    day,
    team: 'Data team',
    people: [
      { id: 'o1', name: 'Jonas Berg' },
      { id: 'o2', name: 'Ana Ruiz' },
    ],
    typed: null,
    problem: '',
    handOn: aPress('handOnQuestion', data),
    back: show(),
  }),
  'nudge, two teams': state(nudgeCard, {
    rollout,
    day,
    teams: ['Data team', 'Integrations'],
    only: true,
    minutesLeft: 15,
    closesAt: '17:00',
    asksNext: null,
    last: null,
    open: show(),
    report: null,
  }),
});
