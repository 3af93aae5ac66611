import type { Preview } from '../../contract/Action.ts';

export type ChangeLine = Preview['changes'][number];

/** The lines of one kind of thing, and how many of them were added, dropped and changed. */
export interface Changed {
  changes: ChangeLine[];
  added: number;
  dropped: number;
  changed: number;
}

/** The fields that differ, each as a line about `what`. */
export function fieldLines<Thing>(
  what: string,
  before: Thing,
  after: Thing,
  fields: { [name: string]: (thing: Thing) => string },
  say: (field: string, value: string) => string,
): ChangeLine[] {
  return Object.entries(fields).flatMap(([field, of]) => {
    const [was, is] = [of(before), of(after)];
    return was === is ? [] : [{ what, was: say(field, was), is: say(field, is) }];
  });
}
