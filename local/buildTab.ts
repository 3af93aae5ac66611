// Builds the tab when it is missing or older than what it is made of.
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

/** Everything the tab is made of. */
const sources = ['tab', 'playbook', 'vite.config.ts', 'package-lock.json'];

function newest(path: string): number {
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

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

/** The folder of the built tab; says what takes so long. */
export async function buildTab(say: (line: string) => void): Promise<string> {
  const folder = join(root, 'dist/tab');
  const built = join(folder, 'index.html');
  if (existsSync(built) && statSync(built).mtimeMs > Math.max(...sources.map((source) => newest(join(root, source))))) return folder;
  say('Building the tab, this takes up to half a minute …');
  const { build } = await import('vite');
  const fresh = `${folder}-${process.pid}`;
  await build({ configFile: join(root, 'vite.config.ts'), logLevel: 'error', build: { outDir: fresh } });
  putInPlace(fresh, folder);
  return folder;
}
