// Notes on what the rollout brings: how often they come, what they ask, and what becomes of it (P99-P103, U13).
import type { Wish } from '../../journal/Wish.ts';
import { dayWords } from '../dates.ts';
import { capital, counted, spelled, titleOf } from './counts.ts';

type Goal = NonNullable<Wish['goal']>;

/** "week", "two weeks": what stands behind "every". */
const everyWords = (weeks: number) => (weeks === 1 ? 'week' : `${spelled(weeks)} weeks`);
const goals: Record<Goal, string> = { efficiency: 'time back', growth: 'growth', customers: 'happier customers', people: 'less risk' };

const often = ({ how }: Pick<Wish, 'how'>, everyWeeks: number): string =>
  ({
    usual: `a note every ${everyWords(everyWeeks)} at most`,
    less: `a note every ${everyWords(everyWeeks * 2)} at most`,
    weekly: 'one summary each Monday',
    never: 'no notes',
  })[how];

export const reminderWords = {
  goals,
  everyWords,
  goalWhy: (goal: Goal) => `Because you asked for ${goals[goal]}.`,
  laterChange: 'a later change',
  pauseAhead: (day: string) => `${day} is not ahead of us: choose a day from tomorrow on.`,
  asYouWant: 'Your notes come as you want them',

  card: {
    stateAll: 'Your notes',
    where: (rollouts: string[]) => rollouts.join(', '),
    title: (wish: Pick<Wish, 'how'>, everyWeeks: number) => `You get ${often(wish, everyWeeks)}`,
    now: (wish: Pick<Wish, 'how'>, everyWeeks: number) => `After that ${often(wish, everyWeeks)}.`,
    pausedTitle: (until: string) => `No notes until ${until}`,
    next: (day: string) => `The next one comes on ${day}.`,
    obligations: 'What really waits for you stays in mine, whatever you choose.',
    usual: 'As usual',
    less: 'Less often',
    weekly: 'Mondays only',
    pause: 'Pause a week',
    never: 'Never',
    on: 'Notes again',
    goalLabel: 'What do you want most of it?',
    goalError: 'Choose what you want most of it.',
    goalChoices: [
      ['efficiency', 'Time back'],
      ['growth', 'Growth'],
      ['customers', 'Happier customers'],
      ['people', 'Less risk'],
      ['none', 'Nothing special'],
    ] as [string, string][],
    setGoal: 'Save my goal',
    type: 'Type reminders less, weekly, off or on, reminders pause until Monday, or my goal is time back.',
    summary: (said: string) => `${said}.`,
    backToNote: 'Back to the note',
    howOften: 'How often?',
  },
  notUnderstood:
    'Say how you want your notes: reminders less, reminders weekly, reminders off, reminders on, or reminders pause until Monday.',
  goalNotUnderstood: 'Say what you want most: my goal is time back, growth, happier customers or less risk; or my goal is nothing special.',

  note: {
    readerIs: (first: string, role: string) => (role ? `${first}, for you as ${role}` : `for you, ${first}`),
    waits: (count: number) => (count === 1 ? 'One thing waits for you' : `${capital(spelled(count))} things wait for you`),
    openTitle: 'Your next step in the rollout',
    nothingNeeded: 'Nothing is needed from you now.',
    sign: (milestone: string) => `Sign off ${milestone}`,
    decide: (milestone: string) => `Decide on ${milestone}`,
    accept: (count: number) => (count === 1 ? 'Read and accept one section' : `Read and accept ${spelled(count)} sections`),
    meetWhy: (milestone: string) => `${milestone} waits for it.`,
    linkedWhy: (why: string, deliverable: string) => `${why ? `${why} ` : ''}It serves “${titleOf(deliverable, 80)}”.`,
    signWhy: 'Nobody else can sign in your place unless you say so.',
    decideWhy: 'The plan stands still until somebody decides.',
    acceptWhy: 'It says how you work together from now on.',
    acts: { sign: 'Sign', decide: 'Decide', accept: 'Read' },
    open: 'Open',
    inPlaybook: 'In the playbook: ',
    isOver: 'Taken care of',
    overTitle: (what: string) => `${what}: that is done`,
    over: (first: string) => `Nothing more is needed from you, ${first}.`,
    ownerMeets: (owner: string) => `Thank you. It counts once ${owner} says what shows it.`,
    helperNone: 'Nobody else steers this rollout yet. Name somebody on the People page.',
    helpGoes: (helper: string) => `${helper} gets your words, and the answer comes back here.`,
    helpAnswer: 'The answer comes back here.',
  },

  met: {
    title: (deliverable: string) => `What shows that it is done: ${deliverable}`,
    label: 'What shows it',
    example: '12 names in the list, three places',
    error: 'Say what shows that it is done: a number, a test, a document.',
    linkLabel: 'A link, if there is one',
    send: 'It is done',
    why: 'The deliverable is then met, and everybody sees it.',
    evidence: 'The evidence',
    criterion: 'It is met when the answer is yes',
  },

  help: {
    need: (asker: string, text: string) => `Help ${asker}: ${titleOf(text, 80)}`,
    noWords: (ask: string) => (ask ? `I need help with this: ${ask}` : 'I need help with my next step.'),
  },

  monday: {
    where: (first: string) => `${first}, your Monday summary`,
    title: (count: number) =>
      count
        ? `${capital(spelled(count))} ${count === 1 ? 'thing waits' : 'things wait'} for you this week`
        : 'Nothing waits for you this week',
    rollouts: (count: number) => capital(`${spelled(count)} rollouts`),
    brings: 'What it brings you',
    bringsIn: (rollout: string) => `What ${rollout} brings you`,
    why: 'Once a week, because you asked for it.',
  },

  value: {
    lead: (benefits: number) =>
      benefits ? `It brings ${counted(benefits, 'thing')} to those it is for.` : 'What the rollout brings is not written down yet.',
    gives: (gains: number, asked: number) => {
      const asks = asked ? `asks ${spelled(asked)} ${asked === 1 ? 'thing' : 'things'} of you` : 'asks nothing of you now';
      return gains ? `It gives you ${spelled(gains)} ${gains === 1 ? 'thing' : 'things'}, and ${asks}. ` : `It ${asks}. `;
    },
    lateOf: (late: number) => `${capital(spelled(late))} ${late === 1 ? 'is' : 'are'} late.`,
    reason: (everyWeeks: number, next: string) =>
      `A note about it goes out every ${everyWords(everyWeeks)} at most, the next on ${dayWords(next)}.`,
    said: (wish: Wish, everyWeeks: number, next: string | null) =>
      `You get ${often(wish, everyWeeks)}${next ? `, the next on ${dayWords(next)}` : ''}.`,
    saidPaused: (until: string) => `Your notes are paused until ${dayWords(until)}.`,
    saidOver: 'Notes have come to an end: what the rollout brought shows in its measures.',
    change: 'How often?',
    changeTitle: 'How do you want to be reminded?',
    howLabel: 'How often',
    hows: [
      { value: 'usual', label: 'As usual' },
      { value: 'less', label: 'Every second round' },
      { value: 'weekly', label: 'One summary on Mondays' },
      { value: 'never', label: 'Never' },
    ],
    pauseLabel: 'Paused until (empty: not paused)',
    goalLabel: 'What you want most of it',
    anyGoal: 'Nothing special',
    will: 'I will do it',
    done: 'Done',
    help: 'I need help',
    helpTitle: 'What is in the way?',
    doneTitle: (what: string) => `What shows that it is done: ${what}`,
    answeredOn: (answer: 'will' | 'done' | 'help', day: string) =>
      `${{ will: 'you said you will', done: 'you said it is done', help: 'you asked for help' }[answer]}, on ${dayWords(day)}`,
    waitsForOwner: 'waits for its owner to say what shows it',
    when: (day: string) => `${dayWords(day)}, each in their own working hours`,
    because: {
      goal: (goal: Goal) => `wants ${goals[goal]} most`,
      turn: 'its turn',
      open: 'what is open for them',
    },
    left: {
      never: 'asked not to',
      paused: (on: string | null) => (on ? `paused until ${dayWords(on)}` : 'paused'),
      less: (on: string | null) => (on ? `every second round, heard on ${dayWords(on)}` : 'every second round'),
      weekly: 'has it in the Monday summary',
      away: 'away until the round after',
      heard: (on: string | null) => (on ? `heard on ${dayWords(on)}` : 'has heard enough for now'),
      nothing: 'nothing new to say',
      over: 'notes have come to an end',
      left: 'left the channel',
    },
    skip: 'Skip this round',
    putBack: 'Put it back',
    quietOver: 'No more notes: go-live is some weeks past.',
    quietClosed: 'The rollout is closed: no notes go out.',
    quietPaused: 'The rollout rests: no notes go out until it is resumed.',
    quietSteers: 'Those who steer see the next round before it goes out.',
    quietSetup: 'Notes begin once the rollout has started.',
  },

  /** The words of the coming round, changed once (U20). */
  reword: {
    label: 'Change its words',
    title: 'What does the coming round say instead?',
    limits: { text: 'What it brings', ask: 'What it asks' },
    benefit: 'The notes on',
    role: 'For whom?',
    everybody: 'Everybody who is told of it',
    text: 'What it brings (empty: as the library says)',
    ask: 'What it asks of them (empty: as the library says)',
    missing: 'Say what is to stand there instead.',
    notComing: 'These words are for the coming round alone. Open Value to see which that is.',
    once: 'These words were changed once already. Take that back first.',
    nobody: (title: string) => `Nobody of those is told of “${title}” in the coming round. Choose another note.`,
    out: 'the round that is out',
    because: 'in words of its own',
    takeBack: (title: string) => `Take back the words on “${title}”`,
  },

  lag: {
    none: 'Nobody is behind.',
    line: (behind: number, all: number) => `${capital(spelled(behind))} of ${spelled(all)} ${behind === 1 ? 'is' : 'are'} behind.`,
    calm: (behind: number, all: number) =>
      `${capital(spelled(behind))} of ${spelled(all)} ${behind === 1 ? 'is' : 'are'} behind: the rollout is not in danger.`,
    risky: (behind: number, all: number, who: string) =>
      `${capital(spelled(behind))} of ${spelled(all)} ${behind === 1 ? 'is' : 'are'} behind${who ? `, ${who} among them` : ''}: this endangers the whole.`,
    /** In the report of the week: nobody is named. */
    week: (behind: number, all: number) => `${capital(spelled(behind))} of ${spelled(all)} people could use a word from whoever steers`,
    /** In the draft, for who steers alone. */
    draft: (who: string) => `${who} could use a word from you.`,
    why: {
      ask: (what: string) => `has not done “${titleOf(what, 60)}”`,
      meet: (what: string) => `“${titleOf(what, 60)}” is past its day`,
      sign: (milestone: string) => `has not signed ${milestone}`,
      decide: (milestone: string) => `has not decided on ${milestone}`,
      accept: (count: number) => `has ${count === 1 ? 'one section' : `${spelled(count)} sections`} to accept`,
      exercise: (count: number) => `has not tried ${count === 1 ? 'one exercise' : `${spelled(count)} exercises`}`,
      report: (team: string) => `${team} has said nothing twice`,
    },
    since: (day: string) => `since ${dayWords(day)}`,
    talk: 'Have a word',
    talkTitle: (who: string) => `What do you and ${who} settle?`,
    talkText: 'What it is about',
    talkBy: 'Until when',
  },
} as const;
