import { doubtsAbout } from '../../playbook/clock/doubts.ts';
import { forecasts } from '../../playbook/clock/forecast.ts';
import { chainOf } from '../../playbook/clock/issueChain.ts';
import { tellKey } from '../../playbook/clock/issueKeys.ts';
import { type Instant, instantOf, isAfter } from '../../playbook/clock/moments.ts';
import { closesAt } from '../../playbook/clock/periods.ts';
import { reportsBefore } from '../../playbook/clock/reportsBefore.ts';
import { changeableUntil, digestToCome } from '../../playbook/clock/roundOver.ts';
import { steersNow } from '../../playbook/clock/whoSteers.ts';
import { milestoneOfTeam } from '../../playbook/commands/milestoneOfTeam.ts';
import { speaksFor } from '../../playbook/commands/speaksFor.ts';
import { entryAt } from '../../playbook/journal/entryAt.ts';
import { statusSubject } from '../../playbook/journal/subjects.ts';
import type { Report, Team } from '../../playbook/journal/Team.ts';
import { titleOf } from '../../playbook/words/counts.ts';
import { dayWords, timeWords } from '../../playbook/words/dates.ts';
import { doubtQuestion } from '../../playbook/words/doubts.ts';
import { type CheckinReceiptCardData, checkinReceiptCard } from '../cards/checkinReceiptCard.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import { type Drawing, keyNow, momentFor, name, pressOf, showOf, undoOf } from './Drawing.ts';
import { firstName } from './drawCheckin.ts';

/** What somebody wrote as a fact that did not fit, and why. */
export interface FactTyped {
  typed: { fact: string };
  problem: string;
}

/** What stands of a team's day, what it changes, and what the reporter is asked about it (P79, P82). */
export function drawReceipt(
  drawing: Drawing,
  team: Team,
  day: string,
  report: Report,
  to: string,
  back: FactTyped | null = null,
): CardMessage {
  const { rollout } = drawing;
  const before = reportsBefore(rollout, team.id, day);
  const since = before.find((one) => !one.report.noChange);
  const digestAt = digestOf(drawing, day);
  const changes = canChange(drawing, team, day, report) && speaksFor(rollout, team, day, to);
  const closes = closesAt(rollout, team, day);
  return checkinReceiptCard({
    rollout: rollout.title,
    day: dayWords(day),
    sentAt: momentFor(drawing, to, report.at),
    person: firstName(drawing, report.by),
    team: team.name,
    noChange: report.noChange,
    since: since ? dayWords(since.day) : '',
    words: report.done,
    days: report.days,
    was: before[0]?.report.days ?? null,
    readyOn: report.forecastOn ? dayWords(report.forecastOn) : '',
    ...issueWith(drawing, team, day),
    effect: effectOf(drawing, team, report, to),
    lateAfter: isAfter(instantOf(report.at), closes) ? timeWords(closes.toString(), team.zone) : null,
    digestAt: digestAt && timeWords(digestAt.toString(), team.zone),
    doubts: report.by === to ? doubtsAbout(rollout, team.id, day, report).map((doubt) => doubtQuestion(doubt, report.days)) : [],
    fact: report.by === to ? pressOf(drawing, 'addFact', { team: team.id, day }, keyNow(drawing, statusSubject(team.id, day))) : null,
    typed: back?.typed ?? null,
    problem: back?.problem ?? '',
    edit: changes ? showOf(drawing, 'checkin', { team: team.id, day }) : null,
    undo: changes ? undoOf(drawing, report.seq) : null,
  });
}

/** The moment of the day's digest, while it has not gone out. */
export const digestOf = ({ rollout }: Drawing, day: string): Instant | null => digestToCome(rollout, day);

/** A report can be changed until the round is over: the day has closed and its digest is out; a late one until the team is asked again (U3, U4). */
export function canChange({ rollout, now }: Drawing, team: Team, day: string, report: Report): boolean {
  const until = changeableUntil(rollout, team, day, report, now);
  return !until || isAfter(until, now);
}

/** The issue that came with one of the day's reports, and who got it at once where it is red. */
function issueWith(drawing: Drawing, team: Team, day: string): Pick<CheckinReceiptCardData, 'issue' | 'redTo'> {
  const { rollout } = drawing;
  const keys = new Set(rollout.reports[`${team.id}/${day}`]?.map(({ seq }) => entryAt(rollout, seq)?.key));
  const isOfDay = (seq: number) => {
    const key = entryAt(rollout, seq)?.key;
    return key !== undefined && keys.has(key);
  };
  const raised = rollout.issues.findLast(({ raisedSeq, team: of }) => of === team.id && isOfDay(raisedSeq));
  const settled = rollout.issues.findLast(({ resolved }) => resolved && isOfDay(resolved.seq));
  if (!raised || raised.resolved) return { issue: settled ? { kind: 'resolved', title: titleOf(settled.text) } : null, redTo: null };
  const told = chainOf(rollout, raised).find(({ person }) => rollout.ended[tellKey(raised.id, person)]?.outcome === 'sent')?.person;
  return {
    issue: { kind: raised.severity, title: titleOf(raised.text) },
    redTo: told && raised.severity === 'red' ? name(drawing, told) : null,
  };
}

function effectOf(drawing: Drawing, team: Team, report: Report, to: string): CheckinReceiptCardData['effect'] {
  const { rollout, now } = drawing;
  const forecast = forecasts(rollout, now).find(({ milestone }) => milestone.id === milestoneOfTeam(rollout, team.id));
  const manager = steersNow(rollout, now);
  if (!forecast || forecast.slipDays === 0 || report.days >= 0) return null;
  return {
    milestone: forecast.milestone.name,
    on: dayWords(forecast.on),
    slipDays: forecast.slipDays,
    seenBy: manager && manager !== to ? name(drawing, manager) : '',
  };
}
