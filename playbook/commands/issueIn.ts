import { alsoHearing } from '../clock/escalation.ts';
import { chainOf } from '../clock/issueChain.ts';
import type { PersonId } from '../journal/Entry.ts';
import type { Issue } from '../journal/Issue.ts';
import { nameOf, namesOf } from '../journal/nameOf.ts';
import { badNewsSo } from '../words/badNews.ts';
import { isManager } from './access.ts';
import { type Refusal, refuse, type Told } from './Command.ts';

/** The open issue with this id, or why nothing can be done about it any more. */
export function openIssueIn({ rollout, people }: Told<unknown>, id: string): Issue | Refusal {
  const issue = rollout.issues.find((one) => one.id === id);
  if (!issue) return refuse('unknownIssue');
  return issue.resolved ? refuse('resolved', { who: nameOf(people, issue.resolved.by) }) : issue;
}

/** Those an issue is put to: whoever has it, those on its way up, who was asked to take it, and the managers (P95). */
export function decidesOn({ rollout, now }: Pick<Told<unknown>, 'rollout' | 'now'>, issue: Issue, person: PersonId): boolean {
  const onTheWay = chainOf(rollout, issue).some((place) => place.person === person);
  return issue.taken?.by === person || onTheWay || isManager(rollout, person) || alsoHearing(rollout, issue, now).includes(person);
}

/** The refusal for somebody it was not put to, with the names of those it was. */
export function notPutTo({ rollout, people }: Told<unknown>, issue: Issue): Refusal {
  const them = issue.taken ? [issue.taken.by] : chainOf(rollout, issue).map(({ person }) => person);
  const managers = rollout.holders.projectManager ?? [];
  return refuse('notYours', { who: namesOf(people, them.length ? them : managers) || badNewsSo.steers });
}
