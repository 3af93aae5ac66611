import type { z } from 'zod';
import { templateFileWords as w } from '../../words/templateFile.ts';
import type { PartProblem, Path } from './Problem.ts';

type Issue = z.core.$ZodIssue;

/** What is wrong with the shape of a template, in plain words. */
export const shapeProblems = (issues: readonly Issue[]): PartProblem[] =>
  issues.map((issue) => {
    const path = issue.path.filter((step): step is string | number => typeof step !== 'symbol');
    if (issue.code === 'unrecognized_keys') return { path: [...path, issue.keys[0] ?? ''], text: w.unknownName(issue.keys) };
    return { path, text: w.of(nameOf(path), reasonOf(issue)) };
  });

/** The name a person knows the place by: the last one on the way to it, with its number in a list. */
function nameOf(path: Path): string {
  const last = path.at(-1);
  if (typeof last !== 'number') return last ?? 'template';
  return `${path.at(-2) ?? ''} ${last + 1}`.trim();
}

function reasonOf(issue: Issue): string {
  switch (issue.code) {
    case 'custom':
      return issue.message;
    case 'invalid_format':
      return issue.message;
    case 'invalid_type':
      return issue.input === undefined ? w.missing : w.typed(w.kinds[issue.expected] ?? w.other);
    case 'invalid_value':
      return issue.input === undefined ? w.missing : w.oneOf(issue.values.map((value) => String(value)));
    case 'too_small':
      return issue.origin === 'array' ? w.atLeastOne : w.atLeast(String(issue.minimum));
    case 'too_big':
      return issue.origin === 'array' ? w.tooMany(Number(issue.maximum)) : w.atMost(String(issue.maximum));
    default:
      return w.notSo;
  }
}
