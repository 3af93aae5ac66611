import type { MilestoneTemplate } from '../Template.ts';
import { buyToPay } from './milestones/buyToPay.ts';
import { cutOver } from './milestones/cutOver.ts';
import { kickoff } from './milestones/kickoff.ts';
import { ledger } from './milestones/ledger.ts';
import { parallelClose } from './milestones/parallelClose.ts';
import { stock } from './milestones/stock.ts';

export const phases = [
  { id: 'discover', name: 'Discover' },
  { id: 'build', name: 'Build' },
  { id: 'prove', name: 'Prove' },
  { id: 'deploy', name: 'Deploy' },
  { id: 'run', name: 'Run' },
];

/** Six working systems, the books before everything that writes into them (P59, P63). */
export const milestones: MilestoneTemplate[] = [kickoff, ledger, buyToPay, stock, parallelClose, cutOver];
