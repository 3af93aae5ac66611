// The cards of a sign-off beside the one that asks, in every state.
import { type AskSignoffCardData, askSignoffCard } from '../../bot/cards/askSignoffCard.ts';
import { type DelegateCardData, delegateCard } from '../../bot/cards/delegateCard.ts';
import { heldSignoffCard } from '../../bot/cards/heldSignoffCard.ts';
import { signoffCard } from '../../bot/cards/signoffCard.ts';
import { type SignoffQuestionCardData, signoffQuestionCard } from '../../bot/cards/signoffQuestionCard.ts';
import { type SignoffStatusCardData, signoffStatusCard } from '../../bot/cards/signoffStatusCard.ts';
import { signoffWaysCard } from '../../bot/cards/signoffWaysCard.ts';
import { aPress, aSignoff, type CardState } from './cardStates.ts';

const tab = 'https://teams.microsoft.com/l/entity/2f1c4d5e/milepost';
const rollout = 'CRM rollout';
const milestone = 'Sales pilot';
const back = aShow('signoff');

function aShow(card: string) {
  return { verb: 'showCard', rollout: 'crm', key: 'k7f3', input: { card } };
}

function state<Data extends object>(draw: (data: Data) => CardState['data'], data: Data): CardState {
  return { data, draw: draw as CardState['draw'] };
}

function aSignoffStatus(over: Partial<SignoffStatusCardData> = {}): SignoffStatusCardData {
  return {
    rollout,
    milestone,
    state: 'waiting',
    round: 1,
    when: 'asked Mon 16 Mar',
    title: 'Sales pilot: 1 of 3 have decided',
    mode: 'All of them sign, one after the other.',
    met: 6,
    total: 6,
    concerns: 1,
    people: [
      { kind: 'good', name: 'Ben Okafor', rest: { words: 'Approved Mon 16 Mar, 15:40' } },
      { kind: 'open', name: 'Ana Ruiz', rest: { words: '' } },
      { kind: 'later', name: 'Carla Sole', rest: { words: '' } },
    ],
    inChannel: true,
    links: { milestone: tab },
    ...over,
  };
}

function aQuestion(over: Partial<SignoffQuestionCardData> = {}): SignoffQuestionCardData {
  return {
    rollout,
    milestone,
    who: 'Ana Ruiz',
    at: 'Tue 17 Mar, 09:12',
    evidence: '',
    words: 'Does the test cover orders from Porto?',
    answer: null,
    typed: null,
    problem: '',
    send: aPress('answerSignoff', { signoff: 's3', question: 'q41' }),
    links: { milestone: tab },
    ...over,
  };
}

function anAsk(over: Partial<AskSignoffCardData> = {}): AskSignoffCardData {
  return {
    rollout,
    milestone,
    who: 'Maya Lind',
    evidence: [
      { id: 'd1', title: 'Accounts and contacts are in the new CRM' },
      { id: 'd2', title: 'Orders reach finance within 5 minutes' },
    ],
    typed: null,
    problem: '',
    ask: aPress('askAboutSignoff', { signoff: 's3' }),
    back,
    links: { milestone: tab },
    ...over,
  };
}

function aDelegation(over: Partial<DelegateCardData> = {}): DelegateCardData {
  return {
    rollout,
    people: [
      { id: 'p1', name: 'Ben Okafor' },
      { id: 'p2', name: 'Lena Vogt' },
    ],
    typed: { from: '2026-03-17' },
    problem: '',
    delegate: aPress('delegateSignoff'),
    back,
    links: { people: tab },
    ...over,
  };
}

const asked = [
  { who: 'You asked', words: 'Does the test cover orders from Porto?', answer: { who: 'Maya Lind', words: 'Yes, 40 of them.' } },
  { who: 'You asked', words: 'And from Oslo?', answer: null },
];

/** Every state of these cards, by name. */
export const signoffStates = (): Record<string, CardState> => ({
  'signoff, for somebody': state(signoffCard, aSignoff({ signsFor: 'Ana Ruiz', mode: 'One of three signatures is enough.' })),
  'signoff, after a question': state(signoffCard, aSignoff({ asked, mode: 'You are number 2 of 3, one after the other.' })),
  'sign-off status': state(signoffStatusCard, aSignoffStatus()),
  'sign-off status, signed': state(
    signoffStatusCard,
    aSignoffStatus({ state: 'signed', when: 'Tue 17 Mar, 09:12', title: 'Sales pilot is signed', mode: '', concerns: 0, round: 2 }),
  ),
  'sign-off status, rejected': state(
    signoffStatusCard,
    aSignoffStatus({
      state: 'rejected',
      title: 'Ana Ruiz did not sign Sales pilot yet',
      mode: '',
      people: [{ kind: 'late', name: 'Ana Ruiz', rest: { words: 'Mobile search must answer within 3 seconds.' } }],
    }),
  ),
  'sign-off status, taken back': state(
    signoffStatusCard,
    aSignoffStatus({ state: 'withdrawn', title: 'Sales pilot: nothing to sign for now', mode: '', inChannel: false }),
  ),
  'sign-off question': state(signoffQuestionCard, aQuestion()),
  'sign-off question, access': state(signoffQuestionCard, aQuestion({ evidence: 'Orders reach finance within 5 minutes', words: '' })),
  'sign-off question, back with a problem': state(
    signoffQuestionCard,
    aQuestion({ typed: { text: 'Yes' }, problem: 'Write the answer in a sentence or two.' }),
  ),
  'sign-off question, answered': state(
    signoffQuestionCard,
    aQuestion({ answer: { who: 'Maya Lind', words: 'Yes, 40 of them.' }, send: null }),
  ),
  'sign-off ways': state(signoffWaysCard, {
    rollout,
    milestone,
    ask: aShow('askSignoff'),
    handOver: aShow('handOver'),
    standIn: aShow('delegate'),
    back,
  }),
  'sign-off ways, for somebody': state(signoffWaysCard, {
    rollout,
    milestone,
    ask: aShow('askSignoff'),
    handOver: null,
    standIn: null,
    back,
  }),
  'ask about a sign-off': state(askSignoffCard, anAsk()),
  'ask about a sign-off, back with a problem': state(
    askSignoffCard,
    anAsk({ evidence: [], typed: { text: 'Why?' }, problem: 'Write what you need to know, so that somebody can answer.' }),
  ),
  'stand in': state(delegateCard, aDelegation()),
  'stand in, back with a problem': state(
    delegateCard,
    aDelegation({ typed: { person: 'p1', from: '2026-03-17', until: '2026-03-10' }, problem: 'Tue 10 Mar lies in the past.' }),
  ),
  'sign-off held up': state(heldSignoffCard, {
    rollout,
    milestone,
    title: 'Ana Ruiz is away, and Sales pilot waits for them',
    words: 'Back after Fri 20 Mar. Nobody stands in, and I do not ask people on their days off.',
    free: false,
    name: aShow('handOver'),
    links: { milestone: tab },
  }),
  'sign-off held up no more': state(heldSignoffCard, {
    rollout,
    milestone,
    title: 'Sales pilot goes on',
    words: 'Ana Ruiz approved it on Tue 17 Mar, 09:12.',
    free: true,
    name: null,
    links: { milestone: tab },
  }),
});
