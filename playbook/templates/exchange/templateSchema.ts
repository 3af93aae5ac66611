import { z } from 'zod';
import type { Template } from '../Template.ts';
import { cites, day, hour, id, idOrNone, ids, line, markdown, number, side } from './fieldShapes.ts';
import { most } from './limits.ts';

const phase = z.strictObject({ id, name: line(80) });

const role = z.strictObject({
  id,
  title: line(120),
  side,
  summary: line(600),
  duties: z.array(z.strictObject({ text: line(600), byWhen: line(200, { empty: true }), cites })).max(most.duties),
  effort: line(1000, { empty: true }),
});

const team = z.strictObject({ id, name: line(80), side, representativeRole: id, mandatory: z.boolean() });

const deliverable = z.strictObject({
  id,
  title: line(200),
  criterion: line(600, { empty: true }),
  ownerRole: id,
  /** Empty while no team has it. */
  team: idOrNone,
  risky: z.boolean(),
  startDay: day.optional(),
  dueDay: day.optional(),
  needs: ids(most.deliverables).optional(),
  cites,
});

const milestone = z.strictObject({
  id,
  name: line(80),
  touch: line(400, { empty: true }),
  worksByItself: line(600, { empty: true }),
  startDay: day,
  dueDay: day,
  phase: id,
  needs: ids(most.milestones).optional(),
  approverRoles: ids(20),
  deliverables: z.array(deliverable).max(most.deliverables),
  cites,
});

const section = z.strictObject({
  id,
  group: line(60),
  title: line(120),
  ownerRole: id,
  markdown,
  cites,
  audience: ids(most.roles).optional(),
  guests: z.boolean().optional(),
  accept: z.boolean().optional(),
  reviewDay: day.optional(),
  milestones: ids(most.milestones).optional(),
  exercises: z
    .array(z.strictObject({ id, task: line(300) }))
    .max(most.exercises)
    .optional(),
});

const benefit = z.strictObject({
  id,
  roles: ids(most.roles),
  category: z.enum(['efficiency', 'growth', 'customers', 'people']),
  title: line(200),
  evidence: line(2000, { empty: true }),
  source: line(600, { empty: true }),
  caseStudy: z.strictObject({ title: line(200, { empty: true }), text: line(2000, { empty: true }) }),
  effort: line(most.effort).optional(),
  ask: z.strictObject({
    title: line(300),
    why: line(1000, { empty: true }),
    withinDays: z.number().int().min(0).max(365),
    deliverable: id.optional(),
  }),
  section: id.optional(),
  cites,
});

const metric = z.strictObject({
  id,
  name: line(120),
  unit: line(40),
  baseline: number,
  target: number,
  lowAlert: number.nullable(),
  measuredHow: line(1000, { empty: true }),
  cites,
});

/** The one shape of a template file (P7, P35). What it reads is in its one order, whatever the order in the file. */
export const templateSchema: z.ZodType<Template> = z.strictObject({
  id,
  version: line(30),
  name: line(80),
  summary: line(600),
  phases: z.array(phase).min(1).max(most.phases),
  roles: z.array(role).min(1).max(most.roles),
  teams: z.array(team).max(most.teams),
  milestones: z.array(milestone).min(1).max(most.milestones),
  sections: z.array(section).max(most.sections),
  benefits: z.array(benefit).max(most.benefits),
  metrics: z.array(metric).max(most.metrics),
  cadence: z.strictObject({
    askAt: hour,
    windowMinutes: z.number().int().min(5).max(720),
    digestAt: hour,
    reminderEveryWeeks: z.number().int().min(1).max(52),
  }),
});
