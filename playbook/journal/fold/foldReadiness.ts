import type { Milestone } from '../Milestone.ts';
import type { Rollout } from '../Rollout.ts';
import type { Applying } from './Applying.ts';
import { reviseSignoffs } from './foldSignoff.ts';

type Kinds = 'milestoneActivated' | 'milestoneDeactivated' | 'userTested' | 'userTestWithdrawn' | 'forecastGiven';

/** Whether a milestone is active, what users found in it, and when its manager expects it (P60, P64, P80). */
export const foldReadiness: Applying<Kinds> = {
  milestoneActivated(rollout, { data, at }) {
    changeMilestone(rollout, data.milestone, (milestone) => {
      milestone.activeSince = at;
    });
  },
  milestoneDeactivated(rollout, { data }) {
    changeMilestone(rollout, data.milestone, (milestone) => {
      milestone.activeSince = null;
    });
  },
  userTested(rollout, { data, at, by, seq, words }) {
    const { milestone: id, result, defects } = data;
    changeMilestone(rollout, id, ({ tests }) => tests.push({ seq, at, by, result, defects, text: words.text ?? '' }));
    reviseSignoffs(rollout, id, seq);
  },
  userTestWithdrawn(rollout, { data, seq }) {
    changeMilestone(rollout, data.milestone, (milestone) => {
      milestone.tests = milestone.tests.filter((test) => test.seq !== data.test);
    });
    reviseSignoffs(rollout, data.milestone, seq);
  },
  forecastGiven(rollout, { data: { milestone: id, on }, at, by, seq, words }) {
    changeMilestone(rollout, id, (milestone) => {
      milestone.ownForecast = on ? { seq, at, by, on, reason: words.reason ?? '' } : null;
    });
  },
};

function changeMilestone(rollout: Rollout, id: string, change: (milestone: Milestone) => void) {
  const milestone = rollout.milestones.find((one) => one.id === id);
  if (milestone) change(milestone);
}
