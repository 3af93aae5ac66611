import type { Issue } from '../Issue.ts';
import type { Rollout } from '../Rollout.ts';
import { issueSubject } from '../subjects.ts';
import type { Applying } from './Applying.ts';

type Kinds = 'issueRaised' | 'issueTaken' | 'issueLetGo' | 'issueResolved' | 'issueReopened' | 'workaroundNoted';

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
      raisedAt: at,
      raisedBy: by,
      raisedSeq: seq,
      taken: null,
      resolved: null,
    });
    rollout.revised[issueSubject(id)] = seq;
  },
  issueTaken: changing((issue, { at, by, seq }) => {
    issue.taken = { at, by, seq };
  }),
  issueLetGo: changing((issue) => {
    issue.taken = null;
  }),
  issueResolved: changing((issue, { at, by, seq, words }) => {
    issue.resolved = { at, by, seq, text: words.text ?? '' };
  }),
  issueReopened: changing((issue) => {
    issue.resolved = null;
  }),
  workaroundNoted: changing((issue, { at, by, seq, words }) => {
    issue.workaround = words.text ? { text: words.text, by, at, seq } : null;
  }),
};

interface AboutIssue {
  data: { issue: string };
  at: string;
  by: string;
  seq: number;
  words: Record<string, string>;
}

function changing(change: (issue: Issue, entry: AboutIssue) => void) {
  return (rollout: Rollout, entry: AboutIssue) => {
    const issue = rollout.issues.find(({ id }) => id === entry.data.issue);
    if (!issue) return;
    change(issue, entry);
    rollout.revised[issueSubject(issue.id)] = entry.seq;
  };
}
