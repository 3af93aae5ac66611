import type { SectionFieldsShown } from '../../playbook/contract/Playbook.ts';

/** A field two people left with different answers. */
export type FieldName = keyof SectionFieldsShown;

/** The fields in which what I have differs from what stands. */
export const differentFields = (mine: SectionFieldsShown, theirs: SectionFieldsShown): FieldName[] =>
  (Object.keys(theirs) as FieldName[]).filter((name) => JSON.stringify(mine[name]) !== JSON.stringify(theirs[name]));
