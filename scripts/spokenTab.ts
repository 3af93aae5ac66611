import { basename, dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import type { Language } from '../playbook/words/languages.ts';

/** A tab in one language: where words stand in all of them, it takes those of that one and leaves the others out. */
export const spokenTab = (language: Language): Plugin => ({
  name: 'spoken-tab',
  enforce: 'pre',
  transform(code, id) {
    const inWords = basename(dirname(id)) === 'words' && code.includes('= spoken({ en, de, es, fr, ja })');
    return inWords ? `export * from ${JSON.stringify(join(dirname(id), language, basename(id)))};` : null;
  },
  transformIndexHtml: {
    order: 'pre',
    handler: (html) => html.replace('<html lang="en">', `<html lang="${language}">`),
  },
});
