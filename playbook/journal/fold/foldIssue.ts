import type { Entry, EntryOf } from '../Entry.ts';
import type { Issue } from '../Issue.ts';
import type { Rollout } from '../Rollout.ts';
import { issueSubject, newsSubject } from '../subjects.ts';
import type { Applying } from './Applying.ts';
import { reviseDigest } from './reviseDigest.ts';

type Kinds =
  | 'issueRaised'
  | 'issueTaken'
  | 'issueLetGo'
  | 'issueDecided'
  | 'issueUndecided'
  | 'issueAsked'
  | 'issueAnswered'
  | 'issuePassedOn'
  | 'issuePassedBack'
  | 'issueConfirmed'
  | 'issueResolved'
  | 'issueReopened'
  | 'workaroundNoted'
  | 'goodNewsTold'
  | 'goodNewsTakenBack';

/** Bad news, who has it, and how it ended (P81, P95). */
export const foldIssue: Applying<Kinds> = {
  issueRaised(rollout, { data, at, by, seq, words }) {
    const { issue: id, deliverable = null, ...rest } = data;
    rollout.issues.push({
      ...rest,
      id,
      deliverable,
      workaround: null,
      text: words.text ?? '',
      blocks: words.blocks ?? '',
      help: words.help ?? '',
      link: words.link ?? '',
      raisedAt: at,
      raisedBy: by,
      raisedSeq: seq,
      taken: null,
      decided: null,
      asked: [],
      passed: [],
      confirmed: null,
      resolved: null,
    });
    rollout.revised[issueSubject(id)] = seq;
    if (data.severity !== 'minor') reviseDigest(rollout, { at, seq });
  },
  issueTaken: changing((issue, { at, by, seq }: EntryOf<'issueTaken'>) => {
    issue.taken = { at, by, seq };
  }),
  issueLetGo: changing((issue) => {
    issue.taken = null;
  }),
  issueDecided: changing((issue, entry: EntryOf<'issueDecided'>) => {
    issue.decided = wordOf(entry);
  }),
  issueUndecided: changing((issue) => {
    issue.decided = null;
  }),
  issueAsked: changing((issue, entry: EntryOf<'issueAsked'>) => {
    issue.asked.push({ ...wordOf(entry), id: entry.data.question, to: entry.data.to, answer: null });
  }),
  issueAnswered: changing((issue, entry: EntryOf<'issueAnswered'>) => {
    const question = issue.asked.find(({ id }) => id === entry.data.question);
    if (question) question.answer = wordOf(entry);
  }),
  issuePassedOn: changing((issue, entry: EntryOf<'issuePassedOn'>) => {
    issue.passed.push({ ...wordOf(entry), to: entry.data.to, had: issue.taken });
    issue.taken = null;
  }),
  issuePassedBack: changing((issue, { data }: EntryOf<'issuePassedBack'>) => {
    issue.taken ??= issue.passed.find(({ seq }) => seq === data.passed)?.had ?? null;
    issue.passed = issue.passed.filter(({ seq }) => seq !== data.passed);
  }),
  issueConfirmed: changing((issue, entry: EntryOf<'issueConfirmed'>) => {
    issue.confirmed = wordOf(entry);
  }),
  issueResolved: changing((issue, entry: EntryOf<'issueResolved'>) => {
    issue.resolved = wordOf(entry);
  }),
  issueReopened: changing((issue) => {
    issue.resolved = null;
  }),
  workaroundNoted: changing((issue, entry: EntryOf<'workaroundNoted'>) => {
    issue.workaround = entry.words.text ? wordOf(entry) : null;
  }),
  goodNewsTold(rollout, { data: { news: id, team, milestone }, ...entry }) {
    rollout.news.push({ ...wordOf(entry), id, team, milestone });
    rollout.revised[newsSubject(id)] = entry.seq;
    reviseDigest(rollout, entry);
  },
  goodNewsTakenBack(rollout, { data, at, seq }) {
    rollout.news = rollout.news.filter(({ id }) => id !== data.news);
    rollout.revised[newsSubject(data.news)] = seq;
    reviseDigest(rollout, { at, seq });
  },
};

interface AboutIssue {
  data: { issue: string };
  at: string;
  seq: number;
}

const wordOf = ({ words, by, at, seq }: Pick<Entry, 'words' | 'by' | 'at' | 'seq'>) => ({ text: words.text ?? '', by, at, seq });

function changing<E extends AboutIssue>(change: (issue: Issue, entry: E) => void) {
  return (rollout: Rollout, entry: E) => {
    const issue = rollout.issues.find(({ id }) => id === entry.data.issue);
    if (!issue) return;
    change(issue, entry);
    rollout.revised[issueSubject(issue.id)] = entry.seq;
    if (issue.severity !== 'minor') reviseDigest(rollout, entry);
  };
}
