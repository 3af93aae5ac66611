// What a milestone lacks, and who can mend it, in words.
import type { Gap } from '../../clock/readiness.ts';
import { nameOf } from '../../journal/nameOf.ts';
import type { People } from '../../journal/Person.ts';
import { dayWords } from '../dates.ts';
import { listed } from '../numbers.ts';
import { counted } from './counts.ts';
import { lacks } from './lacks.ts';

/** As many gaps as a sentence can carry; the plan shows all. */
const gapsNamed = 5;

/** Two names are enough to know whom to ask. */
const namesSaid = 2;

const mends: Record<Gap['kind'], string> = {
  noStatement: 'write it',
  noDeliverables: 'add one',
  noCriterion: 'write it',
  noOwner: 'name somebody',
  notActive: 'activate it',
  notMet: 'say when it is met',
  noEvidence: 'add it',
  notTested: 'say how it went',
  testFailed: 'have it tried again',
};

export const readinessWords = {
  lacks: ({ kind, deliverable }: Gap): string => lacks[kind](deliverable?.title ?? ''),
  who: ({ kind, who }: Gap, people: People): string =>
    who.length
      ? `${listed(who.slice(0, namesSaid).map((person) => nameOf(people, person)))} can ${mends[kind]}`
      : 'Name a project manager on the People page first',
  /** All gaps as sentences, each with who can mend it. */
  sentences(gaps: readonly Gap[], people: People): string {
    const said = gaps.slice(0, gapsNamed).map((gap) => `${readinessWords.lacks(gap)}: ${lower(readinessWords.who(gap, people))}.`);
    const more = gaps.length - gapsNamed;
    return [...said, ...(more > 0 ? [`${counted(more, 'more thing', 'more things')}, see Plan.`] : [])].join(' ');
  },
  draftLine: (gaps: number) => (gaps ? `Draft, ${counted(gaps, 'gap')} to close` : 'Draft, ready to be activated'),
  notTried: 'Not tried yet',
  tried: (result: 'passed' | 'failed', day: string, defects: number) =>
    `${result === 'passed' ? 'Passed' : 'Failed'} on ${dayWords(day)}, ${counted(defects, 'defect')} found`,
  activate: (name: string) => `Activate “${name}”`,
  closeGaps: (name: string, gaps: number) => `Close ${counted(gaps, 'gap')} in “${name}”, then activate it`,
  tryIt: (name: string) => `Try “${name}” and say how it went`,
  tryAgain: (name: string) => `Try “${name}” again: it failed`,
};

const lower = (text: string) => (text.startsWith('Name a') ? `${text.charAt(0).toLowerCase()}${text.slice(1)}` : text);
