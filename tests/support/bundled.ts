// A process to be killed, all its modules in one file: it begins in a third of the processor time, and it begins anew after every death.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What a process needs to begin: its file, and where the code once compiled is kept for its successors. */
interface Bundled {
  script: string;
  compiled: string;
}

const bundles = new Map<string, Promise<Bundled>>();

async function bundle(entry: string): Promise<Bundled> {
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
      ssr: entry,
      outDir: folder,
      minify: false,
      rolldownOptions: { output: { codeSplitting: false, entryFileNames: 'process.mjs' } },
    },
  });
  return { script: join(folder, 'process.mjs'), compiled: join(folder, 'compiled') };
}

/** Bundles a script, named by its path or that from the root, once for all runs of this process, from the same source that `node` runs as it is. */
export function bundled(entry: string): Promise<Bundled> {
  const bundling = bundles.get(entry) ?? bundle(entry);
  bundles.set(entry, bundling);
  return bundling;
}
