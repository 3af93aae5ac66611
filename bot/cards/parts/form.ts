import { cardWords as words } from '../../../playbook/words/cards.ts';
import { buttons, lineWidth, toggles } from './buttons.ts';
import type { Element } from './Element.ts';

interface Form {
  id: string;
  /** Ids of the buttons the form takes the place of. */
  replaces: string[];
  inputs: Element[];
  /** Lines of buttons; *Back* stands at the end of the last. */
  answers: Element[][];
  width?: number;
}

/** Questions that take the place of the buttons which opened them, so that words never stand beside a button that would drop them. */
export function form({ id, replaces, inputs, answers, width = lineWidth.card }: Form): Element[] {
  const lines = answers.map((actions, index) => {
    const last = index === answers.length - 1;
    return buttons(last ? [...actions, ...toggles(words.buttons.back, replaces, [id])] : actions, width);
  });
  const items = [...inputs, ...lines.flat().map((set, index) => (index === 0 ? set : { ...set, spacing: 'small' }))];
  return [{ type: 'Container', id, isVisible: false, items }];
}

/** The button that puts a form in the place of the buttons around it. */
export function opensForm(title: string, id: string, replaces: string[]): Element[] {
  return toggles(title, [id], replaces);
}
