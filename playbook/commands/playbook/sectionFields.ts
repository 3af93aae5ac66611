// What is said of a section beside its text, as the editor sends it: for a draft anything, to publish what holds.
import { z } from 'zod';
import type { SectionFields } from '../../journal/Entry.ts';
import type { Rollout } from '../../journal/Rollout.ts';
import { inputWords, tooLong } from '../../words/inputs.ts';
import { sectionWords as w } from '../../words/sections.ts';
import { type Refusal, refuse } from '../Command.ts';
import { day, yesNo } from '../fields.ts';

const { limits, missing } = w;
const mostMarkdown = 20_000;
const mostTitle = 120;
const mostGroup = 60;
const mostTask = 300;
const mostTasks = 12;
const mostListed = 60;
/** A string is stored with its line ends and quotes escaped, in at most 32,000 characters. */
const mostStored = 31_500;

/** Ids one a line, as a form sends them, or a list. */
const ids = z
  .union([z.array(z.string().max(100)), z.string().transform((text) => text.split('\n').filter(Boolean))], {
    error: () => inputWords.choice,
  })
  .pipe(
    z
      .array(
        z
          .string()
          .min(1, { error: () => inputWords.choice })
          .max(100, { error: () => inputWords.choice }),
      )
      .max(mostListed, { error: () => inputWords.choice }),
  )
  .transform((all) => [...new Set(all)]);

/** The text of a section. */
export const markdown = z
  .string()
  .max(mostMarkdown, { error: () => tooLong(limits.markdown, mostMarkdown) })
  .refine((text) => JSON.stringify(text).length <= mostStored, { error: () => limits.tooHeavy });

/** The section, or an empty text for a new one, and the version the writer began from. */
export const writing = {
  section: z
    .string()
    .max(100, { error: () => inputWords.choice })
    .default(''),
  basedOn: z.coerce
    .number({ error: () => missing.version })
    .int({ error: () => missing.version })
    .min(0, { error: () => missing.version })
    .default(0),
};

const exercise = (least: number) =>
  z.object({
    id: z.string().max(60).default(''),
    task: z
      .string()
      .trim()
      .min(least, { error: () => missing.task })
      .max(mostTask, { error: () => tooLong(limits.task, mostTask) }),
  });

const fieldsOf = (least: 0 | 1) => ({
  group: z
    .string()
    .trim()
    .min(least, { error: () => missing.group })
    .max(mostGroup, { error: () => tooLong(limits.group, mostGroup) })
    .optional(),
  title: z
    .string()
    .trim()
    .min(least, { error: () => missing.title })
    .max(mostTitle, { error: () => tooLong(limits.title, mostTitle) })
    .optional(),
  ownerRole: z
    .string()
    .max(100, { error: () => inputWords.role })
    .optional(),
  audience: ids.optional(),
  guests: yesNo.optional(),
  accept: yesNo.optional(),
  reviewOn: z.union([day, z.literal('').transform(() => null), z.null()], { error: () => inputWords.day }).optional(),
  milestones: ids.optional(),
  exercises: z
    .array(exercise(least))
    .max(mostTasks, { error: () => limits.tooManyTasks(mostTasks) })
    .optional(),
});

/** Fields that may still be empty. */
export const draftFields = fieldsOf(0);
/** Fields that stand in the playbook. */
export const publishedFields = fieldsOf(1);

/** What was said of the fields; what is undefined was not said. */
type SaidFields = { [Name in keyof typeof draftFields]?: z.infer<(typeof draftFields)[Name]> };

const unsaid: Required<SectionFields> = {
  group: '',
  title: '',
  ownerRole: '',
  practices: [],
  audience: [],
  guests: true,
  accept: false,
  reviewOn: null,
  milestones: [],
  exercises: [],
};

/** The fields as a whole: what was said on top of what stands; new tasks get an id of their own. */
export function fieldsWith(before: SectionFields | null, said: SaidFields, seq: number): Required<SectionFields> {
  const { group, title, ownerRole, practices, audience, guests, accept, reviewOn, milestones, exercises } = { ...unsaid, ...before };
  const { exercises: wanted, ...rest } = said;
  const stands = { group, title, ownerRole, practices, audience, guests, accept, reviewOn, milestones, exercises };
  const known = new Set<string>();
  const tasks = wanted?.map(({ id, task }, place) => {
    const own = id && !known.has(id) ? id : `x${seq + 1}-${place + 1}`;
    known.add(own);
    return { id: own, task };
  });
  const changed = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  return { ...stands, ...changed, ...(tasks ? { exercises: tasks } : {}) };
}

/** Why these fields cannot stand in the playbook; null when they can. */
export function fieldsRefused(
  rollout: Rollout,
  { title, group, ownerRole, audience, milestones }: Required<SectionFields>,
): Refusal | null {
  if (!title) return refuse('badInput', { sentence: missing.title });
  if (!group) return refuse('badInput', { sentence: missing.group });
  const roles = new Set(rollout.roles.map(({ id }) => id));
  if (![ownerRole, ...audience].every((role) => roles.has(role))) return refuse('unknownRole');
  const planned = new Set([...rollout.milestones, ...rollout.dropped.map(({ milestone }) => milestone)].map(({ id }) => id));
  return milestones.every((id) => planned.has(id)) ? null : refuse('unknownMilestone');
}
