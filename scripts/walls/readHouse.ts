import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceFile } from './SourceFile.ts';

const rooms = '{playbook,bot,tab,local,scripts}/**/*.{ts,tsx,mjs,js,html}';

/** Every source file of the rooms, read from `root`. */
export function readHouse(root: string): SourceFile[] {
  return globSync(rooms, { cwd: root })
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}
