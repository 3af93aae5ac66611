// The milestones: baseline and forecast, what is signed and what slips (P59, P60, P66).

import { currentForecast } from '../clock/decisions.ts';
import { type Forecast, forecasts } from '../clock/forecast.ts';
import { dayIn } from '../clock/moments.ts';
import type { Plan } from '../contract/Milestone.ts';
import type { Lead } from '../contract.ts';
import { nameOf } from '../journal/nameOf.ts';
import { workingDays } from '../words/counts.ts';
import { gap, sentence, sentences } from '../words/joints.ts';
import { milestoneLines } from '../words/milestone.ts';
import { viewWords as w } from '../words/views.ts';
import { planActions } from './actions/planActions.ts';
import { settingsActions } from './actions/readinessActions.ts';
import { whyOf } from './change.ts';
import { headOf } from './head.ts';
import { type Looking, zoneOf } from './Looking.ts';
import { milestoneRow } from './milestoneRow.ts';
import { milestoneView } from './milestoneView.ts';
import { causeOf } from './slipCause.ts';

/** What moves the plan: the answer to why it reads as it does. */
const movesPlan = [
  'slipDecided',
  'statusReported',
  'verdictGiven',
  'milestonesPlanned',
  'planRedated',
  'forecastGiven',
  'milestoneAdded',
  'milestoneDropped',
];

/** The plan as rows, with all of the milestone in work. */
export function planOf(looking: Looking): Plan {
  const { rollout, now } = looking;
  const all = forecasts(rollout, now);
  const current = currentForecast(all);
  return {
    head: headOf(looking),
    lead: leadOf(all, current),
    reason: reasonOf(looking, current),
    why: whyOf(looking, ({ type }) => movesPlan.includes(type)),
    today: dayIn(now, zoneOf(looking)),
    milestones: all.map((forecast) => milestoneRow(looking, forecast)),
    open: current ? milestoneView(looking, current) : null,
    actions: [...planActions(looking), ...settingsActions(looking)],
  };
}

function leadOf(all: Forecast[], current: Forecast | null): Lead {
  const signed = all.filter(({ signedOn }) => signedOn).length;
  const text = w.planLead(signed, all.length);
  if (!current) return { text, late: '', after: '' };
  const slips = all.filter(({ doneOn, milestone }) => !doneOn && !milestone.leftOut).map(({ slipDays }) => slipDays);
  const slip = Math.max(...slips);
  return slip > 0
    ? {
        text: [text, slips.every((one) => one === slip) ? w.planSlip : w.planSlipUpTo, ''].join(gap()),
        late: sentence(workingDays(slip)),
        after: '',
      }
    : { text: sentences([text, w.planOnTime]), late: '', after: '' };
}

function reasonOf({ rollout, people }: Looking, current: Forecast | null): string {
  if (!current) return '';
  const { milestone, slipDays, because, own, heldBy } = current;
  if (own) return milestoneLines.ownReason(nameOf(people, own.by), milestone.name, current.on, own.reason);
  if (slipDays <= 0) return w.nextDue(milestone.name, milestone.dueOn);
  if (heldBy) return causeOf(rollout, current);
  const culprit = because && milestone.deliverables.find(({ team, met }) => team === because.team && !met);
  if (culprit) return w.slipStarts(culprit.title, milestone.name);
  const team = because && rollout.teams.find(({ id }) => id === because.team);
  return team ? w.slipStartsTeam(team.name, milestone.name) : causeOf(rollout, current);
}
