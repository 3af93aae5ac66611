// The server to be killed, all its modules in one file: it begins in a third of the processor time, and it begins anew after every death.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What a process needs to begin: its file, and where the code once compiled is kept for its successors. */
export interface BundledServer {
  script: string;
  compiled: string;
}

let bundling: Promise<BundledServer> | null = null;

async function bundle(): Promise<BundledServer> {
  // Beside the packages: what the server asks of them by name is found from here.
  mkdirSync(join(root, 'build'), { recursive: true });
  const folder = mkdtempSync(join(root, 'build/killed-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: 'tests/support/crashServer.ts',
      outDir: folder,
      minify: false,
      rolldownOptions: { output: { codeSplitting: false, entryFileNames: 'server.mjs' } },
    },
  });
  return { script: join(folder, 'server.mjs'), compiled: join(folder, 'compiled') };
}

/** Bundles the server once for all runs of this process, from the same source that `node` runs as it is. */
export function bundledServer(): Promise<BundledServer> {
  bundling ??= bundle();
  return bundling;
}
