import type { Import } from './importsOf.ts';
import type { Breach } from './SourceFile.ts';

const advice = 'Files that need each other are one thing or three: move what both need into a file of its own.';

/** Files that need each other in a ring while they load; types may point both ways, and what is fetched later may point back. Each ring is named once. */
export function circlesIn(imports: ReadonlyMap<string, Import[]>): Breach[] {
  const done = new Set<string>();
  const rings = new Map<string, Breach>();
  function walk(path: string, trail: string[]): void {
    const back = trail.indexOf(path);
    if (back >= 0) {
      const ring = trail.slice(back);
      const line = imports.get(ring.at(-1) ?? '')?.find(({ to, typeOnly, lazy }) => to === path && !typeOnly && !lazy)?.line ?? 1;
      const breach = {
        wall: 'no-circles',
        path: ring.at(-1) ?? path,
        line,
        what: `closes the ring ${[...ring, path].join(' > ')}`,
        advice,
      };
      rings.set([...ring].sort().join(), breach);
    }
    if (back >= 0 || done.has(path)) return;
    for (const { to, typeOnly, lazy } of imports.get(path) ?? []) if (!typeOnly && !lazy && imports.has(to)) walk(to, [...trail, path]);
    done.add(path);
  }
  for (const path of imports.keys()) walk(path, []);
  return [...rings.values()];
}
