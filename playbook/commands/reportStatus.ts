import type { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { dayIn } from '../clock/moments.ts';
import { representativeOf } from '../clock/rounds.ts';
import { dayOf, isWorkingDay } from '../clock/workingDays.ts';
import type { NewEntry, PersonId } from '../journal/Entry.ts';
import { nameOf } from '../journal/nameOf.ts';
import { horizonDays } from '../journal/present.ts';
import type { Rollout } from '../journal/Rollout.ts';
import type { Team } from '../journal/Team.ts';
import { dayWords } from '../words/dates.ts';
import { inputWords } from '../words/inputs.ts';
import { isManager } from './access.ts';
import { command, type Decision, refuse } from './Command.ts';
import { day, idOf, maybeWords, yesNo } from './fields.ts';
import { milestoneOfTeam } from './milestoneOfTeam.ts';
import { withdrawIssue } from './raiseIssue.ts';
import { reopenIssue } from './resolveIssue.ts';

const input = z
  .object({
    team: idOf(inputWords.team),
    day,
    done: maybeWords('What got done', 500),
    days: z.coerce.number({ error: inputWords.days }).int(inputWords.days).min(-250, inputWords.days).max(250, inputWords.days).optional(),
    noChange: yesNo.default(false),
    issueKind: z.enum(['', 'none', 'minor', 'serious', 'red', 'resolved'], { error: inputWords.severity }).default(''),
    issueText: maybeWords('The issue', 1000),
    issue: z.string().max(100).default(''),
  })
  .refine(({ noChange, done }) => noChange || done !== '', { path: ['done'], error: inputWords.done })
  .refine(({ noChange, days }) => noChange || days !== undefined, { path: ['days'], error: inputWords.days });
type Input = z.infer<typeof input>;

/** A team's word for one of its days: done, days ahead or behind, an issue met or resolved (P79, P80, P81). The last one stands. */
export const reportStatus = command<Input>({
  verb: 'reportStatus',
  does: "Report a team's day: what got done, how many working days ahead or behind the plan, an issue met or resolved.",
  input,
  decide({ rollout, input, by, now, people }) {
    const team = rollout.teams.find(({ id }) => id === input.team);
    if (!team) return refuse('unknownTeam');
    const no = dayRefused(team, input.day, now) ?? personRefused(rollout, team, by, nameOf(people, representativeOf(rollout, team) ?? ''));
    if (no) return no;
    const kind = input.issueKind === 'none' ? '' : input.issueKind;
    if (kind && kind !== 'resolved' && !input.issueText) return refuse('issueWithoutWords');
    if (!kind && input.issueText) return refuse('issueWithoutKind');
    const about = issueOf(rollout, { ...input, issueKind: kind });
    if (kind === 'resolved' && !about.length) return refuse('unknownIssue');
    return { entries: [reported(rollout, input), ...about] };
  },
  undo: {
    statusReported(rollout, { seq, data: { team, day } }) {
      const stands = rollout.reports[`${team}/${day}`]?.some((report) => report.seq === seq);
      return stands ? { entries: [{ type: 'statusWithdrawn', data: { team, day, report: seq } }] } : refuse('undoneAlready');
    },
    issueRaised: (rollout, entry, { people }) => withdrawIssue(rollout, entry.data.issue, people),
    issueResolved: (rollout, entry) => reopenIssue(rollout, entry),
  },
});

function dayRefused(team: Team, reported: string, now: Temporal.Instant): Decision | null {
  if (!isWorkingDay(dayOf(reported))) return refuse('notAWorkingDay', { day: dayWords(reported) });
  if (reported > dayIn(now, team.zone)) return refuse('notYetDay', { day: dayWords(reported) });
  const oldest = dayIn(now.subtract({ hours: horizonDays * 24 }), team.zone);
  return reported < oldest ? refuse('dayLongPast', { day: dayWords(reported) }) : null;
}

function personRefused(rollout: Rollout, team: Team, by: PersonId, name: string): Decision | null {
  const speaks = representativeOf(rollout, team) === by || rollout.holders[team.representativeRole]?.includes(by);
  return speaks || isManager(rollout, by) ? null : refuse('notYours', { who: name });
}

/** "No change" keeps the days of the report before and says so (U10). */
function reported(rollout: Rollout, { team, day, done, days, noChange }: Input): NewEntry {
  const before = Object.keys(rollout.reports)
    .filter((place) => place.startsWith(`${team}/`) && place < `${team}/${day}` && rollout.reports[place]?.length)
    .sort()
    .at(-1);
  const kept = before ? (rollout.reports[before]?.at(-1)?.days ?? 0) : 0;
  return {
    type: 'statusReported',
    data: { team, day, days: noChange ? kept : (days ?? 0), noChange },
    words: { done: noChange ? '' : done },
  };
}

function issueOf(rollout: Rollout, { team, issueKind, issueText, issue }: Input): NewEntry[] {
  if (issueKind === '' || issueKind === 'none') return [];
  if (issueKind !== 'resolved') {
    const milestone = milestoneOfTeam(rollout, team);
    return [
      { type: 'issueRaised', data: { issue: `i${rollout.seq + 2}`, severity: issueKind, team, milestone }, words: { text: issueText } },
    ];
  }
  const open = rollout.issues.filter((one) => !one.resolved && (issue ? one.id === issue : one.team === team));
  const settled = open.at(-1);
  return settled ? [{ type: 'issueResolved', data: { issue: settled.id }, words: { text: issueText } }] : [];
}
