import { askedToDecide, decideBy, openDecisionOn } from '../clock/decisions.ts';
import { alsoHearing } from '../clock/escalation.ts';
import { chainOf } from '../clock/issueChain.ts';
import { repeatedTimes } from '../clock/issueRepeats.ts';
import type { AskedShown } from '../contract/Signoff.ts';
import type { IssueShown } from '../contract/Status.ts';
import type { Issue, IssueQuestion } from '../journal/Issue.ts';
import { nameOf, namesOf } from '../journal/nameOf.ts';
import { badNewsLines as w } from '../words/badNews.ts';
import { dayWords } from '../words/dates.ts';
import { issueAnswerActions } from './actions/issueActions.ts';
import type { Looking } from './Looking.ts';
import { personShown } from './personShown.ts';
import { shortMoment } from './shortMoment.ts';

/** What an issue is linked to, and what was said of it since it was raised: decided, passed on, confirmed, asked and answered (P95, N7). */
export const issueLines = (looking: Looking, issue: Issue): Pick<IssueShown, 'lines' | 'asked'> => ({
  lines: [...linked(looking, issue), ...said(looking, issue)],
  asked: issue.asked.map((question) => askedShown(looking, issue, question)),
});

function linked(looking: Looking, issue: Issue): string[] {
  const { rollout, people, now } = looking;
  const milestone = rollout.milestones.find(({ id }) => id === issue.milestone);
  const open = milestone && !issue.resolved ? openDecisionOn(rollout, milestone.id, now) : null;
  const decider = open && askedToDecide(rollout, open, now);
  return [
    ...(milestone ? [w.linked(milestone.name, dayWords(milestone.dueOn))] : []),
    ...(open && decider ? [w.decisionOpen(open.milestone.name, nameOf(people, decider), dayWords(decideBy(rollout, open, now)))] : []),
  ];
}

function said(looking: Looking, issue: Issue): string[] {
  const { rollout, people, now } = looking;
  const { passed, decided, confirmed, resolved, severity, taken } = issue;
  const when = (at: string) => shortMoment(looking, at);
  const chain = chainOf(rollout, issue).map(({ person }) => person);
  const hearing = taken || resolved ? [] : alsoHearing(rollout, issue, now).filter((person) => !chain.includes(person));
  const times = taken || resolved ? 0 : repeatedTimes(rollout, issue);
  return [
    ...(severity === 'minor' && !resolved ? [w.minor] : []),
    ...(hearing.length ? [w.alsoTold(namesOf(people, hearing))] : []),
    ...passed.map(({ by, to, at, text }) => w.passedOn(nameOf(people, by), nameOf(people, to), when(at), text)),
    ...(times ? [w.repeated(times)] : []),
    ...(decided ? [w.decided(nameOf(people, decided.by), when(decided.at), decided.text)] : []),
    ...(confirmed ? [w.stillSo(nameOf(people, confirmed.by), when(confirmed.at), confirmed.text)] : []),
  ];
}

function askedShown(looking: Looking, issue: Issue, question: IssueQuestion): AskedShown {
  const { by, at, text, answer } = question;
  return {
    who: personShown(looking, by),
    when: shortMoment(looking, at),
    text,
    answer: answer ? { who: personShown(looking, answer.by), when: shortMoment(looking, answer.at), text: answer.text } : null,
    actions: issueAnswerActions(looking, issue, question),
  };
}
