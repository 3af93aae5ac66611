// The cards about bad news and good news, in every state.
import { badNewsCard } from '../../bot/cards/badNewsCard.ts';
import { goodNewsCard } from '../../bot/cards/goodNewsCard.ts';
import { issueCard, type OpenIssueCardData, type TakenIssueCardData } from '../../bot/cards/issueCard.ts';
import { issueFormCard } from '../../bot/cards/issueFormCard.ts';
import { type IssueQuestionCardData, issueQuestionCard } from '../../bot/cards/issueQuestionCard.ts';
import { newsCard } from '../../bot/cards/newsCard.ts';
import { passIssueCard } from '../../bot/cards/passIssueCard.ts';
import { staleIssueCard } from '../../bot/cards/staleIssueCard.ts';
import { type UnreachableCardData, unreachableCard } from '../../bot/cards/unreachableCard.ts';
import { aPress, type CardState } from './cardStates.ts';

const tab = 'https://teams.microsoft.com/l/entity/2f1c4d5e/milepost';
const rollout = 'CRM rollout';
const title = 'Single sign-on fails for guests';
const day = 'Wed 11 Mar, 10:40';

function state<Data extends object>(draw: (data: Data) => CardState['data'], data: Data): CardState {
  return { data, draw: draw as CardState['draw'] };
}

const onIssue = (verb: string) => aPress(verb, { issue: 'i9' });
const show = (card: string) => ({ verb: 'showCard', rollout: 'crm', key: 'k7f3', input: { card, issue: 'i9' } });

const anIssue = () => ({
  rollout,
  team: 'Access',
  severity: 'red' as const,
  title,
  words: 'Guests get an error after consent. May we use a second tenant for them?',
  reporter: { name: 'Priya Nair', at: '14:02' },
  blocks: { milestone: 'Sales pilot', dueOn: 'Fri 13 Mar', url: tab },
  blocking: { words: '9 partner users cannot sign in' },
  help: { words: 'Somebody who may open a second tenant' },
  decision: { milestone: 'Sales pilot', name: 'Ana Ruiz', on: 'Thu 12 Mar' },
  workaround: { words: 'Guests use a shared account until Friday' },
  reader: 'decider' as const,
  links: { issue: tab, given: 'https://northwind.example/screenshot.png' },
});

const open = (over: Partial<OpenIssueCardData> = {}): CardState =>
  state(issueCard, {
    ...anIssue(),
    state: 'open' as const,
    told: 'Ana Ruiz',
    goesTo: { name: 'Lena Vogt', at: '14:32' },
    again: null,
    passed: null,
    asked: '',
    unreached: [],
    take: onIssue('takeIssue'),
    decide: onIssue('decideIssue'),
    ask: onIssue('askAboutIssue'),
    passOn: show('passIssue'),
    resolve: null,
    undo: null,
    ...over,
  });

const nothing = { take: null, decide: null, ask: null, passOn: null, resolve: null, undo: null };

const taken = (over: Partial<TakenIssueCardData>): CardState =>
  state(issueCard, {
    ...anIssue(),
    state: 'taken' as const,
    takenBy: 'Ana Ruiz',
    after: '14 minutes',
    asked: '',
    resolve: onIssue('resolveIssue'),
    answer: null,
    passOn: null,
    undo: null,
    ...over,
  });

const question = (over: Partial<IssueQuestionCardData>): CardState =>
  state(issueQuestionCard, {
    rollout,
    title,
    who: 'Ana Ruiz',
    at: 'today 14:20',
    words: 'Is it all guests, or those of one partner?',
    answer: null,
    state: 'waits' as const,
    typed: null,
    problem: '',
    send: aPress('answerIssue', { issue: 'i9', question: 'q12' }),
    show: null,
    links: { issue: tab },
    ...over,
  });

const unreachable = (over: Partial<UnreachableCardData>): CardState =>
  state(unreachableCard, {
    rollout,
    severity: 'red' as const,
    title,
    unreached: { name: 'Raj Patel', kind: 'notInstalled' as const },
    wentTo: 'Maya Lind',
    state: 'open' as const,
    takenBy: '',
    take: onIssue('takeIssue'),
    passOn: show('passIssue'),
    links: { issue: tab },
    ...over,
  });

/** Every card about an issue or good news. */
export const issueStates = (): Record<string, CardState> => ({
  'issue red, decider': open(),
  'issue red, reporter': open({ ...nothing, reader: 'reporter', resolve: onIssue('resolveIssue') }),
  'issue red, passed over': open({
    unreached: [
      { name: 'Raj Patel', kind: 'away' },
      { name: 'Tomas Berg', kind: 'blocked' },
    ],
  }),
  'issue red, passed on': open({
    passed: { state: 'toYou', from: 'Maya Lind', to: 'Tomas Berg', why: { words: 'You know the tenant of the partner.' } },
  }),
  'issue red, you passed it on': open({
    passed: { state: 'toOther', from: 'Maya Lind', to: 'Tomas Berg', why: { words: 'He knows the tenant.' } },
    undo: aPress('undo'),
    decide: null,
    ask: null,
  }),
  'issue red, again': open({ again: { told: ['Raj Patel', 'Maya Lind', 'Ana Ruiz'] }, goesTo: null }),
  'issue red, channel': open({ ...nothing, reader: 'channel', take: onIssue('takeIssue') }),
  'issue serious, told': open({ ...nothing, severity: 'serious', reader: 'told', goesTo: null, blocks: null, decision: null }),
  'issue taken, reporter': taken({ reader: 'reporter', asked: 'Priya Nair' }),
  'issue taken, taker': taken({ reader: 'taker', answer: show('answerIssue'), passOn: show('passIssue'), undo: aPress('undo') }),
  'issue taken, decider': taken({ resolve: null, answer: show('answerIssue') }),
  'issue taken, channel': taken({ reader: 'channel', resolve: null }),
  ...Object.fromEntries(
    (['taker', 'reporter', 'channel'] as const).map((reader) => [
      `issue decided, ${reader}`,
      state(issueCard, {
        ...anIssue(),
        state: 'decided' as const,
        reader,
        decidedBy: 'Ana Ruiz',
        decidedAt: 'today 14:16',
        decided: { words: 'Use the partner tenant for the pilot. IT reviews it before go-live.' },
        takenBy: 'Ana Ruiz',
        takenAt: 'today 14:16',
        after: '14 minutes',
        resolve: reader === 'channel' ? null : onIssue('resolveIssue'),
        passOn: reader === 'taker' ? show('passIssue') : null,
        undo: reader === 'taker' ? aPress('undo') : null,
      }),
    ]),
  ),
  'issue settled': state(issueCard, {
    ...anIssue(),
    state: 'settled' as const,
    reader: 'told' as const,
    settledBy: 'Ana Ruiz',
    settledAt: day,
    resolution: { words: 'The partner tenant is open, guests sign in.' },
    decided: { name: 'Ana Ruiz', words: 'Use the partner tenant for the pilot.' },
    takenAt: 'Tue 14:16',
    after: '14 minutes',
    effect: { milestone: 'Sales pilot', on: 'Fri 13 Mar', slipDays: 0 },
    undo: null,
  }),
  'issue, decide': state(issueFormCard, {
    rollout,
    title,
    state: 'decide' as const,
    reporter: 'Priya Nair',
    typed: null,
    problem: '',
    decide: onIssue('decideIssue'),
    ask: onIssue('askAboutIssue'),
    back: show('issue'),
  }),
  'issue, settle': state(issueFormCard, {
    rollout,
    title,
    state: 'settle' as const,
    typed: { text: 'It works again' },
    problem: 'Write what settled it, so the next one knows.',
    settle: onIssue('resolveIssue'),
    back: show('issue'),
  }),
  'issue, pass on': state(passIssueCard, {
    rollout,
    title,
    people: [
      { id: 'c0ffee01', name: 'Tomas Berg' },
      { id: 'c0ffee02', name: 'Yuki Tanaka' },
    ],
    typed: null,
    problem: '',
    pass: onIssue('passIssueOn'),
    back: show('issue'),
    links: { people: tab },
  }),
  'issue, question': question({}),
  'issue, question answered': question({
    state: 'answered',
    answer: { name: 'Priya Nair', words: 'Only those of one partner.' },
    send: null,
    show: show('answerIssue'),
  }),
  'issue, question over': question({ state: 'over', send: null }),
  'issue, still so': state(staleIssueCard, {
    rollout,
    title,
    since: 'Tue 10 Mar, 14:16',
    said: { name: 'Ana Ruiz, Tue 10 Mar', words: 'The vendor answers tomorrow.' },
    insteadOf: '',
    confirm: onIssue('confirmIssue'),
    settle: show('settleIssue'),
    passOn: show('passIssue'),
  }),
  'issue, not reached': unreachable({}),
  'issue, nobody reached': unreachable({ unreached: { name: 'Raj Patel', kind: 'left' }, wentTo: '' }),
  'issue, not reached, had': unreachable({ state: 'had', takenBy: 'Maya Lind', take: null, passOn: null }),
  'bad news': state(badNewsCard, { rollout, decider: 'Ana Ruiz', typed: null, problem: '', raise: aPress('raiseIssue') }),
  'bad news, confirm': state(badNewsCard, {
    rollout,
    decider: null,
    typed: { text: 'Guests cannot sign in since noon', blocks: 'The Sales pilot', help: 'A second tenant', link: 'https://a.example' },
    problem: '',
    raise: aPress('raiseIssue'),
  }),
  'bad news, out of a message, several rollouts': state(badNewsCard, {
    rollout,
    decider: 'Ana Ruiz',
    typed: { text: 'Guests cannot sign in since noon', link: 'https://teams.microsoft.com/l/message/1' },
    problem: '',
    places: [
      { id: 'r1', title: 'CRM rollout' },
      { id: 'r2', title: 'Help desk' },
    ],
    raise: aPress('raiseIssue'),
  }),
  'good news, form': state(goodNewsCard, {
    rollout,
    milestones: [{ id: 'salesPilot', name: 'Sales pilot' }],
    typed: { text: 'The import runs in one night' },
    problem: '',
    tell: aPress('tellGoodNews'),
  }),
  'good news': state(newsCard, {
    rollout,
    state: 'told' as const,
    who: 'Priya Nair',
    at: 'today 14:02',
    said: { words: 'The import runs in one night. All accounts are in.' },
    milestone: 'Sales pilot',
    undo: aPress('undo'),
    links: { status: tab },
  }),
  'good news, taken back': state(newsCard, {
    rollout,
    state: 'gone' as const,
    who: 'Priya Nair',
    at: 'today 14:02',
    said: { words: '' },
    milestone: '',
    undo: null,
    links: { status: tab },
  }),
});
