import { z } from 'zod';
import { addWorkingDays, dayOf, isWorkingDay, workingDayFrom } from '../clock/workingDays.ts';
import type { NewEntry } from '../journal/Entry.ts';
import { fingerprintOf } from '../templates/exchange/fingerprintOf.ts';
import type { PartProblem } from '../templates/exchange/Problem.ts';
import { readTemplate } from '../templates/exchange/readTemplate.ts';
import type { MilestoneTemplate, Template } from '../templates/Template.ts';
import { findTemplate } from '../templates/templates.ts';
import { fieldNames } from '../words/fieldNames.ts';
import { inputWords } from '../words/inputs.ts';
import { led } from '../words/joints.ts';
import { keptWords } from '../words/kept.ts';
import { templateWords } from '../words/templates.ts';
import { peopleThatFit, tooLongToStore } from './appendSize.ts';
import { command, refuse, type Told } from './Command.ts';
import { day, idOf, words, zone } from './fields.ts';
import { filled, inMarkdown, plannedFrom, sectionFrom } from './plan/fromTemplate.ts';
import { needsByDefault } from './plan/milestoneFields.ts';

/** A template that was read from a file, looked at again: what comes over HTTP may be anything. */
const template = z.unknown().transform((value, context): Template => {
  const read = readTemplate(value);
  if ('template' in read) return read.template;
  context.addIssue({ code: 'custom', message: templateWords.unreadable(said(read.problems)) });
  return z.NEVER;
});

const said = ([first]: PartProblem[]) => led(first?.path.join(' › ') ?? '', first?.text ?? '');

/** Nobody knows more people than this on the first day; the number that fits is worked out from the template. */
const mostNamed = 60;

const input = z.object({
  /** One of those that come with Milepost, else `template`, read from a file. */
  templateId: idOf(() => inputWords.choice).optional(),
  template: template.optional(),
  title: words(
    () => inputWords.title,
    () => fieldNames.name,
    80,
  ),
  customer: words(
    () => inputWords.company,
    () => fieldNames.name,
    80,
  ),
  integrator: words(
    () => inputWords.company,
    () => fieldNames.name,
    80,
  ),
  vendor: words(
    () => inputWords.company,
    () => fieldNames.name,
    80,
  ),
  accountable: idOf(() => inputWords.person),
  projectManager: idOf(() => inputWords.person),
  zone,
  /** The kickoff, or the go-live from which the kickoff is counted back (U12). */
  startOn: day.optional(),
  goLiveOn: day.optional(),
  /** Who takes which role from the first day on (U11). */
  people: z
    .array(z.object({ role: idOf(() => inputWords.role), person: idOf(() => inputWords.person) }), { error: () => inputWords.person })
    .max(mostNamed, { error: () => inputWords.person })
    .default([]),
  channel: z.object({
    tenantId: z.string().max(100),
    threadId: z.string().min(1).max(300),
    teamId: z.string().max(300),
    name: z.string().max(200),
  }),
});
const dated = input.refine(({ startOn, goLiveOn }) => startOn || goLiveOn, { path: ['startOn'], error: () => inputWords.day });
type Input = z.infer<typeof dated>;

/** Starts a rollout from a template for a channel; none starts without an accountable person on the customer's side and a project manager (P8, P9, P16). */
export const startRollout = command<Input>({
  verb: 'startRollout',
  does: 'Start a rollout from a playbook for this channel, with its accountable person and project manager.',
  input: dated,
  names: ({ accountable, projectManager, people }) => [...new Set([accountable, projectManager, ...people.map(({ person }) => person)])],
  decide(told) {
    const { rollout, input } = told;
    if (rollout.status !== 'setup') return refuse('alreadyStarted', { title: rollout.title });
    const template = input.template ?? findTemplate(input.templateId ?? '');
    if (!template) return refuse('unknownTemplate');
    const { accountable, projectManager } = told.input;
    if (accountable === projectManager) return refuse('wrongSide', { customer: input.customer });
    if (input.people.some(({ role }) => !template.roles.some(({ id }) => id === role))) return refuse('unknownRole');
    const entries = entriesOf(template, told);
    if (tooLongToStore(entries)) return refuse('tooMuchAtOnce', { most: templateWords.shorter });
    const fit = peopleThatFit(template);
    if (input.people.length > fit) return refuse('tooMuchAtOnce', { most: templateWords.peopleNow(fit) });
    return { entries };
  },
  undo: () => keptWords.rollout,
});

/** The working day of the kickoff: as it was said, or so that the last milestone is due on the day of the go-live (U12). */
function kickoffOf({ milestones }: Template, { startOn, goLiveOn }: Input): string {
  if (!goLiveOn) return workingDayFrom(dayOf(startOn ?? '')).toString();
  const last = isWorkingDay(dayOf(goLiveOn)) ? goLiveOn : addWorkingDays(goLiveOn, -1);
  return addWorkingDays(last, -Math.max(...milestones.map(({ dueDay }) => dueDay)));
}

/** Each person once on the side of the first role they take, and each role once. */
function namedIn(template: Template, { input, named }: Told<Input>): NewEntry[] {
  const all = [
    { role: 'accountable', person: input.accountable },
    { role: 'projectManager', person: input.projectManager },
    ...input.people,
  ];
  const given = all.filter((one, place) => all.findIndex(({ role, person }) => role === one.role && person === one.person) === place);
  const naming = given.filter((one, place) => given.findIndex(({ person }) => person === one.person) === place);
  const sideOf = (role: string) => template.roles.find(({ id }) => id === role)?.side ?? 'customer';
  return [
    ...naming.map(({ role, person }): NewEntry => ({ type: 'personNamed', data: { person: named[person] ?? '', side: sideOf(role) } })),
    ...given.map(({ role, person }): NewEntry => ({ type: 'roleGiven', data: { role, person: named[person] ?? '' } })),
  ];
}

function entriesOf(template: Template, told: Told<Input>): NewEntry[] {
  const { input } = told;
  const kickoff = kickoffOf(template, input);
  const own = <T>(part: T): T => filled(part, input);
  return [
    {
      type: 'rolloutStarted',
      data: {
        template: template.id,
        templateVersion: template.version,
        templateName: template.name,
        templateSummary: template.summary,
        ...(input.template ? { fromFile: true } : {}),
        sides: { customer: input.customer, integrator: input.integrator, vendor: input.vendor },
        channel: input.channel,
        zone: input.zone,
        startOn: kickoff,
        windowMinutes: template.cadence.windowMinutes,
        digestAt: template.cadence.digestAt,
        reminderEveryWeeks: template.cadence.reminderEveryWeeks,
        phases: template.phases,
        pointer: true,
      },
      words: { title: input.title },
    },
    { type: 'rolesDefined', data: { roles: own(template.roles) } },
    ...namedIn(template, told),
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
      (section): NewEntry => ({
        type: 'sectionWritten',
        data: { ...sectionFrom(section, input, kickoff), section: section.id, version: 1, taken: fingerprintOf(section) },
        words: { markdown: filled(section.markdown, inMarkdown(input)) },
      }),
    ),
  ];
}

/** The template's milestones with real days; each needs the one before, unless it says what it needs or their days overlap. */
const planned = (milestones: MilestoneTemplate[], kickoff: string) =>
  milestones
    .map((milestone) => plannedFrom(milestone, kickoff, []))
    .map((alone, place, all) => ({ ...alone, needs: milestones[place]?.needs ?? needsByDefault(all[place - 1], alone.startOn) }));
