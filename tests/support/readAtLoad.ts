// Loads every module of the server and tells which of them said something while it was loaded.
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { hearFrom } from '../../playbook/words/readerTag.ts';

const root = join(import.meta.dirname, '../..');
const told = new Set<string>();
await import('../../bot/inLanguageOf.ts');
hearFrom(() => {
  const caller = (new Error().stack ?? '')
    .split('\n')
    .find((line) => /\/(bot|playbook)\//.test(line) && !/words\/(spoken|readerTag|locale|dates|numbers)\.ts/.test(line));
  told.add(caller?.trim() ?? 'somebody');
  return 'en';
});
const isControl = process.argv.includes('--control');
if (isControl) {
  const { tabWords } = await import('../../playbook/words/tab.ts');
  console.error(tabWords.product);
}
for (const file of globSync('{bot,playbook}/**/*.ts', { cwd: root }))
  if (!isControl && !/^bot\/(main|worker)\.ts$/.test(file)) await import(join(root, file));
console.log(JSON.stringify([...told]));
process.exit(0);
