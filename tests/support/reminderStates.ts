// The note in every state, the form for what shows it, the Monday summary, and how somebody is reminded.
import type { ReminderAnsweredData } from '../../bot/cards/answeredReminder.ts';
import { helpNoteCard } from '../../bot/cards/helpNoteCard.ts';
import { meetNoteCard } from '../../bot/cards/meetNoteCard.ts';
import { type ReminderAskedData, type ReminderCardData, reminderCard } from '../../bot/cards/reminderCard.ts';
import { type SummaryCardData, summaryCard } from '../../bot/cards/summaryCard.ts';
import { type WishesCardData, wishesCard } from '../../bot/cards/wishesCard.ts';
import { aPress, type CardState } from './cardStates.ts';

const tab = 'https://teams.microsoft.com/l/entity/2f1c4d5e/milepost';
const rollout = 'CRM rollout';
const show = (card: string) => aPress('showCard', { card });
const wish = (how: string) => aPress('wishReminders', { how });

const draws =
  <Data extends object>(draw: (data: Data) => unknown) =>
  (data: Data): CardState => ({ data, draw: draw as CardState['draw'] });
const note = draws<ReminderCardData>(reminderCard);
const wishes = draws<WishesCardData>(wishesCard);

/** A note to the sales lead, as it asks on a Tuesday. */
export const aNote = (over: Partial<ReminderAskedData> = {}): ReminderAskedData => ({
  state: 'asked',
  rollout,
  first: 'Tomas',
  role: 'Sales lead',
  benefit: {
    title: 'Two hours a week back for each of your reps',
    evidence: { words: 'In the Lyon pilot, 14 reps spend 2 h 10 min less on reporting each week.' },
    source: 'Measured 2 to 6 March in the CRM’s own log.',
  },
  goal: 'Because you asked for time back.',
  ask: { title: 'Name 6 reps for the pilot', by: 'Thu 12 Mar', why: 'Training starts on Monday. Seats without a name go to Sales South.' },
  over: '',
  act: null,
  caseStudy: { title: 'How Fabrikam’s sales leads did it', words: '3 minutes to read', url: tab },
  section: { title: 'Trying the pilot', words: 'Twelve people from three places sell in it for a week.', url: tab },
  everyWeeks: 2,
  answer: aPress('answerReminder', { round: 4 }),
  done: null,
  help: show('helpNote'),
  wishes: show('reminders'),
  ...over,
});

const receipt = (over: Partial<ReminderAnsweredData>): ReminderAnsweredData => ({
  state: 'answered',
  rollout,
  first: 'Tomas',
  role: 'Sales lead',
  kind: 'will',
  ask: { title: 'Name 6 reps for the pilot', by: 'Thu 12 Mar' },
  answeredAt: 'today 09:12',
  asksAgain: null,
  thanks: '',
  helper: '',
  words: '',
  reply: null,
  answer: aPress('answerReminder', { round: 4 }),
  done: null,
  undo: aPress('undo', { seq: 41 }),
  ...over,
});

const summary = (over: Partial<SummaryCardData> = {}): SummaryCardData => ({
  rollout,
  rollouts: 1,
  first: 'Tomas',
  items: [
    {
      kind: 'deliver',
      subject: 'Name 6 reps for the pilot',
      rollout,
      when: 'due since Fri 6 Mar',
      state: 'overdue',
      press: null,
      url: tab,
    },
    { kind: 'sign', subject: 'Sales pilot', rollout, when: 'waiting since Mon 9 Mar', state: 'later', press: show('signoff'), url: tab },
  ],
  benefits: [
    {
      rollout,
      title: 'Two hours a week back for each of your reps',
      evidence: 'In the Lyon pilot, 14 reps spend 2 h 10 min less on reporting each week.',
      source: 'Measured 2 to 6 March in the CRM’s own log.',
    },
  ],
  mine: show('mine'),
  wishes: show('reminders'),
  links: { mine: tab },
  ...over,
});

/** More waits than a card shows, and each rollout brings something. */
const overAll = (): SummaryCardData => {
  const { items, benefits } = summary();
  const titles = ['Payroll move', 'Service desk'];
  return summary({
    rollouts: 3,
    items: [rollout, ...titles]
      .flatMap((title) => items.map((item) => ({ ...item, rollout: title })))
      .toSorted((one, other) => Number(other.state === 'overdue') - Number(one.state === 'overdue')),
    benefits: [...benefits, ...titles.flatMap((title) => benefits.map((one) => ({ ...one, rollout: title, title: `${title}: one list` })))],
  });
};

const howOften = (over: Partial<WishesCardData> = {}): WishesCardData => ({
  rollouts: [rollout],
  state: 'usual',
  goal: { choice: '' },
  paused: '',
  everyWeeks: 2,
  next: 'Thu 19 Mar',
  ways: { usual: wish('usual'), less: wish('less'), weekly: wish('weekly'), never: wish('never') },
  pause: aPress('wishReminders', { pausedUntil: '2026-03-17' }),
  setGoal: aPress('wishReminders', {}),
  note: null,
  ...over,
});

export const reminderStates = (): Record<string, CardState> => ({
  reminder: note(aNote()),
  'reminder, a deliverable of one’s own': note(aNote({ done: show('meetNote'), goal: '' })),
  'reminder, a signature': note(
    aNote({
      goal: '',
      ask: { title: 'Sign off Sales pilot', by: 'Thu 12 Mar', why: 'Nobody else can sign in your place unless you say so.' },
      act: { kind: 'sign', press: show('signoff') },
    }),
  ),
  'reminder, nothing needed': note(aNote({ ask: null, goal: '', caseStudy: null, section: null })),
  'reminder, taken care of': note(aNote({ ask: null, over: 'Name 6 reps for the pilot', goal: '' })),
  'reminder, only what is open': note(aNote({ benefit: null, goal: '', caseStudy: null, section: null })),
  'reminder, will do': note(receipt({ asksAgain: 'on Thursday morning' })),
  'reminder, done': note(receipt({ kind: 'done' })),
  'reminder, done by another': note(receipt({ kind: 'done', thanks: 'Thank you. It counts once Lena Fischer says what shows it.' })),
  'reminder, promised and over': note(receipt({ kind: 'over' })),
  'reminder, help': note(receipt({ kind: 'help', helper: 'Maya Lind', words: 'I have no list of the reps in Lyon.' })),
  'reminder, helped': note(
    receipt({
      kind: 'help',
      helper: 'Maya Lind',
      words: 'I have no list of the reps in Lyon.',
      reply: { who: 'Maya Lind', at: 'today 10:02', words: 'Ben has it, he sends it to you before noon.' },
    }),
  ),
  'reminder, what shows it': draws(meetNoteCard)({
    rollout,
    milestone: 'Sales pilot',
    deliverable: '20 reps named and trained',
    criterion: 'Are 20 reps named, and has each done the first exercise?',
    typed: null,
    problem: '',
    answer: aPress('answerReminder', { round: 4 }),
    note: show('reminder'),
  }),
  'reminder, what is in the way': draws(helpNoteCard)({
    rollout,
    ask: 'Name 6 reps for the pilot',
    helper: 'Maya Lind',
    typed: '',
    problem: '',
    answer: aPress('answerReminder', { round: 4 }),
    note: show('reminder'),
  }),
  'Monday summary': draws(summaryCard)(summary()),
  'Monday summary, nothing open': draws(summaryCard)(summary({ items: [] })),
  'Monday summary, three rollouts': draws(summaryCard)(overAll()),
  'how often': wishes(howOften()),
  'how often, less': wishes(howOften({ state: 'less', goal: { choice: 'efficiency' }, note: show('reminder') })),
  'how often, paused': wishes(howOften({ paused: 'Tue 17 Mar' })),
  'how often, never': wishes(howOften({ state: 'never', next: '', rollouts: [rollout, 'Payroll move'] })),
});
