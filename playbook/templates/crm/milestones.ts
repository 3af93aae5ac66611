import type { MilestoneTemplate } from '../Template.ts';
import { dataIn } from './milestones/dataIn.ts';
import { goLive } from './milestones/goLive.ts';
import { kickoff } from './milestones/kickoff.ts';
import { salesPilot } from './milestones/salesPilot.ts';
import { serviceDesk } from './milestones/serviceDesk.ts';

export const phases = [
  { id: 'discover', name: 'Discover' },
  { id: 'build', name: 'Build' },
  { id: 'deploy', name: 'Deploy' },
  { id: 'run', name: 'Run' },
];

/** Five working systems, one after the other (P59, P63). */
export const milestones: MilestoneTemplate[] = [kickoff, dataIn, salesPilot, serviceDesk, goLive];
