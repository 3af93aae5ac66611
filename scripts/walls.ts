// `npm run walls`: says which import goes through a wall of the house, and what to do instead.
import { join } from 'node:path';
import { findBreaches } from './walls/findBreaches.ts';
import { readHouse } from './walls/readHouse.ts';

const files = readHouse(join(import.meta.dirname, '..'));
const breaches = findBreaches(files);
for (const { wall, path, line, what, advice } of breaches) console.error(`${path}:${line} ${what} (${wall})\n  ${advice}`);
console.log(breaches.length === 0 ? `All walls stand in ${files.length} files.` : `${breaches.length} to mend.`);
process.exitCode = breaches.length === 0 ? 0 : 1;
