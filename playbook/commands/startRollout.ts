import { z } from 'zod';
import { addWorkingDays, dayOf, workingDayFrom } from '../clock/workingDays.ts';
import type { NewEntry } from '../journal/Entry.ts';
import type { MilestoneTemplate, Template } from '../templates/Template.ts';
import { findTemplate } from '../templates/templates.ts';
import { inputWords } from '../words/inputs.ts';
import { command, refuse, type Told } from './Command.ts';
import { day, idOf, words, zone } from './fields.ts';
import { filled, plannedFrom } from './plan/fromTemplate.ts';

const input = z.object({
  templateId: idOf(inputWords.choice),
  title: words(inputWords.title, 'A name', 80),
  customer: words(inputWords.company, 'A name', 80),
  integrator: words(inputWords.company, 'A name', 80),
  vendor: words(inputWords.company, 'A name', 80),
  accountable: idOf(inputWords.person),
  projectManager: idOf(inputWords.person),
  zone,
  startOn: day,
  channel: z.object({
    tenantId: z.string().max(100),
    threadId: z.string().min(1).max(300),
    teamId: z.string().max(300),
    name: z.string().max(200),
  }),
});
type Input = z.infer<typeof input>;

/** Starts a rollout from a template for a channel; none starts without an accountable person on the customer's side and a project manager (P8, P9, P16). */
export const startRollout = command<Input>({
  verb: 'startRollout',
  does: 'Start a rollout from a playbook for this channel, with its accountable person and project manager.',
  input,
  names: ({ accountable, projectManager }) => [accountable, projectManager],
  decide(told) {
    const { rollout, input } = told;
    if (rollout.status !== 'setup') return refuse('alreadyStarted', { title: rollout.title });
    const template = findTemplate(input.templateId);
    if (!template) return refuse('unknownTemplate');
    const { accountable, projectManager } = told.input;
    if (accountable === projectManager) return refuse('wrongSide', { customer: input.customer });
    return { entries: entriesOf(template, told) };
  },
  undo: 'A rollout that was started is not taken back, it is closed: press Close on the People page.',
});

function entriesOf(template: Template, { input, named }: Told<Input>): NewEntry[] {
  const kickoff = workingDayFrom(dayOf(input.startOn)).toString();
  const own = <T>(part: T): T => filled(part, input);
  const accountable = named[input.accountable] ?? '';
  const manager = named[input.projectManager] ?? '';
  return [
    {
      type: 'rolloutStarted',
      data: {
        template: template.id,
        templateVersion: template.version,
        sides: { customer: input.customer, integrator: input.integrator, vendor: input.vendor },
        channel: input.channel,
        zone: input.zone,
        startOn: kickoff,
        windowMinutes: template.cadence.windowMinutes,
        digestAt: template.cadence.digestAt,
        reminderEveryWeeks: template.cadence.reminderEveryWeeks,
        phases: template.phases,
      },
      words: { title: input.title },
    },
    { type: 'rolesDefined', data: { roles: own(template.roles) } },
    { type: 'personNamed', data: { person: accountable, side: 'customer' } },
    { type: 'personNamed', data: { person: manager, side: 'integrator' } },
    { type: 'roleGiven', data: { role: 'accountable', person: accountable } },
    { type: 'roleGiven', data: { role: 'projectManager', person: manager } },
    { type: 'milestonesPlanned', data: { milestones: planned(own(template.milestones), kickoff) } },
    ...template.teams.map(
      (team): NewEntry => ({
        type: 'teamAdded',
        data: {
          team: team.id,
          fields: {
            name: team.name,
            side: team.side,
            active: true,
            mandatory: team.mandatory,
            representativeRole: team.representativeRole,
            representative: null,
            askAt: template.cadence.askAt,
            zone: input.zone,
          },
        },
      }),
    ),
    { type: 'benefitsDefined', data: { benefits: own(template.benefits) } },
    { type: 'metricsDefined', data: { metrics: own(template.metrics) } },
    ...template.sections.map(
      ({ id, title, markdown, cites, reviewDay, exercises, ...fields }): NewEntry => ({
        type: 'sectionWritten',
        data: {
          ...fields,
          section: id,
          title: own(title),
          version: 1,
          practices: cites,
          ...(reviewDay === undefined ? {} : { reviewOn: addWorkingDays(kickoff, reviewDay) }),
          ...(exercises ? { exercises: own(exercises) } : {}),
        },
        words: { markdown: filled(markdown, inMarkdown(input)) },
      }),
    ),
  ];
}

/** The template's milestones with real days; each needs the one before. */
const planned = (milestones: MilestoneTemplate[], kickoff: string) =>
  milestones.map((milestone, place) =>
    plannedFrom(
      milestone,
      kickoff,
      milestones.slice(Math.max(0, place - 1), place).map(({ id }) => id),
    ),
  );

/** Company names as Markdown shows them letter by letter, inside a table too. */
function inMarkdown({ customer, integrator, vendor }: Input) {
  const plain = (name: string) => name.replace(/[\\`*_{}[\]<>()#+\-.!|~]/g, (sign) => `\\${sign}`);
  return { customer: plain(customer), integrator: plain(integrator), vendor: plain(vendor) };
}
