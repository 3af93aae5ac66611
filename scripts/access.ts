// `npm run access`: writes docs/access.md anew from the tables.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { accessPage } from './access/accessPage.ts';

writeFileSync(join(import.meta.dirname, '../docs/access.md'), accessPage());
