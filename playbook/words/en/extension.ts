// What Milepost says where people write: things looked up, links told, messages reported.
import { counted } from './counts.ts';

export const extensionWords = {
  nothing: (asked: string) => `Nothing in your rollouts fits “${asked}”. Try one word of a section’s or a milestone’s title.`,
  none: 'You are in no rollout of Milepost. Once you are in the channel of one, its sections and milestones are found here.',
  empty: 'Your rollouts have no section or milestone yet.',
  section: (rollout: string) => `Playbook · ${rollout}`,
  milestone: (rollout: string) => `Milestone · ${rollout}`,
  rollout: (customer: string) => ['Rollout', customer].filter(Boolean).join(' · '),
  version: (version: number, changedOn: string) => `Version ${version}, changed ${changedOn}.`,
  deliverables: (met: number, total: number) => `${met} of ${counted(total, 'deliverable')} met`,
  read: 'Read it in the playbook',
  open: 'Open it in Milepost',
  report: 'Report as bad news',
  reported: 'Reported',
  where: 'Which rollout?',
  whereError: 'Choose the rollout it is about.',
  reportNowhere: 'You are in no rollout of Milepost, so there is nobody to report this to.',
} as const;
