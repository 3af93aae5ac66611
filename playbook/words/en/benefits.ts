// The library of what the rollout gives and what it asks, in words (P5, P6, P99-P103).

import { dayWords } from '../dates.ts';
import { counted } from './counts.ts';

const titled = (title: string) => `“${title}”`;

export const benefitWords = {
  /** What a benefit is about, for the reader. */
  categories: { efficiency: 'Time', growth: 'Revenue', customers: 'Customers', people: 'Less risk, people' },
  limits: {
    title: 'The benefit',
    evidence: 'The evidence',
    source: 'The source',
    caseTitle: 'The name of the case',
    caseText: 'The case',
    effort: 'The effort',
    askTitle: 'What you ask for',
    askWhy: 'Why you ask',
  },
  missing: {
    title: 'Say in one sentence what the reader gains.',
    ask: 'Say what you need from the reader, in one sentence.',
    roles: 'Choose at least one role this is for.',
    days: 'Write within how many working days, from 0 to 365.',
    category: 'Choose what it is about.',
  },
  labels: {
    title: 'What they gain, in their words',
    roles: 'Who it is for',
    category: 'What it is about',
    evidence: 'Evidence',
    source: 'Where the evidence comes from',
    caseTitle: 'A case: its name',
    caseText: 'The case',
    effort: 'What it costs them, and why it is worth it',
    askTitle: 'What we need from them',
    askWhy: 'Why now',
    withinDays: 'Within how many working days',
    deliverable: 'The deliverable it serves',
    section: 'Read more in',
  },
  examples: {
    title: 'Two hours a week back for each of your reps',
    askTitle: 'Name 12 reps for the pilot',
    effort: 'An hour on Monday. It saves you the second round.',
  },
  noDeliverable: 'None, it stands by itself',
  noSection: 'None',
  actions: {
    write: 'Add a benefit',
    writeTitle: 'What does the rollout give, and to whom?',
    edit: 'Edit',
    editTitle: (title: string) => `Edit ${titled(title)}`,
    drop: 'Take out',
  },
  unchanged: (title: string) => `${titled(title)} reads like this already`,
  full: 'The library is as full as a playbook can be. Shorten a benefit, or take one out first.',
  laterChange: 'a later change',
  /** "Told to 4 people, last on Thu 12 Mar" */
  told: (people: number, on: string) =>
    people ? `Told to ${counted(people, 'person', 'people')}, last on ${dayWords(on)}` : 'Not told yet',
  needsNobody: 'Nobody in particular',
  by: (day: string) => `by ${dayWords(day)}`,
  met: 'done',
  within: (days: number) => (days === 0 ? 'at once' : `within ${counted(days, 'working day')} of the note`),
  everybody: 'Nobody yet',
  /** What is missing (P5, P6). */
  gaps: {
    ask: (roles: string) => `Nothing is asked of ${roles} yet: say what each of them answers for`,
    effort: (roles: string) => `What it costs ${roles} is not said yet`,
    benefit: (roles: string) => `What ${roles} gains is not said yet`,
    gains: (roles: string) => `What ${roles} gain is not said yet`,
  },
  history: {
    written: (title: string) => `${titled(title)} was added to what the rollout gives`,
    changed: (title: string) => `${titled(title)} was changed among what the rollout gives`,
    dropped: (title: string) => `${titled(title)} was taken out of what the rollout gives`,
    restored: (title: string) => `${titled(title)} stands among what the rollout gives as it did before`,
  },
} as const;
