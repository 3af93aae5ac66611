// The cards that answer from the playbook, of questions it does not answer, and of what comes next, in every state.
import { askPlaybookCard } from '../../bot/cards/askPlaybookCard.ts';
import { fileAnswerCard } from '../../bot/cards/fileAnswerCard.ts';
import { type FindCardData, findCard } from '../../bot/cards/findCard.ts';
import { nextStepsCard } from '../../bot/cards/nextStepsCard.ts';
import { passQuestionCard } from '../../bot/cards/passQuestionCard.ts';
import { type PlaceCardData, placeCard } from '../../bot/cards/placeCard.ts';
import { type PlaybookQuestionCardData, playbookQuestionCard } from '../../bot/cards/playbookQuestionCard.ts';
import { aPress, type CardState } from './cardStates.ts';

const tab = 'https://teams.microsoft.com/l/entity/2f1c4d5e/milepost';
const rollout = 'CRM rollout';

function state<Data extends object>(draw: (data: Data) => ReturnType<CardState['draw']>, data: Data): CardState {
  return { data, draw: draw as CardState['draw'] };
}

const asked = 'Which of the two customer numbers do we keep?';
const said = 'The number from the old CRM. The other one is only for invoices.';
const ask = { who: 'Lena', press: aPress('askPlaybook', { text: asked, person: 'oid' }) };
const show = (card: string) => aPress('showCard', { card, question: 'a41' });

const question = (data: Partial<PlaybookQuestionCardData>) =>
  state(playbookQuestionCard, {
    rollout,
    asker: 'Ben Okafor',
    at: 'today 14:32',
    words: asked,
    help: null,
    undo: null,
    links: { playbook: tab, section: tab },
    ...data,
  } as PlaybookQuestionCardData);

const waiting = {
  first: 'Lena Hoffmann',
  typed: null,
  problem: '',
  answer: aPress('answerPlaybook', { question: 'a41' }),
  passOn: show('passQuestion'),
};
const answer = { who: 'Lena Hoffmann', at: 'today 15:10', words: said };

export const findStates = (): Record<string, CardState> => ({
  'place, a section': state<PlaceCardData>(placeCard, {
    kind: 'section',
    where: 'Playbook · CRM rollout',
    title: 'Guests and partners',
    state: '',
    words: 'Ask Access for a partner account two working days ahead.',
    small: 'Version 12, changed Mon 2 Mar.',
    url: tab,
  }),
  'place, a milestone': state<PlaceCardData>(placeCard, {
    kind: 'milestone',
    where: 'Milestone · CRM rollout',
    title: 'Sales pilot',
    state: '4 of 6 deliverables met',
    words: 'Twelve sellers work in the new CRM for two weeks.',
    small: 'Due Fri 13 Mar, forecast Wed 18 Mar',
    url: tab,
  }),
  'find, found': state<FindCardData>(findCard, {
    state: 'found',
    rollout,
    asked: 'guest access',
    ask: { who: 'Ben', press: aPress('askPlaybook', { text: 'guest access', person: 'oid' }) },
    title: 'Guests and partners',
    words: 'Ask Access for a partner account two working days ahead. It carries read rights until the pilot is signed.',
    found: ['access'],
    section: 'Guests and partners',
    part: 'Before they come',
    version: '12',
    keeper: 'Ben Okafor',
    changedOn: 'Mon 2 Mar',
    url: tab,
    also: [
      { title: 'Single sign-on in the pilot', url: tab },
      { title: 'Who may invite partners', url: tab },
    ],
    links: { playbook: tab },
  }),
  'find, found, nobody to ask': state<FindCardData>(findCard, {
    state: 'found',
    rollout,
    asked: 'training',
    ask: null,
    title: 'Training',
    words: 'Role: Trainer · When: 10 working days before · What: exercise and date',
    found: [],
    section: 'Training',
    part: '',
    version: '1',
    keeper: '',
    changedOn: 'Mon 12 Jan',
    url: tab,
    also: [],
    links: { playbook: tab },
  }),
  'find, nothing': state<FindCardData>(findCard, {
    state: 'nothing',
    rollout,
    asked,
    ask,
    help: show('help'),
    links: { playbook: tab },
  }),
  'ask, form': state(askPlaybookCard, {
    rollout,
    who: '',
    typed: null,
    problem: '',
    ask: aPress('askPlaybook'),
    links: { playbook: tab },
  }),
  'ask, form with what was typed': state(askPlaybookCard, {
    rollout,
    who: 'Lena Hoffmann',
    typed: { text: 'training' },
    problem: 'Your question can have 1000 characters. Shorten it and send it again.',
    ask: aPress('askPlaybook', { person: 'oid' }),
    links: { playbook: tab },
  }),
  'playbook question, asked': question({ state: 'asked', ...waiting }),
  'help on a note, asked': question({
    state: 'asked',
    ...waiting,
    help: 'Name 6 reps for the pilot',
    words: 'I have no list of the reps in Lyon.',
  }),
  'playbook question, nudge': question({ state: 'nudge', ...waiting, typed: { text: said }, problem: 'Write the answer.' }),
  'playbook question, for who steers': question({ state: 'steers', ...waiting }),
  'playbook question, reached nobody': question({ state: 'unreached', ...waiting }),
  'playbook question, waits': question({ state: 'waits', who: 'Lena Hoffmann', drop: aPress('dropPlaybookQuestion', { question: 'a41' }) }),
  'playbook question, waits, for a reader': question({ state: 'waits', who: 'Lena Hoffmann', drop: null }),
  'playbook question, answered, to the asker': question({ state: 'answered', own: false, answer, file: null, section: '' }),
  'playbook question, answered, to who answered': question({
    state: 'answered',
    own: true,
    answer: { ...answer, who: 'Lena' },
    file: show('fileAnswer'),
    section: '',
    undo: aPress('undo', { seq: 42 }),
  }),
  'playbook question, in the playbook': question({
    state: 'filed',
    own: true,
    answer,
    file: null,
    section: 'Cleaning the data',
    undo: aPress('undo', { seq: 43 }),
  }),
  'playbook question, taken back': question({ state: 'dropped', undo: aPress('undo', { seq: 44 }) }),
  'playbook question, where the answer belongs': state(fileAnswerCard, {
    rollout,
    question: asked,
    answer: { who: 'Lena Hoffmann', words: said },
    sections: [
      { id: 'cleaningTheData', title: 'Cleaning the data' },
      { id: 'support', title: 'Support' },
    ],
    typed: null,
    problem: '',
    file: aPress('fileAnswer', { question: 'a41' }),
    back: show('playbookQuestion'),
    links: { playbook: tab },
  }),
  'playbook question, who knows it': state(passQuestionCard, {
    rollout,
    asker: 'Ben Okafor',
    at: 'today 14:32',
    words: asked,
    people: [
      { id: 'c0ffee01', name: 'Ana Ruiz' },
      { id: 'c0ffee08', name: 'Raj Patel' },
    ],
    typed: null,
    problem: '',
    pass: aPress('passPlaybookQuestion', { question: 'a41' }),
    back: show('playbookQuestion'),
  }),
  'what comes next': state(nextStepsCard, {
    rollout,
    items: [
      { text: 'Live check', when: 'Wed 11 Mar, the next working day, at 09:30', detail: 'up to 30 minutes', mine: false, url: tab },
      {
        text: '“Duplicates under 0.5 %” is to be met',
        when: 'Thu 12 Mar, in 2 working days',
        detail: 'for Sales pilot',
        mine: true,
        url: tab,
      },
      {
        text: 'Sales pilot is due',
        when: 'Fri 13 Mar, in 3 working days',
        detail: 'Then users can touch: 20 reps work in it with their own customers',
        mine: false,
        url: tab,
      },
    ],
    mine: show('mine'),
    links: { playbook: tab },
  }),
  'what comes next, nothing': state(nextStepsCard, { rollout, items: [], mine: show('mine'), links: { playbook: tab } }),
});
