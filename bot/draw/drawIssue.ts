import { forecasts } from '../../playbook/clock/forecast.ts';
import { type ChainPlace, chainOf } from '../../playbook/clock/issueChain.ts';
import { isAfter } from '../../playbook/clock/moments.ts';
import type { Issue, IssueWord } from '../../playbook/journal/Issue.ts';
import { minutesBetween } from '../../playbook/views/boardLines.ts';
import { spanWords } from '../../playbook/words/counts.ts';
import { dayWords } from '../../playbook/words/dates.ts';
import { issueCard, type OpenIssueCardData } from '../cards/issueCard.ts';
import type { IssueFacts } from '../cards/issueParts.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import { clockFor, type Drawing, momentFor, name, undoOf } from './Drawing.ts';
import { drawIssueQuestion } from './drawIssueQuestion.ts';
import { drawStaleIssue } from './drawStaleIssue.ts';
import { drawUnreachable } from './drawUnreachable.ts';
import { issueFacts, issuePresses, issueShows, unreachedOf } from './issueFacts.ts';

/** An issue as its reader sees it now: open and climbing, taken, decided or settled; `duty` tells a question, an answer or a missing word apart (P95, P96). */
export function drawIssue(drawing: Drawing, id: string, to: string, duty = ''): CardMessage | null {
  const issue = drawing.rollout.issues.find((one) => one.id === id);
  if (!issue) return null;
  const [kind = '', about = ''] = duty.split('/').slice(2);
  if (kind === 'question' || kind === 'answer') return drawIssueQuestion(drawing, issue, about, to);
  if (kind === 'stale') return drawStaleIssue(drawing, issue, Number(about), to) ?? drawStanding(drawing, issue, to);
  if (kind === 'unreachable') return drawUnreachable(drawing, issue, about, to);
  return drawStanding(drawing, issue, to, kind === 'repeat');
}

/** The issue as it stands, whatever brought the card. */
function drawStanding(drawing: Drawing, issue: Issue, to: string, again = false): CardMessage {
  const facts = issueFacts(drawing, issue, to);
  if (issue.resolved) return drawSettled(drawing, issue, facts, issue.resolved, to);
  if (issue.decided) return drawDecided(drawing, issue, facts, issue.decided, to);
  return issue.taken ? drawTaken(drawing, issue, facts, issue.taken) : drawOpen(drawing, issue, facts, { to, again });
}

function drawOpen(drawing: Drawing, issue: Issue, facts: IssueFacts, { to, again }: { to: string; again: boolean }): CardMessage {
  const { told, next } = chainNow(drawing, issue);
  const { take, decide, ask, resolve } = issuePresses(drawing, issue);
  const decides = facts.reader === 'decider';
  const passed = issue.passed.at(-1);
  return issueCard({
    ...facts,
    state: 'open',
    told: told.map(({ person }) => name(drawing, person)).at(-1) ?? '',
    goesTo: next ? { name: name(drawing, next.person), at: clockFor(drawing, to, next.at.toString()) } : null,
    again: again ? { told: told.map(({ person }) => name(drawing, person)) } : null,
    passed: passedOf(drawing, issue, to),
    asked: waitsFor(drawing, issue, facts),
    unreached: unreachedOf(drawing, issue, to),
    take: facts.reader === 'reporter' ? null : take,
    decide: decides ? decide : null,
    ask: decides && issue.raisedBy !== 'milepost' ? ask : null,
    passOn: decides ? issueShows(drawing, issue).passOn : null,
    resolve: facts.reader === 'reporter' ? resolve : null,
    undo: passed?.by === to ? undoOf(drawing, passed.seq) : null,
  });
}

function passedOf(drawing: Drawing, { passed }: Issue, reader: string): OpenIssueCardData['passed'] {
  const last = passed.at(-1);
  if (!last || reader === 'channel') return null;
  const names = { from: name(drawing, last.by), to: name(drawing, last.to) };
  return { state: last.to === reader ? 'toYou' : 'toOther', ...names, why: { words: last.text } };
}

function drawTaken(drawing: Drawing, issue: Issue, facts: IssueFacts, taken: NonNullable<Issue['taken']>): CardMessage {
  const { answer, passOn } = issueShows(drawing, issue);
  const mine = facts.reader === 'taker';
  return issueCard({
    ...facts,
    state: 'taken',
    takenBy: name(drawing, taken.by),
    after: spanWords(minutesBetween(issue.raisedAt, taken.at)),
    asked: waitsFor(drawing, issue, facts),
    resolve: mine || facts.reader === 'reporter' ? issuePresses(drawing, issue).resolve : null,
    answer: mine || facts.reader === 'decider' ? answer : null,
    passOn: mine ? passOn : null,
    undo: mine ? undoOf(drawing, taken.seq) : null,
  });
}

/** Who was asked something about it and has not answered yet; the channel does not hear of it. */
function waitsFor(drawing: Drawing, { asked }: Issue, { reader }: IssueFacts): string {
  const waits = asked.findLast((one) => !one.answer);
  return waits && reader !== 'channel' ? name(drawing, waits.to) : '';
}

function drawDecided(drawing: Drawing, issue: Issue, facts: IssueFacts, decided: IssueWord, to: string): CardMessage {
  const mine = facts.reader === 'taker';
  return issueCard({
    ...facts,
    state: 'decided',
    decidedBy: name(drawing, decided.by),
    decidedAt: momentFor(drawing, to, decided.at),
    decided: { words: decided.text },
    takenBy: issue.taken ? name(drawing, issue.taken.by) : '',
    ...takenFacts(drawing, issue, to),
    resolve: mine || facts.reader === 'reporter' ? issuePresses(drawing, issue).resolve : null,
    passOn: mine ? issueShows(drawing, issue).passOn : null,
    undo: decided.by === to ? undoOf(drawing, decided.seq) : null,
  });
}

function drawSettled(drawing: Drawing, issue: Issue, facts: IssueFacts, resolved: IssueWord, to: string): CardMessage {
  return issueCard({
    ...facts,
    state: 'settled',
    settledBy: name(drawing, resolved.by),
    settledAt: momentFor(drawing, to, resolved.at),
    resolution: { words: resolved.text },
    decided: issue.decided ? { name: name(drawing, issue.decided.by), words: issue.decided.text } : null,
    ...takenFacts(drawing, issue, to),
    effect: effectOf(drawing, issue),
    undo: resolved.by === to ? undoOf(drawing, resolved.seq) : null,
  });
}

const takenFacts = (drawing: Drawing, { taken, raisedAt }: Issue, to: string) => ({
  takenAt: taken ? momentFor(drawing, to, taken.at) : '',
  after: taken ? spanWords(minutesBetween(raisedAt, taken.at)) : '',
});

function chainNow({ rollout, now }: Drawing, issue: Issue): { told: ChainPlace[]; next: ChainPlace | null } {
  const chain = chainOf(rollout, issue);
  return { told: chain.filter(({ at }) => !isAfter(at, now)), next: chain.find(({ at }) => isAfter(at, now)) ?? null };
}

function effectOf({ rollout, now }: Drawing, issue: Issue) {
  const forecast = forecasts(rollout, now).find(({ milestone }) => milestone.id === issue.milestone);
  return forecast ? { milestone: forecast.milestone.name, on: dayWords(forecast.on), slipDays: forecast.slipDays } : null;
}
