import { liveNow } from '../clock/liveCheck.ts';
import type { Live } from '../contract/Live.ts';
import type { Status } from '../contract/Status.ts';
import { timeWords } from '../words/dates.ts';
import { commas, sentences } from '../words/joints.ts';
import { liveWords as w } from '../words/liveCheck.ts';
import { liveActions, newCheckActions, offlineActions } from './actions/liveActions.ts';
import { checksShown } from './checkShown.ts';
import { followUpsShown } from './followUpShown.ts';
import { headOf } from './head.ts';
import { type Looking, zoneOf } from './Looking.ts';
import { liveTeam, teamsInTurn } from './liveTeams.ts';

/** The check held live: teams in turn under the clock, what is taken out of it, and the manager's deeper checks (P84, P85, P88, P89). */
export function liveView(looking: Looking): Live {
  const { rollout, now } = looking;
  const live = liveNow(rollout, now);
  return {
    head: headOf(looking),
    line: hourLine(looking),
    link: rollout.livePlace?.link ?? '',
    place: rollout.livePlace?.place ?? '',
    begunAt: live?.begunAt ?? null,
    minutes: rollout.settings.liveMinutes,
    teams: teamsInTurn(looking).map((team) => liveTeam(looking, team)),
    followUps: followUpsShown(looking),
    checks: checksShown(looking),
    actions: [...liveActions(looking), ...offlineActions(looking, null), ...newCheckActions(looking)],
  };
}

/** "Each working day at 09:30, up to 30 minutes" (P83, P84). */
export function hourLine({ rollout: { settings } }: Pick<Looking, 'rollout'>): string {
  const { liveAt, liveMinutes } = settings;
  return liveAt ? w.line(liveAt, liveMinutes) : w.noHour(liveMinutes);
}

/** Where and when the live check is, and the way into it (P83, P84, P85). */
export function liveLine(looking: Looking): Status['live'] {
  const { rollout, now } = looking;
  const on = liveNow(rollout, now);
  const where = rollout.livePlace?.place ? w.where(rollout.livePlace.place) : '';
  const since = on ? w.onSince(timeWords(on.begunAt, zoneOf(looking))) : '';
  const { liveAt } = rollout.settings;
  return { line: sentences([liveAt ? commas([hourLine(looking), where]) : hourLine(looking), since]), actions: liveActions(looking) };
}
