// `npm run icons`: draws the two icons of the Teams app into appPackage/.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { appIcons } from './icons/appIcons.ts';

for (const [name, bytes] of Object.entries(appIcons())) writeFileSync(join(import.meta.dirname, '../appPackage', name), bytes);
