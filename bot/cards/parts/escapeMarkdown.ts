const anywhere = /[\\`*_[\]<~]/g;
const entity = /&(?=#?\w{1,40};)/g;
const moment = /\{\{/g;
const blockStart = /^(\s*)([#>+=-])/;
const numberedStart = /^(\s*\d{1,9})([.)])/;

/** One line of plain text as Markdown that shows exactly that text; also stops the host from reading `{{DATE(…)}}` in it. */
export function escapeMarkdown(line: string): string {
  return line
    .replace(anywhere, '\\$&')
    .replace(entity, '\\&')
    .replace(moment, '\\{\\{')
    .replace(blockStart, '$1\\$2')
    .replace(numberedStart, '$1\\$2');
}
