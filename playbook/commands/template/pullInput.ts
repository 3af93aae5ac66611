import { z } from 'zod';
import { most } from '../../templates/exchange/limits.ts';
import type { FileProblem } from '../../templates/exchange/Problem.ts';
import { type TemplateChange, templateChanges } from '../../templates/exchange/templateChanges.ts';
import { readTemplateFile } from '../../templates/exchange/templateFile.ts';
import type { Template } from '../../templates/Template.ts';
import { findTemplate } from '../../templates/templates.ts';
import { inputWords } from '../../words/inputs.ts';
import { pullWords } from '../../words/pullTemplate.ts';
import { templateFileWords } from '../../words/templateFile.ts';
import { idOf } from '../fields.ts';

/** Stands for "a file of my own" among the templates. */
export const ofFile = 'file';

/** More parts than any template has. */
const mostParts = 400;

export const pullInput = z.object({
  /** One of those that come with Milepost, or `file`. */
  template: idOf(() => pullWords.templateMissing),
  /** A template as one JSON file. */
  file: z
    .string()
    .max(most.file, { error: () => templateFileWords.large(most.file) })
    .default(''),
  /** Ids of the parts; absent: all the rollout did not change itself. */
  parts: z
    .array(z.string().max(200, { error: () => inputWords.choice }), { error: () => inputWords.choice })
    .max(mostParts, { error: () => inputWords.choice })
    .optional(),
});
export type PullInput = z.infer<typeof pullInput>;

/** The template that was named or sent; null when there is none of that name. */
export function templateIn({ template, file }: PullInput): { template: Template } | { problems: FileProblem[] } | null {
  if (template === ofFile) return readTemplateFile(file);
  const known = findTemplate(template);
  return known ? { template: known } : null;
}

/** The parts that can be taken in, each with whether it is. */
export function pulled(rollout: Parameters<typeof templateChanges>[0], template: Template, parts: PullInput['parts']) {
  return templateChanges(rollout, template).map((change): TemplateChange & { isChosen: boolean } => ({
    ...change,
    isChosen: parts ? parts.includes(change.id) : change.here === '',
  }));
}
