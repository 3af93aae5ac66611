// Builds the tab when it is missing or older than what it is made of.
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Language, languages } from '../playbook/words/languages.ts';

const root = join(import.meta.dirname, '..');

/** Everything the tab is made of. */
const sources = ['tab', 'playbook', 'vite.config.ts', 'scripts/spokenTab.ts', 'package-lock.json'];

function newest(path: string): number {
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

const folderOf = (language: Language): string => join(root, 'dist/tab', language === 'en' ? '' : language);

/** In one move, so that nobody is shown half a tab; when another process was quicker, its tab is as good. */
function putInPlace(fresh: string, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  try {
    renameSync(fresh, folder);
  } catch (failure) {
    if (!existsSync(join(folder, 'index.html'))) throw failure;
    rmSync(fresh, { recursive: true });
  }
}

function isNew(language: Language): boolean {
  const built = join(folderOf(language), 'index.html');
  return existsSync(built) && statSync(built).mtimeMs > Math.max(...sources.map((source) => newest(join(root, source))));
}

/** The folder of the built tab, in English and the other languages named; says what takes so long. A new English tab takes the others' place as well. */
export async function buildTab(say: (line: string) => void, others: readonly Language[] = []): Promise<string> {
  const wanted = (['en', ...others] as Language[]).filter((language) => !isNew(language));
  if (wanted.length)
    say(`Building the tab in ${wanted.map((language) => languages[language]).join(', ')}, this takes up to half a minute …`);
  for (const language of wanted) {
    const [{ build }, { tabIn }] = await Promise.all([import('vite'), import('../vite.config.ts')]);
    const fresh = join(root, `dist/tab-${process.pid}-${language}`);
    const config = tabIn(language);
    await build({ ...config, configFile: false, logLevel: 'error', build: { ...config.build, outDir: fresh } });
    putInPlace(fresh, folderOf(language));
  }
  return folderOf('en');
}
