import { laterWords } from '../words/standing.ts';
import { type Refusal, refuse } from './Command.ts';
import { isEqual } from './isEqual.ts';

/** The wanted fields that differ from what is there, with what they were; a field left undefined is not wanted. */
export function changedFields<Fields extends object>(
  present: Fields,
  wanted: Partial<Fields>,
): { fields: Partial<Fields>; was: Partial<Fields> } {
  const fields: Partial<Fields> = {};
  const was: Partial<Fields> = {};
  for (const name of Object.keys(wanted) as (keyof Fields)[]) {
    if (wanted[name] === undefined || isEqual(wanted[name], present[name])) continue;
    fields[name] = wanted[name];
    was[name] = present[name];
  }
  return { fields, was };
}

/** Why a change of fields cannot be taken back: it was already, or a later change came on top; null when it stands as it was made. */
export function noLongerSo<Fields extends object>(present: Fields, fields: Partial<Fields>, was: Partial<Fields>): Refusal | null {
  const names = Object.keys(fields) as (keyof Fields)[];
  if (names.every((name) => isEqual(present[name], fields[name]))) return null;
  return names.every((name) => isEqual(present[name], was[name]))
    ? refuse('undoneAlready')
    : refuse('dependsOn', { what: laterWords.change });
}
