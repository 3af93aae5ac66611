import type { Side } from '../../contract.ts';
import type { BenefitTemplate, MetricTemplate, RoleTemplate } from '../../templates/Template.ts';
import type { PlannedMilestone, RolloutFields } from '../Entry.ts';

/** How a rollout begins, goes on and ends, with what its playbook starts from. */
export interface RolloutEntries {
  rolloutStarted: {
    template: string;
    templateVersion: string;
    sides: Record<Side, string>;
    channel: { tenantId: string; threadId: string; teamId: string; name: string };
    zone: string;
    startOn: string;
    windowMinutes: number;
    digestAt: string;
    reminderEveryWeeks: number;
    phases: { id: string; name: string }[];
  };
  rolesDefined: { roles: Pick<RoleTemplate, 'id' | 'title' | 'side' | 'summary' | 'duties' | 'effort'>[] };
  milestonesPlanned: { milestones: PlannedMilestone[] };
  benefitsDefined: { benefits: BenefitTemplate[] };
  metricsDefined: { metrics: MetricTemplate[] };
  rolloutChanged: { fields: Partial<RolloutFields>; was: Partial<RolloutFields> };
  rolloutPaused: Record<string, never>;
  rolloutResumed: Record<string, never>;
  rolloutClosed: Record<string, never>;
  rolloutReopened: { was: 'running' | 'paused' };
  measured: { metric: string; value: number; on: string };
}
