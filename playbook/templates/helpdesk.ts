// The playbook for a help-desk rollout: tickets, catalogue, service levels, knowledge, portal; 60 working days from kickoff to the move.
import { benefits } from './helpdesk/benefits.ts';
import { metrics } from './helpdesk/metrics.ts';
import { milestones, phases } from './helpdesk/milestones.ts';
import { roles } from './helpdesk/roles.ts';
import { sections } from './helpdesk/sections.ts';
import { teams } from './helpdesk/teams.ts';
import type { Template } from './Template.ts';

export const helpdesk: Template = {
  id: 'helpdesk',
  version: '1.0',
  name: 'Help desk rollout',
  summary:
    'One place for every request: intake, catalogue and service levels, answers people find by themselves, then the open tickets move.',
  phases,
  roles,
  teams,
  milestones,
  sections,
  benefits,
  metrics,
  cadence: { askAt: '15:00', windowMinutes: 45, digestAt: '16:30', reminderEveryWeeks: 2 },
};
