// What may be changed of when teams are asked, and of who is asked (P76, P77, P83, P90).
import { deploymentWindow, isNearDeployment, phaseOn } from '../../clock/cadence.ts';
import { dayIn } from '../../clock/moments.ts';
import { usualQuietHours } from '../../clock/quietHours.ts';
import { holdsRole } from '../../commands/access.ts';
import type { Action, Ask } from '../../contract/Action.ts';
import type { Cadence } from '../../journal/Entry.ts';
import type { Team } from '../../journal/Team.ts';
import { actionWords, labels as own } from '../../words/actions.ts';
import { cadenceWords as w } from '../../words/cadence.ts';
import { inputWords } from '../../words/inputs.ts';
import { action, isOpen, manages } from '../actions.ts';
import { asks } from '../asks.ts';
import { type Looking, zoneOf } from '../Looking.ts';

const { labels } = w;

const ask = (name: string, kind: Ask['kind'], label: string, extra: Partial<Ask> = {}): Ask => ({
  name,
  kind,
  label,
  required: false,
  error: inputWords.choice,
  ...extra,
});

const howOften = (cadence: Cadence | null): Ask[] => [
  ask('every', 'number', labels.every, { required: true, error: w.everyMissing, value: String(cadence?.every ?? 1) }),
  ask('unit', 'choice', labels.unit, { required: true, choices: [...w.units], value: cadence?.unit ?? 'weeks' }),
  ask('weekdays', 'weekdays', labels.weekdays, { choices: [...w.weekdays], value: (cadence?.weekdays ?? [2, 4]).join('\n') }),
];

const isYesNo = (name: string, label: string, value: boolean) => ask(name, 'yesNo', label, { value: String(value) });

/** How often, which days nobody works, and one's own quiet hours. */
export function cadenceActions(looking: Looking): Action[] {
  const { rollout, reader, now } = looking;
  if (!isOpen(looking) || !reader) return [];
  const quiet = rollout.quietHours[reader] ?? usualQuietHours;
  const hours = action(looking, 'setQuietHours', {
    label: w.actions.quiet,
    title: w.actions.quietTitle,
    asks: [
      ask('from', 'time', labels.quietFrom, { required: true, error: inputWords.hour, value: quiet.from }),
      ask('until', 'time', labels.quietUntil, { required: true, error: inputWords.hour, value: quiet.until }),
      isYesNo('weekends', labels.weekends, quiet.weekends),
    ],
  });
  const mine = rollout.people[reader] ? [hours] : [];
  if (!manages(looking)) return mine;
  return [...thinActions(looking, dayIn(now, zoneOf(looking))), calendarAction(looking), ...mine];
}

/** For the phase the rollout is in; near deployment there is nothing to thin (P91). */
function thinActions(looking: Looking, today: string): Action[] {
  const { rollout } = looking;
  const phase = rollout.start?.phases.find(({ id }) => id === phaseOn(rollout, today));
  if (!phase) return [];
  const set = rollout.phaseCadences[phase.id];
  const holds = set && today <= set.until;
  const thin = action(looking, 'setCadence', {
    label: w.actions.thin,
    title: w.actions.thinTitle(phase.name),
    input: { phase: phase.id },
    asks: [
      ...howOften(set?.cadence ?? null),
      ask('until', 'date', labels.until, { required: true, error: w.untilMissing, value: set?.until }),
    ],
  });
  const daily = action(looking, 'setCadence', { label: w.actions.daily, input: { phase: phase.id, every: 1, unit: 'days' } });
  return [...(isNearDeployment(rollout, today) ? [] : [thin]), ...(holds ? [daily] : [])];
}

function calendarAction(looking: Looking): Action {
  const { teams } = looking.rollout;
  const forWhom = [{ value: 'everybody', label: labels.everybody }, ...teams.map(({ id, name }) => ({ value: id, label: name }))];
  const add = action(looking, 'setCalendar', {
    label: w.actions.calendar,
    title: w.actions.calendarTitle,
    asks: [
      ask('name', 'text', labels.calendarName, { required: true, error: w.nameMissing, max: 60 }),
      ask('text', 'calendar', labels.calendarText, { required: true, error: inputWords.day }),
      ask('forWhom', 'choice', labels.forWhom, { required: true, choices: forWhom, value: 'everybody' }),
    ],
  });
  return { ...add, previews: true };
}

/** What those who steer may change of a team: who speaks, who stands in, when, how often, whether it has to report; and pulling it in (P76, P77, P78). */
export function teamActions(looking: Looking, team: Team): Action[] {
  if (!isOpen(looking)) return [];
  const { rollout } = looking;
  const input = { team: team.id };
  const pulling = pullActions(looking, team);
  if (!manages(looking)) return pulling;
  const calendars = Object.entries(rollout.calendars).map(([value, { name: label }]) => ({ value, label }));
  const change = action(looking, 'changeTeam', {
    label: actionWords.changeTeam,
    title: actionWords.changeTeamTitle(team.name),
    input,
    asks: [
      asks.representative({ required: false }),
      ask('deputy', 'person', labels.deputy, { error: inputWords.person }),
      asks.askAt({ value: team.askAt }),
      asks.zone({ value: team.zone, label: own.zone }),
      isYesNo('mandatory', labels.mandatory, team.mandatory),
      ...(calendars.length
        ? [
            ask('calendar', 'choice', labels.calendar, {
              choices: [{ value: '', label: labels.asRollout }, ...calendars],
              value: team.calendar ?? '',
            }),
          ]
        : []),
    ],
  });
  const often = action(looking, 'changeTeam', {
    label: w.actions.teamCadence,
    title: w.actions.teamCadenceTitle(team.name),
    input,
    asks: howOften(team.cadence),
  });
  const asPhase = action(looking, 'changeTeam', { label: w.actions.asPhase, input: { ...input, asPhase: true } });
  const rest = action(looking, 'changeTeam', {
    label: team.active ? actionWords.rest : actionWords.wakeUp,
    input: { ...input, active: !team.active },
  });
  const near = deploymentWindow(rollout) !== null && isNearDeployment(rollout, dayIn(looking.now, zoneOf(looking)));
  return [change, ...(near ? [] : [often]), ...(team.cadence ? [asPhase] : []), rest, ...pulling];
}

/** The technical lead knows when a team that rests is needed (P77). */
function pullActions(looking: Looking, team: Team): Action[] {
  const { rollout, reader } = looking;
  if (team.active || !reader || !(manages(looking) || holdsRole(rollout, reader, 'technicalLead'))) return [];
  const pull = action(looking, 'pullInTeam', {
    label: w.actions.pullIn,
    title: w.actions.pullInTitle(team.name),
    input: { team: team.id },
    asks: [
      ask('from', 'date', labels.from, { error: inputWords.day }),
      ask('until', 'date', labels.until, { required: true, error: w.untilMissing }),
      ask('reason', 'longText', labels.reason, { max: 300 }),
    ],
  });
  return team.pulledIn ? [pull, action(looking, 'letTeamGo', { label: w.actions.letGo, input: { team: team.id } })] : [pull];
}
