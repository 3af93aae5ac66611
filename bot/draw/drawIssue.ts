import { type ChainPlace, chainOf } from '../../playbook/clock/escalation.ts';
import { forecasts } from '../../playbook/clock/forecast.ts';
import { isAfter } from '../../playbook/clock/moments.ts';
import type { Issue } from '../../playbook/journal/Issue.ts';
import { issueSubject } from '../../playbook/journal/subjects.ts';
import { minutesBetween } from '../../playbook/views/boardLines.ts';
import { spanWords, titleOf } from '../../playbook/words/counts.ts';
import { dayWords } from '../../playbook/words/dates.ts';
import { issueCard } from '../cards/issueCard.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import { clockFor, type Drawing, keyNow, momentFor, name, pressOf, undoOf } from './Drawing.ts';

/** An issue as its reader sees it now: open and climbing, taken, or settled (P95, P96). */
export function drawIssue(drawing: Drawing, id: string, to: string): CardMessage | null {
  const { rollout } = drawing;
  const issue = rollout.issues.find((one) => one.id === id);
  if (!issue) return null;
  const base = baseOf(drawing, issue, to);
  const key = keyNow(drawing, issueSubject(id));
  const resolve = pressOf(drawing, 'resolveIssue', { issue: id }, `${key}/settle`);
  const { taken, resolved } = issue;
  if (resolved)
    return issueCard({
      ...base,
      state: 'settled',
      settledBy: name(drawing, resolved.by),
      settledAt: momentFor(drawing, to, resolved.at),
      decision: { words: resolved.text },
      takenAt: taken ? momentFor(drawing, to, taken.at) : '',
      after: taken ? spanWords(minutesBetween(issue.raisedAt, taken.at)) : '',
      effect: effectOf(drawing, issue),
      undo: resolved.by === to ? undoOf(drawing, resolved.seq) : null,
    });
  if (taken)
    return issueCard({
      ...base,
      state: 'taken',
      takenBy: name(drawing, taken.by),
      after: spanWords(minutesBetween(issue.raisedAt, taken.at)),
      answerBy: '',
      goesTo: null,
      resolve,
      undo: taken.by === to ? undoOf(drawing, taken.seq) : null,
    });
  const { told, next } = chainNow(drawing, issue);
  return issueCard({
    ...base,
    state: 'open',
    told: told.map(({ person }) => name(drawing, person)).at(-1) ?? '',
    goesTo: next ? { name: name(drawing, next.person), at: clockFor(drawing, to, next.at.toString()) } : null,
    take: base.reader === 'reporter' ? null : pressOf(drawing, 'takeIssue', { issue: id }, `${key}/take`),
    resolve,
  });
}

function baseOf(drawing: Drawing, issue: Issue, to: string) {
  const { rollout, linkTo } = drawing;
  const milestone = rollout.milestones.find(({ id }) => id === issue.milestone);
  const title = titleOf(issue.text);
  return {
    rollout: rollout.title,
    team: rollout.teams.find(({ id }) => id === issue.team)?.name ?? '',
    severity: issue.severity,
    title,
    words: issue.text.trim().replace(/[.!?]$/, '') === title ? '' : issue.text,
    reporter: { name: name(drawing, issue.raisedBy), at: clockFor(drawing, to, issue.raisedAt) },
    blocks: milestone
      ? { milestone: milestone.name, dueOn: dayWords(milestone.dueOn), url: linkTo(rollout, { page: 'plan', id: milestone.id }) }
      : null,
    workaround: { words: issue.workaround?.text ?? '' },
    reader: readerOf(drawing, issue, to),
    links: { issue: linkTo(rollout, { page: 'status', id: issue.id }) },
  };
}

function readerOf({ rollout }: Drawing, issue: Issue, to: string): 'decider' | 'taker' | 'reporter' | 'told' {
  if (issue.taken?.by === to) return 'taker';
  if (issue.raisedBy === to) return 'reporter';
  return chainOf(rollout, issue).some(({ person }) => person === to) ? 'decider' : 'told';
}

function chainNow({ rollout, now }: Drawing, issue: Issue): { told: ChainPlace[]; next: ChainPlace | null } {
  const chain = chainOf(rollout, issue);
  return { told: chain.filter(({ at }) => !isAfter(at, now)), next: chain.find(({ at }) => isAfter(at, now)) ?? null };
}

function effectOf({ rollout, now }: Drawing, issue: Issue) {
  const forecast = forecasts(rollout, now).find(({ milestone }) => milestone.id === issue.milestone);
  return forecast ? { milestone: forecast.milestone.name, on: dayWords(forecast.on), slipDays: forecast.slipDays } : null;
}
