import type { Template } from '../Template.ts';
import type { PartProblem } from './Problem.ts';
import { referenceProblems } from './referenceProblems.ts';
import { shapeProblems } from './shapeProblems.ts';
import { templateSchema } from './templateSchema.ts';

/** The template a value stands for, in its one order; or everything that is wrong with it (P7, P35). */
export function readTemplate(value: unknown): { template: Template } | { problems: PartProblem[] } {
  const read = templateSchema.safeParse(value, { reportInput: true });
  if (!read.success) return { problems: shapeProblems(read.error.issues) };
  const problems = referenceProblems(read.data);
  return problems.length ? { problems } : { template: read.data };
}
