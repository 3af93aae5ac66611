// The playbook for a CRM rollout: one customer, one integrator, one vendor, 106 working days from kickoff to go-live.
import { benefits } from './crm/benefits.ts';
import { metrics } from './crm/metrics.ts';
import { milestones, phases } from './crm/milestones.ts';
import { roles } from './crm/roles.ts';
import { sections } from './crm/sections.ts';
import { teams } from './crm/teams.ts';
import type { Template } from './Template.ts';

export const crm: Template = {
  id: 'crm',
  version: '1.0',
  name: 'CRM rollout',
  summary: 'Sales and service move to a new CRM in five working steps, each one tried by users and signed by its owners.',
  phases,
  roles,
  teams,
  milestones,
  sections,
  benefits,
  metrics,
  cadence: { askAt: '16:00', windowMinutes: 60, digestAt: '17:30', reminderEveryWeeks: 2 },
};
