import type { MilestoneTemplate } from '../Template.ts';
import { catalogue } from './milestones/catalogue.ts';
import { goLive } from './milestones/goLive.ts';
import { intake } from './milestones/intake.ts';
import { kickoff } from './milestones/kickoff.ts';
import { portal } from './milestones/portal.ts';

export const phases = [
  { id: 'discover', name: 'Discover' },
  { id: 'build', name: 'Build' },
  { id: 'deploy', name: 'Deploy' },
  { id: 'run', name: 'Run' },
];

/** Five working desks, each of them larger than the one before (P59, P63). */
export const milestones: MilestoneTemplate[] = [kickoff, intake, catalogue, portal, goLive];
