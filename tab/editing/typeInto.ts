import type { Edited } from './Edited.ts';

/** Changes a text area as if it were typed, so that the browser's own undo takes it back. */
export function typeInto(area: HTMLTextAreaElement, { text, from, to }: Edited): void {
  const before = area.value;
  let start = 0;
  while (start < before.length && before[start] === text[start]) start++;
  let kept = 0;
  while (kept < Math.min(before.length, text.length) - start && before.at(-1 - kept) === text.at(-1 - kept)) kept++;
  const piece = text.slice(start, text.length - kept);
  area.focus();
  area.setSelectionRange(start, before.length - kept);
  const isTyped = piece ? document.execCommand('insertText', false, piece) : document.execCommand('delete');
  if (!isTyped && area.value !== text) {
    area.setRangeText(piece, start, before.length - kept, 'end');
    area.dispatchEvent(new Event('input', { bubbles: true }));
  }
  area.setSelectionRange(from, to);
}
