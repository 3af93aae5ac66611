import type { Rollout } from '../Rollout.ts';
import { endingSubjects } from '../subjects.ts';
import type { Applying } from './Applying.ts';
import { plannedMilestone } from './plannedMilestone.ts';
import { reviseAcceptance } from './reviseAcceptance.ts';

type Kinds =
  | 'rolloutStarted'
  | 'rolesDefined'
  | 'milestonesPlanned'
  | 'metricsDefined'
  | 'measured'
  | 'rolloutChanged'
  | 'rolloutPaused'
  | 'rolloutResumed'
  | 'rolloutClosed'
  | 'rolloutReopened';

const standing = (status: Rollout['status']) => (rollout: Rollout) => {
  rollout.status = status;
};

/** How a rollout comes to be, rests and ends. */
export const foldStart: Applying<Kinds> = {
  rolloutStarted(rollout, { data, words, at, seq }) {
    rollout.start = data;
    if (data.pointer) rollout.pointers = [{ at, seq }];
    rollout.template = { id: data.template, version: data.templateVersion };
    rollout.title = words.title ?? '';
    rollout.channel.name = data.channel.name;
    rollout.startedAt = at;
    rollout.runningSince = at;
    rollout.status = 'running';
  },
  rolesDefined(rollout, { data }) {
    rollout.roles = data.roles;
  },
  milestonesPlanned(rollout, { data, at }) {
    rollout.milestones = data.milestones.map((planned) => plannedMilestone(planned, at));
  },
  metricsDefined(rollout, { data }) {
    rollout.metrics = data.metrics;
  },
  measured(rollout, { data, at }) {
    rollout.measurements.push({ ...data, at });
  },
  rolloutChanged(rollout, { data, seq }) {
    rollout.settings = { ...rollout.settings, ...data.fields };
    if (data.fields.guestsSee !== undefined) reviseAcceptance(rollout, seq);
  },
  rolloutPaused: standing('paused'),
  rolloutResumed(rollout, { at }) {
    rollout.status = 'running';
    rollout.runningSince = at;
  },
  rolloutClosed(rollout, { at }) {
    rollout.status = 'closed';
    rollout.closedAt = at;
  },
  rolloutReopened(rollout, { data, seq }) {
    rollout.status = data.was;
    rollout.closedAt = '';
    for (const subject of Object.keys(rollout.drawn)) if (subject.startsWith(endingSubjects)) rollout.revised[subject] = seq;
  },
};
