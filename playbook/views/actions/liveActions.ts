// Buttons of the live check: begin and end it, note what is said, take it offline, and the manager's deeper checks.
import { lastCheckBefore, nextCheckOn } from '../../clock/deeperChecks.ts';
import { liveNow, liveToday } from '../../clock/liveCheck.ts';
import { dayIn } from '../../clock/moments.ts';
import { isOpenFollowUp } from '../../clock/takenOffline.ts';
import { representativeOf } from '../../clock/whoIsAsked.ts';
import { mayClose } from '../../commands/finishFollowUp.ts';
import type { Action } from '../../contract/Action.ts';
import type { DeeperCheck, FollowUp } from '../../journal/LiveCheck.ts';
import type { Team } from '../../journal/Team.ts';
import { titleOf } from '../../words/counts.ts';
import { liveWords } from '../../words/liveCheck.ts';
import { action, isOpen, manages } from '../actions.ts';
import { type Looking, zoneOf } from '../Looking.ts';
import { liveAsks as asks } from './liveAsks.ts';

const w = liveWords.actions;

/** Begin or end it, and say where and when it is, for those who steer (P83, P84, P85). */
export function liveActions(looking: Looking): Action[] {
  const { rollout, now } = looking;
  if (!isOpen(looking) || !manages(looking)) return [];
  const { settings, livePlace } = rollout;
  const place = action(looking, 'setLivePlace', {
    label: w.place,
    title: w.placeTitle,
    asks: [
      asks.hour({ value: settings.liveAt ?? undefined }),
      asks.minutes({ value: String(settings.liveMinutes) }),
      asks.place({ value: livePlace?.place || undefined }),
      asks.link({ value: livePlace?.link || undefined }),
    ],
  });
  const on = liveNow(rollout, now);
  return [
    on ? action(looking, 'endLiveCheck', { label: w.end }) : action(looking, 'beginLiveCheck', { label: w.begin, tone: 'primary' }),
    place,
  ];
}

/** Note what is said of a team while there is a live check to note it in, and take it out of the meeting (P88). */
export function teamLiveActions(looking: Looking, team: Team): Action[] {
  const { rollout, now } = looking;
  if (!isOpen(looking)) return [];
  const live = liveToday(rollout, now);
  const note = action(looking, 'noteLive', {
    label: w.note,
    title: w.noteTitle(team.name),
    input: { team: team.id },
    asks: [asks.note({ value: live?.notes[team.id]?.text })],
  });
  return [...(live ? [note] : []), ...offlineActions(looking, team)];
}

/** Take something out of the meeting, about a team or about none. */
export function offlineActions(looking: Looking, team: Team | null): Action[] {
  const { rollout, people } = looking;
  if (!isOpen(looking)) return [];
  const speaks = team && representativeOf(rollout, team);
  const issues = rollout.issues.filter((issue) => !issue.resolved && (!team || issue.team === team.id));
  const choices = issues.map(({ id, text }) => ({ value: id, label: titleOf(text, 80) }));
  return [
    action(looking, 'noteFollowUp', {
      label: w.offline,
      title: w.offlineTitle(team?.name ?? ''),
      input: team ? { team: team.id } : {},
      asks: [
        asks.followUp(),
        asks.people({ value: (speaks && people[speaks]?.oid) || undefined }),
        asks.dueOn(),
        ...(choices.length ? [asks.issue({ choices })] : []),
      ],
    }),
  ];
}

/** Say that it is settled, or take it off the list, for those who may. */
export function followUpActions(looking: Looking, item: FollowUp): Action[] {
  const { rollout, reader } = looking;
  if (!isOpen(looking) || !reader || !isOpenFollowUp(item) || !mayClose(rollout, item, reader)) return [];
  const input = { item: item.id };
  const drop = item.by === reader || manages(looking);
  return [
    action(looking, 'finishFollowUp', { label: w.done, tone: 'primary', input }),
    ...(drop ? [action(looking, 'dropFollowUp', { label: w.drop, input })] : []),
  ];
}

/** A new deeper check, for those who steer (P89). */
export function newCheckActions(looking: Looking): Action[] {
  if (!isOpen(looking) || !manages(looking) || !looking.rollout.teams.length) return [];
  return [action(looking, 'planCheck', { label: w.plan, title: w.planTitle, asks: checkAsks(looking, null) })];
}

/** Note what came of a deeper check, change it or call it off (P89). */
export function checkActions(looking: Looking, check: DeeperCheck): Action[] {
  const { rollout, now } = looking;
  if (!isOpen(looking) || !manages(looking)) return [];
  const today = dayIn(now, zoneOf(looking));
  const team = rollout.teams.find(({ id }) => id === check.team)?.name ?? '';
  const input = { check: check.id };
  const held = nextCheckOn(check, today) === today ? today : lastCheckBefore(check, today);
  return [
    ...(held
      ? [
          action(looking, 'recordCheck', {
            label: w.record,
            title: w.recordTitle(team),
            input,
            asks: [asks.on({ value: held }), asks.result()],
          }),
        ]
      : []),
    action(looking, 'planCheck', { label: w.change, title: w.changeTitle(team), input, asks: checkAsks(looking, check) }),
    action(looking, 'callOffCheck', { label: w.callOff, tone: 'destructive', input }),
  ];
}

function checkAsks({ rollout }: Looking, check: DeeperCheck | null) {
  return [
    asks.team({ choices: rollout.teams.map(({ id, name }) => ({ value: id, label: name })), value: check?.team }),
    asks.on({ value: check?.on }),
    asks.at({ value: check?.at ?? '10:00' }),
    asks.checkMinutes({ value: String(check?.minutes ?? 45) }),
    asks.everyWeeks({ value: check?.everyWeeks ? String(check.everyWeeks) : undefined }),
    asks.link({ value: check?.link || undefined }),
    asks.agenda({ value: check?.agenda || undefined }),
  ];
}
