import { type Forecast, forecasts } from '../clock/forecast.ts';
import { signoffModeOf } from '../clock/signoffState.ts';
import type { Action } from '../contract/Action.ts';
import type { MilestoneView } from '../contract/Milestone.ts';
import type { Milestone } from '../journal/Milestone.ts';
import { milestoneLines } from '../words/milestone.ts';
import { listed } from '../words/numbers.ts';
import { modeWords } from '../words/signoff.ts';
import { meetingActions } from './actions/meetingActions.ts';
import { milestonePlanActions } from './actions/planActions.ts';
import { readinessActions } from './actions/readinessActions.ts';
import { requestActions } from './actions/signoffActions.ts';
import { whyOf } from './change.ts';
import { decisionShown } from './decisionShown.ts';
import { deliverableShown } from './deliverableShown.ts';
import { documentsOf } from './documentsOf.ts';
import { forecastShown } from './forecastShown.ts';
import { gapsShown } from './gapsShown.ts';
import type { Looking } from './Looking.ts';
import { meetingShown } from './meetingShown.ts';
import { milestoneRow } from './milestoneRow.ts';
import { obstaclesShown } from './obstaclesShown.ts';
import { redatingsShown } from './redatingsShown.ts';
import { earlierRounds, signoffShown } from './signoffShown.ts';
import { talksLine, talksShown } from './talkShown.ts';
import { userTestShown } from './userTestShown.ts';

/** All of one milestone; null when it is not in the plan (P59, P60). */
export function milestoneViewOf(looking: Looking, id: string): MilestoneView | null {
  const forecast = forecasts(looking.rollout, looking.now).find(({ milestone }) => milestone.id === id);
  return forecast ? milestoneView(looking, forecast) : null;
}

/** All of the milestone this forecast is about. */
export function milestoneView(looking: Looking, forecast: Forecast): MilestoneView {
  const { rollout } = looking;
  const { milestone, signedOn } = forecast;
  const { id, worksByItself, phase } = milestone;
  const deliverables = milestone.deliverables.map((deliverable) => deliverableShown(looking, milestone, deliverable));
  const actions: Action[] = [
    ...readinessActions(looking, milestone),
    ...requestActions(looking, milestone),
    ...milestonePlanActions(looking, milestone),
  ];
  return {
    ...milestoneRow(looking, forecast),
    seq: rollout.seq,
    worksByItself,
    phase: rollout.start?.phases.find((one) => one.id === phase)?.name ?? '',
    signoffLine: signoffLine(looking, milestone),
    gaps: signedOn || milestone.leftOut ? [] : gapsShown(looking, milestone, actions, deliverables),
    deliverables,
    obstacles: obstaclesShown(looking, milestone),
    test: userTestShown(looking, milestone),
    forecast: forecastShown(looking, forecast),
    signoff: signoffShown(looking, milestone),
    earlier: earlierRounds(looking, milestone),
    talks: talksShown(looking, milestone),
    talksLine: talksLine(looking, milestone),
    meeting: meetingShown(looking, milestone),
    meetingActions: meetingActions(looking, milestone),
    decision: decisionShown(looking, forecast),
    redatings: redatingsShown(looking, milestone),
    documents: documentsOf(looking, milestone),
    actions,
    why: whyOf(looking, ({ data }) => 'milestone' in data && data.milestone === id),
  };
}

/** How it is signed and by which roles: "All of them sign: Sales owner and Accountable" (P71). */
function signoffLine({ rollout }: Looking, milestone: Milestone): string {
  const { approverRoles } = milestone;
  const mode = signoffModeOf(rollout, milestone);
  if (mode === 'off') return modeWords.off;
  return milestoneLines.signedBy(
    modeWords[mode],
    listed(approverRoles.map((role) => rollout.roles.find(({ id }) => id === role)?.title ?? role)),
  );
}
