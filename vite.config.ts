import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build, defineConfig, type Plugin, type Rolldown, type UserConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const input = { index: here('./tab/index.html'), config: here('./tab/config.html'), mine: here('./tab/mine.html') };
const base: UserConfig = { root: here('./tab'), base: '/tab/' };

type Chunks = Rolldown.OutputChunk[];

/** The modules of a chunk and of all it cannot run without. */
function modulesOf(chunks: Chunks, chunk: Rolldown.OutputChunk | undefined, known = new Set<string>()): Set<string> {
  if (!chunk) return known;
  for (const id of chunk.moduleIds) known.add(id);
  for (const file of chunk.imports)
    modulesOf(
      chunks,
      chunks.find(({ fileName }) => fileName === file),
      known,
    );
  return known;
}

/**
 * What greets Teams becomes one file, and what shows the first page another that is fetched beside it: on a slow line each file more costs
 * half a second. Which modules those are a first build tells, left to itself.
 */
function twoPieces(): { plugin: Plugin; pieceOf: (id: string) => string | null } {
  let greeting = new Set<string>();
  let start = new Set<string>();
  return {
    pieceOf: (id) => (greeting.has(id) ? 'greeting' : start.has(id) ? 'start' : null),
    plugin: {
      name: 'two-pieces',
      apply: 'build',
      async buildStart() {
        const first = await build({
          ...base,
          configFile: false,
          logLevel: 'silent',
          plugins: [react()],
          build: { write: false, minify: false, rolldownOptions: { input } },
        });
        const chunks = (first as Rolldown.RolldownOutput).output.filter((part) => part.type === 'chunk');
        const called = (name: string) => chunks.find((chunk) => chunk.name === name);
        greeting = modulesOf(chunks, called('main'));
        start = modulesOf(chunks, called('start'));
      },
      transformIndexHtml: {
        order: 'post',
        handler(_html, { bundle = {} }) {
          const piece = Object.values(bundle).find((part) => part.type === 'chunk' && part.name === 'start');
          if (piece?.type !== 'chunk') throw new Error('The tab has no piece that shows its first page.');
          const link = (rel: string, file: string) => ({
            tag: 'link',
            attrs: { rel, crossorigin: true, href: `/tab/${file}` },
            injectTo: 'head' as const,
          });
          const styles = [...(piece.viteMetadata?.importedCss ?? [])];
          return [link('modulepreload', piece.fileName), ...styles.map((file) => link('stylesheet', file))];
        },
      },
    },
  };
}

const { plugin, pieceOf } = twoPieces();

export default defineConfig({
  ...base,
  plugins: [react(), plugin],
  build: {
    outDir: here('./dist/tab'),
    emptyOutDir: true,
    sourcemap: false,
    // Fonts and pictures stay files: the tab's content security policy has no data: for scripts or styles.
    assetsInlineLimit: 0,
    // Every browser Teams runs in knows it.
    modulePreload: { polyfill: false },
    rolldownOptions: { input, output: { codeSplitting: { groups: [{ name: pieceOf }] } } },
  },
});
