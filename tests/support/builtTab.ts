import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

let building: Promise<string> | null = null;

async function buildTab(): Promise<string> {
  const outDir = await mkdtemp(join(tmpdir(), 'milepost-tab-'));
  process.once('exit', () => rmSync(outDir, { recursive: true, force: true }));
  await build({
    configFile: fileURLToPath(new URL('../../vite.config.ts', import.meta.url)),
    logLevel: 'error',
    build: { outDir, emptyOutDir: true },
  });
  return outDir;
}

/** Builds the tab once for all tests of this process, into a folder of its own. */
export function builtTab(): Promise<string> {
  building ??= buildTab();
  return building;
}
