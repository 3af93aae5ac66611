import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build, defineConfig, type Plugin, type Rolldown, type UserConfig } from 'vite';
import type { Language } from './playbook/words/languages.ts';
import { spokenTab } from './scripts/spokenTab.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const input = { index: here('./tab/index.html'), config: here('./tab/config.html'), mine: here('./tab/mine.html') };
const root = here('./tab');

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

interface Pieces {
  greeting: Set<string>;
  start: Set<string>;
}

let pieces: Promise<Pieces> | null = null;

/** Which modules greet Teams and which show the first page, told by a first build that is left to itself; in every language the same. */
async function readPieces(): Promise<Pieces> {
  const first = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [spokenTab('en'), react()],
    build: { write: false, minify: false, rolldownOptions: { input } },
  });
  const chunks = (first as Rolldown.RolldownOutput).output.filter((part) => part.type === 'chunk');
  const called = (name: string) => chunks.find((chunk) => chunk.name === name);
  return { greeting: modulesOf(chunks, called('main')), start: modulesOf(chunks, called('start')) };
}

/**
 * What greets Teams becomes one file, and what shows the first page another that is fetched beside it: on a slow line each file more costs
 * half a second.
 */
function twoPieces(language: Language, base: string): { plugin: Plugin; pieceOf: (id: string) => string | null } {
  let known: Pieces = { greeting: new Set(), start: new Set() };
  return {
    pieceOf(id) {
      const inEnglish = id.replace(`/words/${language}/`, '/words/en/');
      return known.greeting.has(inEnglish) ? 'greeting' : known.start.has(inEnglish) ? 'start' : null;
    },
    plugin: {
      name: 'two-pieces',
      apply: 'build',
      async buildStart() {
        pieces ??= readPieces();
        known = await pieces;
      },
      transformIndexHtml: {
        order: 'post',
        handler(_html, { bundle = {} }) {
          const piece = Object.values(bundle).find((part) => part.type === 'chunk' && part.name === 'start');
          if (piece?.type !== 'chunk') throw new Error('The tab has no piece that shows its first page.');
          const link = (rel: string, file: string) => ({
            tag: 'link',
            attrs: { rel, crossorigin: true, href: `${base}${file}` },
            injectTo: 'head' as const,
          });
          const styles = [...(piece.viteMetadata?.importedCss ?? [])];
          return [link('modulepreload', piece.fileName), ...styles.map((file) => link('stylesheet', file))];
        },
      },
    },
  };
}

/** How the tab of one language is built: English at `/tab/`, each other one below it. */
export function tabIn(language: Language): UserConfig {
  const below = language === 'en' ? '' : `${language}/`;
  const base = `/tab/${below}`;
  const { plugin, pieceOf } = twoPieces(language, base);
  return {
    root,
    base,
    plugins: [spokenTab(language), react(), plugin],
    build: {
      outDir: here(`./dist/tab/${below}`),
      emptyOutDir: true,
      sourcemap: false,
      // Fonts and pictures stay files: the tab's content security policy has no data: for scripts or styles.
      assetsInlineLimit: 0,
      // Every browser Teams runs in knows it.
      modulePreload: { polyfill: false },
      rolldownOptions: { input, output: { codeSplitting: { groups: [{ name: pieceOf }] } } },
    },
  };
}

export default defineConfig(tabIn('en'));
