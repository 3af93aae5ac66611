// The playbook for an ERP rollout: finance first, then purchasing, stock and production; 150 working days to a cut-over at a month end.
import { benefits } from './erp/benefits.ts';
import { metrics } from './erp/metrics.ts';
import { milestones, phases } from './erp/milestones.ts';
import { roles } from './erp/roles.ts';
import { sections } from './erp/sections.ts';
import { teams } from './erp/teams.ts';
import type { Template } from './Template.ts';

export const erp: Template = {
  id: 'erp',
  version: '1.0',
  name: 'ERP rollout',
  summary: 'Finance first, then purchasing, stock and production; a month is closed in both systems before the old one rests.',
  phases,
  roles,
  teams,
  milestones,
  sections,
  benefits,
  metrics,
  cadence: { askAt: '15:30', windowMinutes: 60, digestAt: '17:00', reminderEveryWeeks: 2 },
};
