import { dayWords } from '../../dates.ts';

/** A duty in words, for those we missed and those somebody took out. */
export function dutyWords(key: string): string {
  const [kind, ...rest] = key.split('/');
  if (kind === 'status') return `asking for the status of ${dayWords(rest[1] ?? '2000-01-01')}`;
  if (kind === 'digest' && rest[1] === 'draft') return `the draft of the digest of ${dayWords(rest[0] ?? '2000-01-01')}`;
  if (kind === 'week') return `the report of the week of ${dayWords(rest[0] ?? '2000-01-01')}`;
  if (kind === 'risk') return 'a word on what is risky and not begun';
  if (kind === 'followUp') return 'a follow-up';
  if (kind === 'check') return 'the word on a deeper check';
  if (kind === 'digest') return `the digest of ${dayWords(rest[0] ?? '2000-01-01')}`;
  if (kind === 'decision') return 'a nudge on a decision';
  if (kind === 'acceptance') return 'asking to accept what is new in the playbook';
  if (kind === 'notices' || kind === 'notice') return 'a notice';
  if (kind === 'noticeReview') return 'a word on the review of a notice';
  if (kind === 'noticeHelp') return 'a word on who needs help';
  if (kind === 'trial') return 'a card to look at';
  if (kind === 'ask') return 'a word on a question on the playbook';
  if (kind === 'pointer') return 'the pointer to the playbook';
  if (kind === 'summary') return 'a Monday summary';
  if (kind === 'meeting') return 'the news of a meeting';
  return kind === 'signoff' ? 'a nudge on a sign-off' : 'a round of notes';
}
