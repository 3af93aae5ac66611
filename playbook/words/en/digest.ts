// What the digest says, on its card and in the tab.

import type { Absence, DigestPart } from '../digestParts.ts';
import { listed } from '../numbers.ts';
import { againstPlan, counted, slipWords, spanWords, titleOf, workingDays } from './counts.ts';

/** As many names as are read in one line. */
const mostNames = 8;

const absences: Record<Exclude<Absence, 'declined' | 'skipped'>, string> = {
  noReport: ': no report',
  notAsked: ': not asked',
  notDue: ': not due yet',
  away: ': away',
  missedByUs: ': not asked, I was away',
};

/** What may be set about it. */
export const settingLabels = {
  digestDraft: 'Show me the digest half an hour before it goes out',
  weeklyReport: 'Tell the week in the channel on its last working day',
} as const;

export const digestWords = {
  title: (blocked: number, overdue: number, reported: number, asked: number): string => {
    const reports = asked ? `${reported} of ${asked} reported` : 'no reports today';
    if (blocked) return `${counted(blocked, 'team is', 'teams are')} blocked, ${reports}`;
    return overdue ? `${counted(overdue, 'deliverable is', 'deliverables are')} overdue, ${reports}` : `Nobody is blocked, ${reports}`;
  },
  well: 'All is well',
  allIn: (asked: number, away: string[]) =>
    `${asked === 1 ? 'The one team' : `All ${counted(asked, 'team')}`} reported and nobody is blocked${away.length ? `, ${listed(away)} ${away.length === 1 ? 'is' : 'are'} away` : ''}.`,
  stays: (milestone: string, on: string) => `${milestone} stays on ${on}.`,
  headings: {
    late: '',
    blocked: 'Blocked',
    overdue: 'Overdue',
    changed: 'Moved',
    good: 'Good news',
    missing: 'Not in yet',
  } satisfies Record<DigestPart, string>,
  late: (on: string, days: number) => `: ${on}, ${slipWords(days)}`,
  said: (text: string) => `: ${text}`,
  took: (who: string, minutes: number) => `${who} took it after ${spanWords(minutes)}`,
  waits: 'Nobody has it yet',
  overdue: (days: number) => `, ${workingDays(days)} overdue`,
  owned: (owner: string, milestone: string) => `${owner || 'Nobody answers for it'}, ${milestone}`,
  changed: (days: number, text: string) => `, ${againstPlan(days)}${text ? `: ${text}` : ''}`,
  noChange: 'no change',
  newAt: (at: string) => `New at ${at}`,
  resolved: ': settled',
  absent: (state: Absence, said: string) =>
    state === 'declined' ? (said ? `: nothing today, ${said}` : ': nothing today') : state === 'skipped' ? `: ${said}` : absences[state],
  teams: (names: string[]) =>
    names.length > mostNames ? `${names.slice(0, mostNames).join(', ')} and ${names.length - mostNames} more` : listed(names),
  more: (count: number) => `and ${count} more`,
  moreCalm: (count: number) => `and ${counted(count, 'more team')}, on plan or ahead`,
  next: (who: string[], milestone: string, on: string) =>
    who.length
      ? `Next: ${listed(who)} ${who.length === 1 ? 'signs' : 'sign'} ${milestone} by ${on}.`
      : `Next: ${milestone} is due on ${on}.`,
  minor: (count: number) => counted(count, 'new minor issue'),
  updated: (at: string) => `Updated ${at}`,
  cameIn: (team: string) => `${team} came in`,
  settledNow: (what: string) => `settled: ${titleOf(what, 60)}`,
  addedBy: (who: string) => `${who} added to it`,
  allReports: 'All reports',

  sentAt: (at: string) => `Went out at ${at}`,
  goesAt: (at: string) => `Goes out at ${at}`,
  skippedBy: (who: string) => `skipped by ${who}`,
  missedByUs: 'It did not go out: I was away',
  notSent: 'It could not be posted to the channel',
  edit: 'Add a line or two',
  change: 'Change your lines',
  editTitle: (day: string) => `What should stand on top of the digest of ${day}?`,
  lines: 'Your lines',
  missing: 'Write a line or two, or leave it empty to take your lines away.',
  example: 'Lyon trains on Thursday, thank you all',
  skip: 'Skip it',

  draft: {
    where: 'the draft, for you',
    band: 'Goes out by itself',
    at: (at: string) => `at ${at}`,
    title: (title: string) => `The digest says: ${title}`,
    why: 'It goes by itself: you need do nothing. Late reports are put in as they come.',
    add: 'Add',
    addLine: 'Add a line',
    changeLine: 'Change it',
    let: 'Let it go',
    skip: 'Skip today',
    letGo: (at: string) => `It goes out at ${at} by itself`,
    out: 'It is out',
    outTitle: (day: string) => `The digest of ${day} is in the channel`,
    outWhy: 'Your lines can still be changed: the post in the channel is edited in place.',
    skipped: 'Skipped',
    skippedTitle: (day: string) => `No digest goes out on ${day}`,
    skippedBy: (who: string, when: string) => `${who} took it out, ${when}. Everything is in the tab.`,
    putBack: 'Send it after all',
    restsTitle: (day: string) => `The digest of ${day} did not go out`,
    change: 'Change it after all',
  },
} as const;
