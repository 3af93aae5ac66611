// The cards of the live check, of what is taken out of it, and of deeper checks, in every state.
import { type CheckCardData, checkCard } from '../../bot/cards/checkCard.ts';
import { type FollowUpCardData, followUpCard, type OpenFollowUpCardData } from '../../bot/cards/followUpCard.ts';
import { type FollowUpsCardData, followUpsCard } from '../../bot/cards/followUpsCard.ts';
import { type LiveCardData, liveCard } from '../../bot/cards/liveCard.ts';
import { aPress, type CardState } from './cardStates.ts';

const tab = 'https://teams.microsoft.com/l/entity/2f1c4d5e/milepost';
const join = 'https://teams.microsoft.com/l/meetup-join/19%3alive';
const rollout = 'CRM rollout';
const about = { rollout, team: 'Data team', title: 'Who gives the Lyon guests an account', links: { live: tab } };

function state<Data extends object>(draw: (data: Data) => ReturnType<CardState['draw']>, data: Data): CardState {
  return { data, draw: draw as CardState['draw'] };
}

const followUp = (over: Partial<OpenFollowUpCardData> = {}) =>
  state<FollowUpCardData>(followUpCard, {
    ...about,
    state: 'waits',
    by: 'by Thu 12 Mar',
    words: '',
    noted: { who: 'Maya Lindqvist', when: 'today 09:41' },
    own: false,
    people: ['Raj Patel'],
    issue: 'Single sign-on fails for guests',
    done: aPress('finishFollowUp', { item: 'f41' }),
    ...over,
  });

const check = (over: Partial<CheckCardData> = {}) =>
  state<CheckCardData>(checkCard, {
    state: 'planned',
    rollout,
    team: 'Data team',
    when: 'Wed 11 Mar, 10:00 to 10:45, every 2 weeks',
    by: '',
    people: ['Maya Lindqvist'],
    words: 'Open defects, the load test, what Lyon needs',
    links: { join, live: tab },
    ...over,
  });

const live = (over: Partial<LiveCardData> = {}) =>
  state<LiveCardData>(liveCard, {
    rollout,
    asOf: 'Tue 10 Mar, 09:20',
    line: 'Each working day at 09:30, up to 30 minutes',
    place: 'Lyon, room Saône',
    since: '',
    teams: [
      { team: 'Data team', kind: 'attention', why: 'Single sign-on fails for guests' },
      { team: 'Training', kind: 'warning', why: 'Missing' },
      { team: 'Sales', kind: 'good', why: 'On plan' },
    ],
    links: { join, live: tab },
    ...over,
  });

const item = (title: string, line: string, overdue = false): FollowUpsCardData['items'][number] => ({
  title,
  line,
  state: overdue ? 'overdue' : 'open',
  done: aPress('finishFollowUp', { item: 'f41' }),
});

export const liveStates = (): Record<string, CardState> => ({
  'follow-up, waits': followUp(),
  'follow-up, due today, own': followUp({
    state: 'dueToday',
    by: 'by Tue 10 Mar',
    own: true,
    words: 'Somebody has to. The guests of Lyon come on Monday.',
  }),
  'follow-up, overdue': followUp({ state: 'overdue', people: [], issue: '', done: null }),
  'follow-up, no day': followUp({ by: '' }),
  'follow-up, settled': state<FollowUpCardData>(followUpCard, {
    ...about,
    state: 'done',
    who: 'Raj Patel',
    when: 'today 11:02',
    undo: aPress('undo', { seq: 41 }),
  }),
  'follow-up, off the list': state<FollowUpCardData>(followUpCard, {
    ...about,
    state: 'dropped',
    who: 'Maya Lindqvist',
    when: 'today 11:02',
    undo: null,
  }),
  'deeper check, planned': check(),
  'deeper check, called off': check({ state: 'calledOff', by: 'Maya Lindqvist' }),
  'live check, planned': live(),
  'live check, on': live({ since: '09:31' }),
  'live check, nothing set': live({
    line: 'No hour is set for the live check yet. It takes up to 30 minutes',
    place: '',
    teams: [],
    links: { join: null, live: tab },
  }),
  'follow-ups': state<FollowUpsCardData>(followUpsCard, {
    rollout,
    asOf: 'Tue 10 Mar, 09:20',
    items: [
      item('Name the testers of Lyon', 'Training, with Ben Okafor, by Mon 9 Mar', true),
      item('Who gives the Lyon guests an account', 'Data team, with Raj Patel, by Thu 12 Mar'),
    ],
    links: { live: tab },
  }),
  'follow-ups, none': state<FollowUpsCardData>(followUpsCard, { rollout, asOf: 'Tue 10 Mar, 09:20', items: [], links: { live: tab } }),
});
