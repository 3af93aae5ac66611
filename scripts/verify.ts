// Checks a journal's file without a server: `npm run verify -- <file>`.
import { createReadStream, existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { checkJournalFile } from '../bot/documents/checkJournalFile.ts';

const [file] = process.argv.slice(2);
if (!file || !existsSync(file)) {
  console.error('npm run verify -- <the file that was saved as journal.jsonl>');
  process.exitCode = 2;
} else {
  const checked = await checkJournalFile(createInterface({ input: createReadStream(file) }));
  if (checked.holds) {
    console.log(`${checked.title}: all ${checked.entries} entries are as they were sealed.`);
    if (checked.removed) console.log(`Words of ${checked.removed} were removed since; their seal stands.`);
    if (checked.withheld) console.log(`${checked.withheld} are somebody's own and stand in here as their seal alone.`);
    console.log(`Seal of the last entry: ${checked.seal}`);
  } else {
    console.error(`Line ${checked.line}${checked.seq === null ? '' : `, entry ${checked.seq}`}: ${checked.why}`);
    process.exitCode = 1;
  }
}
