import type { IssueShown } from '../contract/Status.ts';
import type { Issue } from '../journal/Issue.ts';
import type { Looking } from './Looking.ts';

/** What was said of an issue since it was raised: decided, passed on, confirmed, asked and answered. */
export const issueLines = (_looking: Looking, _issue: Issue): Pick<IssueShown, 'lines' | 'asked'> => ({ lines: [], asked: [] });
