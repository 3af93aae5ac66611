import type { Section } from './Section.ts';

/** What a section has of the template it came from. */
export interface Taken {
  /** Of the template's section when it was last taken in; null when nobody kept it, as in journals of before. */
  fingerprint: string | null;
  /** The rollout has written at it since. */
  isChanged: boolean;
}

/** What the section has of its template; a version brought back has what it had then. */
export function takenFrom({ versions }: Pick<Section, 'versions'>): Taken {
  let found: Taken = { fingerprint: null, isChanged: false };
  const then = new Map<number, Taken>();
  for (const [place, { version, restores, taken }] of versions.entries()) {
    const back = restores === undefined ? undefined : then.get(restores);
    found = back ?? (taken ? { fingerprint: taken, isChanged: false } : { ...found, isChanged: found.isChanged || place > 0 });
    then.set(version, found);
  }
  return found;
}
