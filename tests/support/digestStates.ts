// The cards of the digest, its draft, the week, and what goes out next, in every state.
import { type DigestCardData, digestCard } from '../../bot/cards/digestCard.ts';
import { type DraftCardData, draftCard } from '../../bot/cards/draftCard.ts';
import { nextWeekCard } from '../../bot/cards/nextWeekCard.ts';
import { weekCard } from '../../bot/cards/weekCard.ts';
import { aPress, type CardState } from './cardStates.ts';

const tab = 'https://teams.microsoft.com/l/entity/2f1c4d5e/milepost';
const rollout = 'CRM rollout';
const day = 'Tue 10 Mar';

function state<Data extends object>(draw: (data: Data) => CardState['data'], data: Data): CardState {
  return { data, draw: draw as CardState['draw'] };
}

export function aDigest(over: Partial<DigestCardData> = {}): DigestCardData {
  return {
    rollout,
    day,
    title: '1 team is blocked, 4 of 6 reported',
    note: null,
    well: [],
    lines: [
      { part: 'late', mark: 'late', who: 'Sales pilot', text: ': Mon 16 Mar, 1 working day late', detail: '', url: null },
      {
        part: 'blocked',
        mark: 'red',
        who: 'Access',
        text: ': single sign-on fails for guests',
        detail: 'Ana Ruiz took it after 14 min',
        url: tab,
      },
      {
        part: 'overdue',
        mark: 'late',
        who: 'Accounts loaded',
        text: ', 3 working days overdue',
        detail: 'Priya Nair, Sales pilot',
        url: null,
      },
      {
        part: 'changed',
        mark: 'late',
        who: 'Data team',
        text: ', 2 days behind: duplicates removed from 3 of 4 sources',
        detail: '',
        url: null,
      },
      { part: 'changed', mark: 'good', who: 'Training', text: ', on plan: Lyon has a trainer', detail: '', url: null },
      { part: 'good', mark: 'good', who: 'Mail connector drops attachments', text: ': settled', detail: 'Integrations', url: null },
      { part: 'missing', mark: 'missing', who: 'Service desk', text: ': no report', detail: '', url: null },
      { part: 'missing', mark: 'notDue', who: 'Singapore', text: ': not due yet', detail: '', url: null },
    ],
    more: 'and 2 more',
    minor: '2 new minor issues',
    next: 'Next: Ana Ruiz and Ben Okafor sign Sales pilot by Fri 13 Mar.',
    updated: null,
    links: { reports: tab },
    ...over,
  };
}

const well = ['All 6 teams reported and nobody is blocked.', 'Sales pilot stays on Fri 13 Mar.'];

export function aDraft(over: Partial<DraftCardData> = {}): DraftCardData {
  return {
    ...aDigest(),
    state: 'open',
    at: '17:00',
    by: '',
    when: '',
    typed: null,
    edit: aPress('editDigest', { day: '2026-03-10' }),
    let: aPress('showCard', { card: 'digest', left: true }),
    skip: aPress('skipDuty', { duty: 'digest/2026-03-10' }),
    change: aPress('showCard', { card: 'digest' }),
    putBack: null,
    word: 'Tomás Pereira could use a word from you.',
    ...over,
  };
}

const over = { let: null, skip: null };

export const digestStates = (): Record<string, CardState> => ({
  digest: state(digestCard, aDigest()),
  'digest, with the lines of the manager': state(
    digestCard,
    aDigest({ note: { who: 'Maya Lindqvist, 16:40', words: 'Lyon trains on Thursday. Thank you, Ben.' } }),
  ),
  'digest, late': state(
    digestCard,
    aDigest({
      title: '1 team is blocked, 5 of 6 reported',
      lines: [
        {
          part: 'changed',
          mark: 'good',
          who: 'Service desk',
          text: ', on plan: ticket form ready for testing',
          detail: 'New at 18:20',
          url: null,
        },
        ...aDigest().lines.filter(({ who }) => who !== 'Service desk'),
      ],
      more: 'and 1 more team, on plan or ahead',
      updated: { at: '18:20', what: 'Service desk came in' },
    }),
  ),
  'digest, all is well': state(digestCard, aDigest({ title: 'All is well', well, lines: [], more: '' })),
  'digest, draft': state(draftCard, aDraft()),
  'digest, draft left to itself': state(draftCard, aDraft({ state: 'left' })),
  'digest, draft skipped': state(
    draftCard,
    aDraft({ state: 'skipped', by: 'Maya Lindqvist', when: 'today 16:35', putBack: aPress('undo', { seq: 41 }), ...over }),
  ),
  'digest, draft that is out': state(
    draftCard,
    aDraft({ state: 'out', note: { who: 'Maya Lindqvist, 16:40', words: 'Lyon trains on Thursday.' }, ...over }),
  ),
  'digest, draft of one that did not go out': state(draftCard, aDraft({ state: 'rests', ...over })),
  'report of the week': state(weekCard, {
    rollout,
    from: 'Mon 9 Mar',
    until: 'Fri 13 Mar',
    signed: [{ milestone: 'Sales pilot', on: 'Fri 13 Mar' }],
    met: [{ milestone: 'Service desk', count: 4, open: 2 }],
    slips: [
      { milestone: 'Service desk', on: 'Mon 27 Apr', slipDays: 1, was: 3 },
      { milestone: 'Go-live', on: 'Thu 11 Jun', slipDays: 3, was: 3 },
    ],
    issues: { raised: 2, settled: 1, open: 1, longestMinutes: 14, untaken: 1 },
    answers: [
      { team: 'Data team', reported: 3, asked: 5 },
      { team: 'Training', reported: 5, asked: 5 },
    ],
    milestones: [{ milestone: 'Service desk', on: 'Fri 20 Mar' }],
    meetings: [{ milestone: 'Go-live', on: 'Wed 18 Mar', at: '10:00' }],
    behind: { count: 2, of: 9 },
    links: { plan: tab },
  }),
  'report of a calm week': state(weekCard, {
    rollout,
    from: 'Mon 9 Mar',
    until: 'Fri 13 Mar',
    signed: [],
    met: [],
    slips: [{ milestone: 'Go-live', on: 'Mon 8 Jun', slipDays: 0, was: 0 }],
    issues: { raised: 0, settled: 0, open: 0, longestMinutes: null, untaken: 0 },
    answers: [{ team: 'Training', reported: 5, asked: 5 }],
    milestones: [],
    meetings: [],
    behind: { count: 0, of: 9 },
    links: { plan: null },
  }),
  'what goes out next': state(nextWeekCard, {
    rollout,
    asOf: 'Tue 10 Mar, 16:58',
    rests: false,
    items: [
      { text: 'Digest to the channel', when: 'Tue 10 Mar, 17:00', skipped: false, act: aPress('skipDuty', { duty: 'digest/2026-03-10' }) },
      {
        text: '5 teams are asked for their status: Data team, Sales',
        when: 'Wed 11 Mar, 16:00 · skipped by Maya Lindqvist',
        skipped: true,
        act: aPress('undo', { seq: 41 }),
      },
      { text: 'Ana Ruiz is asked to decide on Sales pilot', when: 'Thu 12 Mar, 09:00', skipped: false, act: null },
      {
        text: 'Reminder notes to 8 people',
        when: 'Thu 12 Mar, 09:00',
        skipped: false,
        act: aPress('skipDuty', { duty: 'reminders/4/cut' }),
      },
      {
        text: 'Report of the week to the channel',
        when: 'Fri 13 Mar, 17:00',
        skipped: false,
        act: aPress('skipDuty', { duty: 'week/2026-03-09' }),
      },
    ],
    links: { status: tab },
  }),
  'what goes out next, nothing': state(nextWeekCard, {
    rollout,
    asOf: 'Tue 10 Mar, 16:58',
    rests: true,
    items: [],
    links: { status: tab },
  }),
});
