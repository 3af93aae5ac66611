import type { Import } from './importsOf.ts';
import type { Breach } from './SourceFile.ts';

const entries = /^(bot\/(main|worker)\.ts|local\/main\.ts|tab\/[^/]+\.html|scripts\/[^/]+\.m?ts)$/;
const production = /^(playbook|bot|tab)\/.*(?<!\.d)\.tsx?$/;
const advice = 'Nothing that runs reaches this file; wire it up where it belongs or remove it.';

/** Production files that no entry reaches, not even for a type; tests do not count as use. */
export function orphansIn(imports: ReadonlyMap<string, Import[]>): Breach[] {
  const waiting = [...imports.keys()].filter((path) => entries.test(path));
  const reached = new Set(waiting);
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    for (const { to } of imports.get(path) ?? []) {
      if (reached.has(to)) continue;
      reached.add(to);
      waiting.push(to);
    }
  }
  return [...imports.keys()]
    .filter((path) => production.test(path) && !reached.has(path))
    .map((path) => ({ wall: 'no-orphans', path, line: 1, what: 'is reached by nothing', advice }));
}
