import { breachesOf } from './breachesOf.ts';
import { circlesIn } from './circlesIn.ts';
import { importsOf } from './importsOf.ts';
import { impuritiesOf } from './impuritiesOf.ts';
import { orphansIn } from './orphansIn.ts';
import { outboundOf } from './outboundOf.ts';
import type { Breach, SourceFile } from './SourceFile.ts';

/** Everything in these files that a wall of the house forbids; empty when all walls stand. */
export function findBreaches(files: SourceFile[]): Breach[] {
  const imports = new Map(files.map((file) => [file.path, importsOf(file)]));
  return [
    ...files.flatMap(({ path }) => breachesOf(path, imports.get(path) ?? [])),
    ...files.filter(({ path }) => !path.endsWith('.html')).flatMap((file) => [...impuritiesOf(file), ...outboundOf(file)]),
    ...circlesIn(imports),
    ...orphansIn(imports),
  ];
}
