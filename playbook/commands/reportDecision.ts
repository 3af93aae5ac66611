import type { Temporal } from 'temporal-polyfill';
import { dayIn } from '../clock/moments.ts';
import { noChangesBefore, noChangesTaken, reportsBefore } from '../clock/reportsBefore.ts';
import { representativeOf } from '../clock/whoIsAsked.ts';
import { dayOf, isWorkingDay, workingDaysBetween } from '../clock/workingDays.ts';
import type { NewEntry } from '../journal/Entry.ts';
import { nameOf } from '../journal/nameOf.ts';
import { horizonDays } from '../journal/present.ts';
import type { Rollout } from '../journal/Rollout.ts';
import type { Team } from '../journal/Team.ts';
import { againstPlan, spelledPlace } from '../words/counts.ts';
import { dayWords } from '../words/dates.ts';
import { type Decision, isRefusal, type Refusal, refuse, type Told } from './Command.ts';
import { milestoneOfTeam } from './milestoneOfTeam.ts';
import type { ReportFields } from './reportFields.ts';
import { speaksFor } from './speaksFor.ts';
import { typed } from './typed.ts';

/** A year of working days: a day further away is a slip of the pen. */
const mostDays = 250;

/** The entries of one team's report, or why it is not taken; `ahead` entries are written before it (P79, P80, P81). */
export function reportDecision({ rollout, by, now, people }: Omit<Told<unknown>, 'input'>, input: ReportFields, ahead = 0): Decision {
  const team = rollout.teams.find(({ id }) => id === input.team);
  if (!team) return refuse('unknownTeam');
  const no = dayRefused(team, input.day, now);
  if (no) return no;
  if (!speaksFor(rollout, team, input.day, by)) return refuse('notYours', { who: nameOf(people, representativeOf(rollout, team) ?? '') });
  const said = reported(rollout, team, input, now);
  if (isRefusal(said)) return said;
  const about = issueOf(rollout, input, ahead);
  return isRefusal(about) ? about : { entries: [said, ...about] };
}

/** Why that day is not, or no longer, one to say something of. */
export function dayRefused(team: Team, reported: string, now: Temporal.Instant): Refusal | null {
  if (!isWorkingDay(dayOf(reported))) return refuse('notAWorkingDay', { day: dayWords(reported) });
  if (reported > dayIn(now, team.zone)) return refuse('notYetDay', { day: dayWords(reported) });
  const oldest = dayIn(now.subtract({ hours: horizonDays * 24 }), team.zone);
  return reported < oldest ? refuse('dayLongPast', { day: dayWords(reported) }) : null;
}

/** "No change" keeps the days of the report before and says so (U10); from the third in a row it needs a fact (U9). */
function reported(rollout: Rollout, team: Team, input: ReportFields, now: Temporal.Instant): NewEntry | Refusal {
  const { day, noChange, forecastOn } = input;
  const done = noChange && saysNothing.test(input.done) ? '' : input.done;
  const times = noChangesBefore(rollout, team.id, day);
  if (noChange && !done && times >= noChangesTaken) return refuse('noChangeAgain', { team: team.name, which: spelledPlace(times + 1) });
  if (!noChange && forecastOn !== undefined) {
    const days = daysUntil(rollout, team, forecastOn, input.days, now);
    if (typeof days !== 'number') return days;
    return { type: 'statusReported', data: { team: team.id, day, days, noChange, forecastOn }, words: { done } };
  }
  const kept = reportsBefore(rollout, team.id, day)[0]?.report.days ?? 0;
  return { type: 'statusReported', data: { team: team.id, day, days: noChange ? kept : (input.days ?? 0), noChange }, words: { done } };
}

const saysNothing = /^(still )?no change[.!]*$/i;

/** The day they named, in working days against the agreed day of the milestone the team works on; behind is negative (P80). */
function daysUntil(rollout: Rollout, team: Team, on: string, days: number | undefined, now: Temporal.Instant): number | Refusal {
  if (days !== undefined) return refuse('daysAndNewDay', { days: againstPlan(days), day: dayWords(on) });
  const milestone = rollout.milestones.find(({ id }) => id === milestoneOfTeam(rollout, team.id));
  if (!milestone) return refuse('noDayToMove', { team: team.name });
  if (!isWorkingDay(dayOf(on))) return refuse('notAWorkingDay', { day: dayWords(on) });
  if (on < dayIn(now, team.zone)) return refuse('notBeforeToday', { day: dayWords(on) });
  const worked = workingDaysBetween(on, milestone.dueOn);
  return Math.abs(worked) > mostDays ? refuse('newDayTooFar', { day: dayWords(on), milestone: milestone.name }) : worked;
}

function issueOf(rollout: Rollout, input: ReportFields, ahead: number): NewEntry[] | Refusal {
  const { team, issueKind: kind, issueText: text, issue, blocks, help, link } = input;
  if (kind === '' || kind === 'none') return text || blocks || help || link ? refuse('issueWithoutKind') : [];
  if (kind === 'resolved') {
    const open = rollout.issues.filter((one) => !one.resolved && (issue ? one.id === issue : one.team === team)).at(-1);
    if (!open) return refuse('unknownIssue');
    const words = [text, blocks, help, link].filter(Boolean).join('\n');
    return [{ type: 'issueResolved', data: { issue: open.id }, words: { text: words } }];
  }
  if (!text) return refuse('issueWithoutWords');
  const about = { severity: kind, team, milestone: milestoneOfTeam(rollout, team) };
  const words = { text, ...typed({ blocks, help, link }) };
  return [{ type: 'issueRaised', data: { issue: `i${rollout.seq + ahead + 2}`, ...about }, words }];
}
