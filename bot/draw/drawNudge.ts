import type { TeamDay } from '../../playbook/clock/askedTogether.ts';
import { closesAt, isPeriod } from '../../playbook/clock/periods.ts';
import { deputyOf, representativeOf } from '../../playbook/clock/whoIsAsked.ts';
import { statusSubject } from '../../playbook/journal/subjects.ts';
import type { Team } from '../../playbook/journal/Team.ts';
import { dayWords, timeWords } from '../../playbook/words/dates.ts';
import { nudgeCard } from '../cards/nudgeCard.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import { type Drawing, keyNow, name, pressOf, showOf } from './Drawing.ts';
import { lastOf } from './drawCheckin.ts';

/** One nudge for a team's open question, or for all of the reader's that are open (P78). */
export function drawNudge(drawing: Drawing, team: Team, day: string, open: TeamDay[], to: string): CardMessage {
  const { rollout, now } = drawing;
  const closes = closesAt(rollout, team, day);
  const others = rollout.teams.filter(
    (one) => !open.some(({ team: id }) => id === one.id) && isPeriod(rollout, one, day) && representativeOf(rollout, one),
  );
  const deputy = deputyOf(rollout, team);
  const single = open.length < 2;
  return nudgeCard({
    rollout: rollout.title,
    day: dayWords(day),
    teams: single ? [team.name] : open.flatMap((one) => rollout.teams.find(({ id }) => id === one.team)?.name ?? []),
    only: others.every((one) => rollout.reports[`${one.id}/${day}`]?.length),
    minutesLeft: Math.max(0, Math.round(now.until(closes).total('minutes'))),
    closesAt: timeWords(closes.toString(), team.zone),
    asksNext: single && deputy && deputy !== to ? name(drawing, deputy) : null,
    last: single ? lastOf(drawing, team.id, day) : null,
    open: showOf(drawing, 'checkin', single ? { team: team.id, day } : {}),
    report: single ? pressOf(drawing, 'reportStatus', { team: team.id, day }, keyNow(drawing, statusSubject(team.id, day))) : null,
  });
}
