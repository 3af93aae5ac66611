import type { Side } from '../../contract.ts';
import type { BenefitTemplate, MetricTemplate, RoleTemplate } from '../../templates/Template.ts';
import type { PlannedMilestone, RolloutFields } from '../Entry.ts';

type DefinedRole = Pick<RoleTemplate, 'id' | 'title' | 'side' | 'summary' | 'duties' | 'effort'>;
type Before<Part> = { id: string; part: Part | null }[];

/** How a rollout begins, goes on and ends, with what its playbook starts from. */
export interface RolloutEntries {
  rolloutStarted: {
    template: string;
    templateVersion: string;
    /** What the template is called and is for; absent in journals of before. `fromFile`: it is none of those that come with Milepost. */
    templateName?: string;
    templateSummary?: string;
    fromFile?: boolean;
    sides: Record<Side, string>;
    channel: { tenantId: string; threadId: string; teamId: string; name: string };
    zone: string;
    startOn: string;
    windowMinutes: number;
    digestAt: string;
    reminderEveryWeeks: number;
    phases: { id: string; name: string }[];
    /** True: the message that leads to the playbook goes to the channel at once (P25). */
    pointer?: boolean;
  };
  /** `was`: how those that came from a newer template stood before, null where they were not there; so too below. */
  rolesDefined: { roles: DefinedRole[]; was?: Before<DefinedRole> };
  milestonesPlanned: { milestones: PlannedMilestone[] };
  benefitsDefined: { benefits: BenefitTemplate[]; was?: Before<BenefitTemplate> };
  /** A benefit the rollout wrote or changed itself; `was`: how it stood before, null when it is new. */
  benefitWritten: { benefit: BenefitTemplate; was: BenefitTemplate | null };
  benefitDropped: { benefit: string; was: BenefitTemplate; place: number };
  /** Stands again as it did. */
  benefitRestored: { benefit: BenefitTemplate; place: number };
  metricsDefined: { metrics: MetricTemplate[]; was?: Before<MetricTemplate> };
  rolloutChanged: { fields: Partial<RolloutFields>; was: Partial<RolloutFields> };
  rolloutPaused: Record<string, never>;
  rolloutResumed: Record<string, never>;
  rolloutClosed: Record<string, never>;
  rolloutReopened: { was: 'running' | 'paused' };
  measured: { metric: string; value: number; on: string };
}
