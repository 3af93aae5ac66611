import { gfm } from '@joplin/turndown-plugin-gfm';
import TurndownService from 'turndown';
import { cleanPasted } from './cleanPasted.ts';

const turner = new TurndownService({ headingStyle: 'atx', bulletListMarker: '-', emDelimiter: '*', codeBlockStyle: 'fenced', hr: '---' });
turner.use(gfm);

/** Pasted HTML as Markdown: its structure and words, nothing that acts or looks. */
export function pasteAsMarkdown(html: string): string {
  return turner
    .turndown(cleanPasted(html))
    .replace(/\u00a0/g, ' ')
    .replace(/^(\s*(?:[-*]|\d+\.)) {2,}/gm, '$1 ')
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
