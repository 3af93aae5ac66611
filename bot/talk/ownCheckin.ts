import { askedTogether } from '../../playbook/clock/askedTogether.ts';
import { dayToReport } from '../../playbook/clock/dayToReport.ts';
import { dayIn } from '../../playbook/clock/moments.ts';
import { day as dayField } from '../../playbook/commands/fields.ts';
import { newDay } from '../../playbook/commands/reportFields.ts';
import { isVoiceOf } from '../../playbook/commands/speaksFor.ts';
import type { Team } from '../../playbook/journal/Team.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import type { Drawing } from '../draw/Drawing.ts';
import { drawCheckin, type Typed } from '../draw/drawCheckin.ts';
import { drawTeams } from '../draw/drawTeams.ts';
import { questionState } from '../draw/questionState.ts';

/** Whether a text from a card names a day. */
export const isDay = (text: string): boolean => dayField.safeParse(text).success;

/** The active teams the reader speaks for, those that are open first (P76). */
export function ownTeams(drawing: Drawing, reader: string): { team: Team; day: string }[] {
  const { rollout, now } = drawing;
  const own = rollout.teams
    .filter((team) => (team.active || team.pulledIn) && isVoiceOf(rollout, team, dayIn(now, team.zone), reader))
    .map((team) => ({ team, day: dayToReport(rollout, team, now) }));
  const isOpen = ({ team, day }: { team: Team; day: string }) => questionState(drawing, `${team.id}/${day}`, reader) === 'open';
  return [...own.filter(isOpen), ...own.filter((one) => !isOpen(one))];
}

/** The question of a team's day, also when it was answered: to be edited, with what was said given back. Without a team, all the reader is asked for. */
export function drawOwnCheckin(drawing: Drawing, teamId: string, dayText: string, reader: string): CardMessage | null {
  const { rollout, now } = drawing;
  const named = rollout.teams.find(({ id }) => id === teamId);
  const [first] = named ? [{ team: named, day: isDay(dayText) ? dayText : dayToReport(rollout, named, now) }] : ownTeams(drawing, reader);
  if (!first) return null;
  const { team, day } = first;
  const group = named ? [] : askedTogether(rollout, team.id, day, reader);
  const open = group.filter((one) => questionState(drawing, `${one.team}/${one.day}`, reader) === 'open');
  if (open.length > 1) return drawTeams(drawing, group, reader);
  return drawCheckin(drawing, team, day, { to: reader, back: standing(drawing, `${team.id}/${day}`) });
}

/** What stands of the day already, to be edited. */
function standing({ rollout }: Drawing, place: string): Typed | null {
  const report = rollout.reports[place]?.at(-1);
  if (!report) return null;
  const { done, days, forecastOn } = report;
  return { typed: forecastOn ? { done, days: newDay, forecastOn } : { done, days: String(days) }, problem: '' };
}
