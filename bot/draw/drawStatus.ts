import { chainOf, tellKey } from '../../playbook/clock/escalation.ts';
import { forecasts } from '../../playbook/clock/forecast.ts';
import { isAfter, momentOf } from '../../playbook/clock/moments.ts';
import { closesAt, isPeriod, representativeOf } from '../../playbook/clock/rounds.ts';
import { addWorkingDays } from '../../playbook/clock/workingDays.ts';
import { milestoneOfTeam } from '../../playbook/commands/milestoneOfTeam.ts';
import { entryAt } from '../../playbook/journal/entryAt.ts';
import { digestSubject, statusSubject } from '../../playbook/journal/subjects.ts';
import type { Report, Team } from '../../playbook/journal/Team.ts';
import { againstPlan, titleOf } from '../../playbook/words/counts.ts';
import { dayWords, timeWords } from '../../playbook/words/dates.ts';
import { type CheckinCardData, checkinCard } from '../cards/checkinCard.ts';
import { checkinReceiptCard } from '../cards/checkinReceiptCard.ts';
import { nudgeCard } from '../cards/nudgeCard.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import { type Drawing, keyNow, momentFor, name, pressOf, showOf, undoOf } from './Drawing.ts';

/** What came back with a problem, or is to be edited. */
export interface Typed {
  typed: NonNullable<CheckinCardData['typed']>;
  problem: string;
}

/** The status card of a team's day: the question, or the receipt once it is answered (P79, P80, P81). */
export function drawStatus(drawing: Drawing, teamId: string, day: string, to: string, nudges: boolean): CardMessage | null {
  const team = drawing.rollout.teams.find(({ id }) => id === teamId);
  if (!team) return null;
  const report = drawing.rollout.reports[`${teamId}/${day}`]?.at(-1);
  if (report) return receipt(drawing, team, day, report, to);
  const open = isAfter(closesAt(drawing.rollout, team, day), drawing.now);
  return nudges && open ? nudge(drawing, team, day) : drawCheckin(drawing, team, day);
}

/** The question itself; `back` gives back what was typed, with what is wrong with it. */
export function drawCheckin(drawing: Drawing, team: Team, day: string, back: Typed | null = null): CardMessage {
  const { rollout, linkTo } = drawing;
  const closes = closesAt(rollout, team, day);
  return checkinCard({
    rollout: rollout.title,
    team: team.name,
    day: dayWords(day),
    openUntil: timeWords(closes.toString(), team.zone),
    closed: !isAfter(closes, drawing.now),
    waits: waitsFor(drawing, team),
    noChanges: noChanges(drawing, team, day),
    last: lastOf(drawing, team, day),
    openIssues: rollout.issues
      .filter((issue) => issue.team === team.id && !issue.resolved)
      .map(({ id, text }) => ({ id, title: titleOf(text, 60) })),
    typed: back?.typed ?? null,
    problem: back?.problem ?? '',
    report: pressOf(drawing, 'reportStatus', { team: team.id, day }, keyNow(drawing, statusSubject(team.id, day))),
    links: { playbook: linkTo(rollout, { page: 'playbook', id: 'dailyCheck' }) },
  });
}

function nudge(drawing: Drawing, team: Team, day: string): CardMessage {
  const { rollout, now } = drawing;
  const closes = closesAt(rollout, team, day);
  const others = rollout.teams.filter((one) => one !== team && isPeriod(one, day) && representativeOf(rollout, one));
  return nudgeCard({
    rollout: rollout.title,
    day: dayWords(day),
    team: team.name,
    only: others.every((one) => rollout.reports[`${one.id}/${day}`]?.length),
    minutesLeft: Math.max(0, Math.round(now.until(closes).total('minutes'))),
    closesAt: timeWords(closes.toString(), team.zone),
    asksNext: null,
    last: lastOf(drawing, team, day),
    open: showOf(drawing, 'checkin', { team: team.id, day }),
    report: pressOf(drawing, 'reportStatus', { team: team.id, day }, keyNow(drawing, statusSubject(team.id, day))),
  });
}

function waitsFor({ rollout }: Drawing, team: Team): CheckinCardData['waits'] {
  const milestone = rollout.milestones.find(({ id }) => id === milestoneOfTeam(rollout, team.id));
  if (!milestone) return null;
  const own = milestone.deliverables.filter(({ team: of, met }) => of === team.id && !met).length;
  return { milestone: milestone.name, dueOn: dayWords(milestone.dueOn), deliverables: own };
}

/** The team's reports before that day, newest first. */
function before({ rollout }: Drawing, team: Team, day: string): { day: string; report: Report }[] {
  return Object.keys(rollout.reports)
    .filter((place) => place.startsWith(`${team.id}/`) && place < `${team.id}/${day}`)
    .sort()
    .reverse()
    .flatMap((place) => {
      const report = rollout.reports[place]?.at(-1);
      return report ? [{ day: place.slice(team.id.length + 1), report }] : [];
    });
}

function noChanges(drawing: Drawing, team: Team, day: string): number {
  const reports = before(drawing, team, day);
  const changed = reports.findIndex(({ report }) => !report.noChange);
  return changed < 0 ? reports.length : changed;
}

function lastOf(drawing: Drawing, team: Team, day: string): CheckinCardData['last'] {
  const last = before(drawing, team, day)[0];
  if (!last) return null;
  const done = last.report.noChange ? 'No change' : last.report.done.replace(/[.\s]+$/, '');
  const when = last.day === addWorkingDays(day, -1) ? (dayWords(day).startsWith('Mon') ? 'On Friday' : 'Yesterday') : dayWords(last.day);
  return { when, words: `${done}. ${againstPlan(last.report.days).replace(/^./, (letter) => letter.toUpperCase())}.` };
}

function receipt(drawing: Drawing, team: Team, day: string, report: Report, to: string): CardMessage {
  const { rollout, now } = drawing;
  const last = before(drawing, team, day)[0]?.report ?? null;
  const key = entryAt(rollout, report.seq)?.key;
  const isOfReport = (seq: number) => key !== undefined && entryAt(rollout, seq)?.key === key;
  const raised = rollout.issues.find(({ raisedSeq }) => isOfReport(raisedSeq));
  const settled = rollout.issues.find(({ resolved }) => resolved && isOfReport(resolved.seq));
  const told =
    raised && chainOf(rollout, raised).find(({ person }) => rollout.ended[tellKey(raised.id, person)]?.outcome === 'sent')?.person;
  const digestOut = rollout.ended[digestSubject(day)] !== undefined;
  const forecast = forecasts(rollout, now).find(({ milestone }) => milestone.id === milestoneOfTeam(rollout, team.id));
  const manager = rollout.holders.projectManager?.[0];
  const digestAt = rollout.start ? momentOf(day, rollout.start.digestAt, rollout.start.zone) : null;
  return checkinReceiptCard({
    rollout: rollout.title,
    day: dayWords(day),
    sentAt: momentFor(drawing, to, report.at),
    person: name(drawing, report.by).split(' ')[0] ?? '',
    team: team.name,
    noChange: report.noChange,
    words: report.done,
    days: report.days,
    was: last?.days ?? null,
    issue: raised
      ? { kind: raised.severity, title: titleOf(raised.text) }
      : settled
        ? { kind: 'resolved', title: titleOf(settled.text) }
        : null,
    redTo: told && raised?.severity === 'red' ? name(drawing, told) : null,
    effect:
      forecast && forecast.slipDays !== 0 && report.days < 0
        ? {
            milestone: forecast.milestone.name,
            on: dayWords(forecast.on),
            slipDays: forecast.slipDays,
            seenBy: manager && manager !== to ? name(drawing, manager) : '',
          }
        : null,
    digestAt: digestOut || !digestAt ? null : timeWords(digestAt.toString(), team.zone),
    edit: showOf(drawing, 'checkin', { team: team.id, day }),
    undo: undoOf(drawing, report.seq),
  });
}
