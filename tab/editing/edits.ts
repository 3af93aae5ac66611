import { playbookWords } from '../../playbook/words/tabPlaybook.ts';
import type { Edited } from './Edited.ts';
import { asLink, asTable } from './insert.ts';
import { asHeading, asList, asNumbered, asQuote, deeper, isInList, nextItem, shallower } from './lines.ts';
import { typeInto } from './typeInto.ts';
import { wrapIn } from './wrapIn.ts';

const words = playbookWords.editor;

const edits = {
  bold: (edited: Edited) => wrapIn(edited, '**'),
  italic: (edited: Edited) => wrapIn(edited, '*'),
  heading: asHeading,
  list: asList,
  numbered: asNumbered,
  quote: asQuote,
  link: (edited: Edited) => asLink(edited, words.linkText),
  table: (edited: Edited) => asTable(edited, words.tableHeads),
};

export type EditName = keyof typeof edits | 'undo';

const editedOf = ({ value, selectionStart, selectionEnd }: HTMLTextAreaElement): Edited => ({
  text: value,
  from: selectionStart,
  to: selectionEnd,
});

/** Does what a button of the editor says with what is chosen in the text. */
export function doEdit(area: HTMLTextAreaElement, name: EditName): void {
  area.focus();
  if (name === 'undo') document.execCommand('undo');
  else typeInto(area, edits[name](editedOf(area)));
}

const shortcuts: Record<string, EditName> = { b: 'bold', i: 'italic', k: 'link' };

/** Does what a key means inside the text; true when it meant something. */
export function doKey(
  area: HTMLTextAreaElement,
  press: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>,
): boolean {
  const edited = editedOf(area);
  const named = (press.ctrlKey || press.metaKey) && !press.altKey && !press.shiftKey ? shortcuts[press.key.toLowerCase()] : undefined;
  if (named) {
    doEdit(area, named);
    return true;
  }
  if (press.ctrlKey || press.metaKey || press.altKey) return false;
  // Outside a list Tab goes on to the next field, as everywhere.
  if (press.key === 'Tab' && isInList(edited)) {
    typeInto(area, press.shiftKey ? shallower(edited) : deeper(edited));
    return true;
  }
  const next = press.key === 'Enter' && !press.shiftKey ? nextItem(edited) : null;
  if (next) typeInto(area, next);
  return next !== null;
}
