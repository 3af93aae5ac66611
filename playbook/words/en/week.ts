// The report of the week, in words.
import { counted, outOf, slipWords, spanWords, workingDays } from './counts.ts';

export const weekWords = {
  title: (signed: number, met: number) => {
    const parts = [signed ? `${counted(signed, 'milestone')} signed` : '', met ? `${counted(met, 'deliverable')} met` : ''].filter(Boolean);
    return parts.length ? `This week: ${parts.join(', ')}` : 'This week nothing was met or signed';
  },
  where: (from: string, until: string) => `${from} to ${until}`,
  done: 'Done',
  signed: (on: string) => ` is signed, ${on}`,
  met: (count: number, open: number) => `: ${counted(count, 'deliverable')} met, ${open ? `${open} still open` : 'none is open'}`,
  plan: 'Against the plan',
  slip: (on: string, days: number) => ` ${on}, ${slipWords(days)}`,
  was: (days: number, was: number) => {
    if (days === was) return 'as on Monday';
    const by = workingDays(days - was);
    return days > was ? `${by} later than on Monday` : `${by} sooner than on Monday`;
  },
  issues: 'Issues',
  counts: (raised: number, settled: number, open: number) =>
    `${raised || 'None'} raised, ${settled || 'none'} settled, ${open || 'none'} open`,
  longest: (minutes: number) => `The longest waited ${spanWords(minutes)} until somebody had it`,
  untaken: (count: number) => `${counted(count, 'issue waits', 'issues wait')} for somebody to take ${count === 1 ? 'it' : 'them'}`,
  /** Both of them in one line; either may be empty. */
  waits: (longest: string, untaken: string) => [longest, untaken].filter(Boolean).join('. '),
  answers: 'Answers',
  answered: (reported: number, asked: number) => `: ${outOf(reported, asked)} days`,
  allAnswered: (teams: number) => (teams === 1 ? 'The one team answered every day' : `All ${counted(teams, 'team')} answered every day`),
  others: (teams: number) => `${counted(teams, 'other team')} answered every day`,
  next: 'Next week',
  due: (on: string) => ` is due on ${on}`,
  meeting: (on: string, at: string) => `: a meeting on ${on} at ${at}`,
  nothing: 'No milestone is due and nobody meets.',
  more: (count: number) => `and ${count} more`,
  open: 'See the plan',
  why: 'An extra at the end of the week: the digest comes every day.',
} as const;
