import type { Import } from './importsOf.ts';
import type { Breach } from './SourceFile.ts';
import { type Wall, walls } from './wallTable.ts';

function isAllowed(wall: Wall, { to, typeOnly }: Import): boolean {
  if (typeOnly && wall.typesOf?.test(to)) return true;
  return wall.only ? wall.only.test(to) : !wall.never?.test(to);
}

/** The imports of one file that go through a wall. */
export function breachesOf(path: string, imports: Import[]): Breach[] {
  return walls
    .filter((wall) => wall.from.test(path) && !wall.except?.test(path))
    .flatMap((wall) =>
      imports
        .filter((one) => !isAllowed(wall, one))
        .map((one) => ({ wall: wall.name, path, line: one.line, what: `imports ${one.to}`, advice: wall.advice })),
    );
}
