import { askedTogether, type TeamDay } from '../../playbook/clock/askedTogether.ts';
import { isAfter } from '../../playbook/clock/moments.ts';
import { closesAt } from '../../playbook/clock/periods.ts';
import { statusSubject } from '../../playbook/journal/subjects.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import type { Drawing } from './Drawing.ts';
import { drawCheckin } from './drawCheckin.ts';
import { drawNudge } from './drawNudge.ts';
import { drawHandedOn, drawLater, drawNotToday } from './drawQuestion.ts';
import { drawReceipt } from './drawReceipt.ts';
import { drawTeams } from './drawTeams.ts';
import { questionState } from './questionState.ts';

/** The status card of a team's day as one reader sees it now: the question, what was said of it, or the receipt; with the other teams they were asked for in the same message (P76, P79, P80, P81). */
export function drawStatus(drawing: Drawing, teamId: string, day: string, to: string, duty = ''): CardMessage | null {
  const { rollout, now } = drawing;
  const team = rollout.teams.find(({ id }) => id === teamId);
  if (!team) return null;
  const group = askedTogether(rollout, teamId, day, to, duty);
  const open = group.filter((one) => questionState(drawing, `${one.team}/${one.day}`, to) === 'open');
  const first = open[0];
  const of = first && rollout.teams.find(({ id }) => id === first.team);
  if (first && of && isAfter(closesAt(rollout, of, first.day), now)) {
    if (group.length > 1 && duty && isAnsweredInPlace(drawing, group, to, duty)) return null;
    if (duty.endsWith('/nudge')) return drawNudge(drawing, of, first.day, open, to);
  }
  if (group.length > 1) return drawTeams(drawing, group, to);
  const place = `${teamId}/${day}`;
  const report = rollout.reports[place]?.at(-1);
  if (report) return drawReceipt(drawing, team, day, report, to);
  const question = rollout.questions[place];
  const state = questionState(drawing, place, to);
  if (question?.declined) return drawNotToday(drawing, team, day, question.declined, to);
  if (state === 'handedOn') return drawHandedOn(drawing, team, day, to);
  if (question?.snoozed && state === 'later') return drawLater(drawing, team, day, question.snoozed, to);
  return drawCheckin(drawing, team, day, { to });
}

/**
 * True when the last change is a press on this very message, which was answered in its place: drawing it again would take away what
 * the reader goes on typing for the team that is still open.
 */
function isAnsweredInPlace({ rollout }: Drawing, group: TeamDay[], to: string, duty: string): boolean {
  const last = Math.max(...group.map(({ team, day }) => rollout.revised[statusSubject(team, day)] ?? 0));
  const entry = rollout.entries.findLast(({ seq }) => seq === last);
  if (entry?.by !== to || !/^\w+\|[^|]*\|(status|teams)\//.test(entry.key)) return false;
  return rollout.entries.some((one) => one.type === 'dutyEnded' && one.data.duty === duty && one.seq < last);
}
