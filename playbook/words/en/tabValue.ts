// What the tab says by itself about what the rollout gives and what it asks; fetched with that page.
import type { MyValue, NoticeShown } from '../../contract/Value.ts';

type Answer = NonNullable<MyValue['asked'][number]['answer']>;

const grouped = new Intl.NumberFormat('en-GB');
const many = (count: number, one: string, several: string) => `${grouped.format(count)}\u00a0${count === 1 ? one : several}`;
const peopleOf = (count: number) => many(count, 'person', 'people');

/** What people answered to a note. */
const answers: Record<Answer | 'none', string> = { done: 'Done', will: 'I will do it', help: 'I need help', none: 'No answer yet' };

/** Headings, empty states and small labels of the page on value. */
export const valueWords = {
  inside: {
    benefit: 'What it brings',
    next: 'Next round',
    notices: 'Notices',
    rounds: 'Rounds',
    round: 'How a round went',
    lag: 'Who lags behind',
    material: 'To pass on',
    measures: 'Measures of success',
  },
  measures: {
    heads: { name: 'Measure', value: 'Now', from: 'Agreed', how: 'How it is measured' },
    lead: 'How we know that it works.',
    reason: 'From where it began to where it shall be, measured the same way each time.',
    notYet: 'not measured yet',
    none: 'No measure of success is agreed yet.',
    noneReason: 'Measures come with the template a rollout starts from.',
  },
  count: (count: number) => grouped.format(count),
  people: peopleOf,
  lead: 'What each of us gains, and what it takes.',
  forYou: {
    title: 'For you',
    asked: 'What is needed from you',
    gains: 'What you gain',
    often: 'How often you hear of it',
    nothingAsked: 'Nothing is needed from you right now.',
    noGains: 'Nothing is written for your roles yet. Those who steer can add it below.',
    none: 'You hold no role here yet. Once you do, what you gain and what is needed from you will be here.',
    all: (count: number) => `Show all ${count}`,
    answers,
  },
  around: {
    title: 'Notes and people',
    next: (count: number, left: number) =>
      `${peopleOf(count)} get${count === 1 ? 's' : ''} a note${left ? `, ${grouped.format(left)} do not` : ''}`,
    noNext: 'No round is planned.',
    notices: {
      review: (count: number) => `${count} wait${count === 1 ? 's' : ''} for approval`,
      approved: (count: number) => `${count} ready to send`,
      draft: (count: number) => many(count, 'draft', 'drafts'),
      sent: (count: number) => `${count} sent`,
      none: 'None written yet',
    },
    noRounds: 'None has gone out yet',
    material: (count: number) => `${many(count, 'text', 'texts')} ready to copy`,
    noMaterial: 'Nothing to copy yet',
  },
  library: {
    title: 'What it brings',
    all: 'All',
    filter: 'About',
    roles: 'For whom',
    everyRole: 'Every role',
    shown: (shown: number, all: number) =>
      shown === all ? many(all, 'benefit', 'benefits') : `${shown}\u00a0of\u00a0${many(all, 'benefit', 'benefits')}`,
    none: 'What this rollout gives will be here: what each role gains, the evidence for it, and what it takes.',
    noneHere: 'Nothing is written for this choice yet.',
    clear: 'Show all',
    ask: 'We need',
    gaps: 'What is still to be written',
  },
  benefit: {
    evidence: 'Evidence',
    source: (source: string) => `Source: ${source}`,
    caseStudy: 'A case',
    effort: 'What it takes, and why it is worth it',
    noEffort: 'What it takes is not written yet.',
    ask: 'What we need from you',
    askOf: 'What we need',
    deliverable: 'It serves',
    of: (deliverable: string, milestone: string) => `${deliverable}, in ${milestone}`,
    section: 'Read more',
    told: 'Who was told',
    gone: 'This benefit is not in the library any more.',
    back: 'All that it brings',
    before: 'Before: ',
    next: 'Next: ',
  },
  next: {
    gets: 'Who gets which note',
    heads: { who: 'Who', note: 'Note', when: 'When', why: 'Why' },
    left: 'Who gets none, and why',
    nobody: 'Nobody gets a note in this round.',
    nobodyLeft: 'Everybody with a role gets one.',
    none: 'No round is planned.',
    quiet: 'Notes go out now and then, and only where there is something to say.',
    first: (shown: number, all: number) => `The first ${grouped.format(shown)} of ${grouped.format(all)}`,
  },
  notices: {
    lead: 'Say it in your own words.',
    reason: 'You choose who gets it, see it as they will, and somebody reads it over where the rollout wants that.',
    none: 'Nothing is written yet. A notice goes to those you choose, each in their own chat.',
    states: { draft: 'Draft', review: 'Waits for approval', approved: 'Approved', sent: 'Sent', dropped: 'Taken back' } satisfies Record<
      NoticeShown['state'],
      string
    >,
    ask: 'Asks for',
    read: 'Read it',
    to: 'To',
    who: 'By name',
    left: 'Who gets none, and why',
    first: (shown: number, all: number) => `The first ${grouped.format(shown)} of ${grouped.format(all)}`,
    by: (name: string) => `By ${name}`,
  },
  rounds: {
    lead: 'How each round ended, person by person.',
    reason: 'What could not be delivered says why, and what helps. Nobody is watched reading: an answer is what counts.',
    none: 'No round has gone out yet. How it ended for each person, and what they answered, will be here.',
    open: 'See how it went',
    openOf: (title: string) => `See how it went: ${title}`,
    picture: (title: string) => `How ${title} ended. The same is in the table.`,
    delivered: 'How it ended',
    answered: 'What came back',
    answersPicture: 'What people answered. The same is in the table.',
    heads: { outcome: 'Outcome', answer: 'Answer', people: 'People' },
    people: 'Person by person',
    first: (shown: number, all: number) =>
      `The first ${grouped.format(shown)} of ${grouped.format(all)}, those who need help and those it did not reach first`,
    file: 'Whole list (CSV)',
    nobody: 'Nobody was in this round.',
    openLink: 'Link to add Milepost',
    openLinkOf: (name: string) => `Link to add Milepost, for ${name}`,
    all: 'All rounds',
  },
  lag: {
    title: 'Who is behind',
    reason: 'Each of them hears of it first, before it stands here.',
    none: 'Nobody lags behind.',
    noneReason:
      'Who has something past due, a section to accept or a milestone to sign, will be here, once they have heard of it themselves.',
    first: (shown: number, all: number) => `The first ${grouped.format(shown)} of ${grouped.format(all)}`,
    open: (name: string) => `Open what ${name} has to do`,
  },
  material: {
    lead: 'Words to pass on.',
    reason: 'Copy one, make it yours, and send it where your people read.',
    none: 'As soon as a benefit is written for your people, a text to pass on is here.',
    copy: 'Copy',
    copyOf: (title: string) => `Copy: ${title}`,
    form: 'Where you pass it on',
    forms: { chat: 'For a chat', mail: 'For a mail', poster: 'For a wall' },
    copied: 'Copied.',
    select: 'The text is marked now. Press Ctrl+C, or Cmd+C on a Mac.',
  },
} as const;
