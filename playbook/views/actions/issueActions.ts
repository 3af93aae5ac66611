// What the reader may do about bad news and good news (P95, P97).
import { decidesOn } from '../../commands/issueIn.ts';
import type { Action } from '../../contract/Action.ts';
import type { Issue, IssueQuestion } from '../../journal/Issue.ts';
import { nameOf } from '../../journal/nameOf.ts';
import { choices, labels, actionWords as w } from '../../words/actions.ts';
import { badNewsLabels, badNewsActions as own } from '../../words/badNews.ts';
import { titleOf } from '../../words/counts.ts';
import { milestoneActionWords, milestoneLabels } from '../../words/milestone.ts';
import { action, isOpen, manages } from '../actions.ts';
import { asks } from '../asks.ts';
import type { Looking } from '../Looking.ts';

const mostWords = 1000;
const mostExtra = 500;

/** Raise an issue, and tell good news: anybody may, at any time. */
export function raiseActions(looking: Looking): Action[] {
  if (!isOpen(looking)) return [];
  const milestones = looking.rollout.milestones.filter(({ leftOut }) => !leftOut).map(({ id, name }) => ({ value: id, label: name }));
  return [
    action(looking, 'raiseIssue', {
      label: w.raise,
      title: w.raiseTitle,
      asks: [
        asks.severity({ choices: choices.severities }),
        asks.text({ max: mostWords, example: labels.issueExample }),
        asks.blocks({ max: mostExtra }),
        asks.help({ max: mostExtra }),
        asks.page({ example: 'https://' }),
      ],
    }),
    action(looking, 'tellGoodNews', {
      label: own.goodNews,
      title: own.goodNewsTitle,
      asks: [asks.news({ max: mostWords, example: badNewsLabels.newsExample }), asks.helps({ choices: milestones })],
    }),
  ];
}

/** Take it, decide, ask, pass it on, say that it is still so, settle it, and how it is worked around. */
export function issueActions(looking: Looking, issue: Issue): Action[] {
  if (!isOpen(looking) || issue.resolved) return [];
  const input = { issue: issue.id };
  const settle = action(looking, 'resolveIssue', {
    label: w.settle,
    title: w.settleTitle,
    input,
    asks: [asks.settled({ max: mostWords })],
  });
  const workaround = action(looking, 'noteWorkaround', {
    label: issue.workaround ? milestoneActionWords.changeWorkaround : milestoneActionWords.workaround,
    title: milestoneActionWords.workaroundTitle(titleOf(issue.text, 60)),
    input,
    asks: [asks.workaround({ max: mostWords, example: milestoneLabels.workaroundExample, value: issue.workaround?.text })],
  });
  const take = action(looking, 'takeIssue', { label: w.take, tone: 'primary', input });
  return [...(issue.taken ? [] : [take]), ...decidingActions(looking, issue), settle, workaround];
}

function decidingActions(looking: Looking, issue: Issue): Action[] {
  const { people, reader } = looking;
  if (!reader) return [];
  const input = { issue: issue.id };
  const decides = decidesOn(looking, issue, reader);
  const mine = issue.taken?.by === reader;
  const reporter = nameOf(people, issue.raisedBy);
  const decide = action(looking, 'decideIssue', {
    label: own.decide,
    title: own.decideTitle,
    input,
    asks: [asks.issueDecision({ max: mostWords, value: issue.decided?.text })],
  });
  const ask = action(looking, 'askAboutIssue', {
    label: own.ask(reporter),
    title: own.askTitle(reporter),
    input,
    asks: [asks.issueQuestion({ max: mostWords })],
  });
  const passOn = action(looking, 'passIssueOn', {
    label: own.passOn,
    title: own.passOnTitle,
    input,
    asks: [asks.passTo(), asks.passWords({ max: mostWords, example: badNewsLabels.passExample })],
  });
  const stillSo = action(looking, 'confirmIssue', {
    label: own.stillSo,
    title: own.stillSoTitle,
    input,
    asks: [asks.stillSo({ max: mostWords })],
  });
  return [
    ...(decides ? [decide] : []),
    ...(decides && reader !== issue.raisedBy && issue.raisedBy !== 'milepost' ? [ask] : []),
    ...(mine || manages(looking) || (decides && !issue.taken) ? [passOn] : []),
    ...(mine ? [stillSo] : []),
  ];
}

/** The answer to what was asked, for whoever was asked, the reporter and the managers. */
export function issueAnswerActions(looking: Looking, issue: Issue, { id, by, to, answer }: IssueQuestion): Action[] {
  const { people, reader } = looking;
  if (answer || issue.resolved || !isOpen(looking) || !reader) return [];
  if (reader !== to && reader !== issue.raisedBy && !manages(looking)) return [];
  return [
    action(looking, 'answerIssue', {
      label: own.answer,
      title: own.answerTitle(nameOf(people, by)),
      input: { issue: issue.id, question: id },
      asks: [asks.issueAnswer({ max: mostWords })],
    }),
  ];
}
