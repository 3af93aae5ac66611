// Buttons, and the rule that the visible ones stand on one line of a card 300 pixels wide.
import type { Press } from '../Press.ts';
import { clip } from './clip.ts';
import type { Element } from './Element.ts';
import { safeUrl } from './safeUrl.ts';

/** Pixels for a line of buttons on a card, and in a box on it. */
export const lineWidth = { card: 268, box: 236 };
const mostVisible = 3;
const between = 8;
const overflow = 46;
const longestTitle = 24;

type Manner = {
  /** What most people will want, or what cannot be taken back lightly. */
  style?: 'positive' | 'destructive';
  /** Goes into the … menu from the start. */
  secondary?: true;
};

/** A press that sends the card's inputs along. */
export function sends(title: string, press: Press | null, manner: Manner = {}): Element[] {
  return press === null ? [] : [execute(title, press, manner, {})];
}

/** A press that needs no input, and that no empty field can block. */
export function does(title: string, press: Press | null, manner: Manner = {}): Element[] {
  return press === null ? [] : [execute(title, press, manner, { associatedInputs: 'none' })];
}

/** A link; nothing without an address. */
export function opens(title: string, url: string | null, manner: Manner = {}): Element[] {
  const safe = safeUrl(url);
  return safe === null ? [] : [{ type: 'Action.OpenUrl', title, url: safe, ...looks(manner) }];
}

/** Shows some parts of the card by their ids and hides others. */
export function toggles(title: string, shown: string[], hidden: string[]): Element[] {
  const targetElements = [
    ...shown.map((elementId) => ({ elementId, isVisible: true })),
    ...hidden.map((elementId) => ({ elementId, isVisible: false })),
  ];
  return [{ type: 'Action.ToggleVisibility', title, targetElements }];
}

/** One line of buttons; what does not fit `width` goes into the … menu, last first. Nothing when there are none. */
export function buttons(actions: Element[], width = lineWidth.card, id?: string): Element[] {
  if (actions.length === 0) return [];
  const visible = visibleCount(actions, width);
  const ordered = [...actions.filter((action) => !isSecondary(action)), ...actions.filter(isSecondary)];
  const fitted = ordered.map((action, index) => (index < visible ? action : { ...action, mode: 'secondary' }));
  return [{ type: 'ActionSet', ...(id === undefined ? {} : { id }), actions: fitted }];
}

/** Pixels a line of buttons with these titles takes, with the … menu where something is in it. */
export function widthOf(titles: string[], more: boolean): number {
  const widths = [...titles.map((title) => 8 * title.length + 26), ...(more ? [overflow] : [])];
  return widths.reduce((sum, width) => sum + width, 0) + between * Math.max(0, widths.length - 1);
}

function visibleCount(actions: Element[], width: number): number {
  const titles = actions.filter((action) => !isSecondary(action)).map((action) => String(action['title']));
  let count = Math.min(titles.length, mostVisible);
  while (count > 1 && widthOf(titles.slice(0, count), count < actions.length) > width) count -= 1;
  return count;
}

function isSecondary(action: Element): boolean {
  return action['mode'] === 'secondary';
}

function execute(title: string, press: Press, manner: Manner, inputs: { associatedInputs?: 'none' }): Element {
  const shown = clip(title, longestTitle);
  // Not called `key`: Microsoft's Playground cannot send data with a property of that name.
  const data = { ...press.input, verb: press.verb, rollout: press.rollout, once: press.key };
  const common = { title: shown, data, ...looks(manner), ...inputs };
  return { type: 'Action.Execute', verb: press.verb, ...common, fallback: { type: 'Action.Submit', ...common } };
}

function looks(manner: Manner): { style?: string; mode?: string } {
  return { ...(manner.style ? { style: manner.style } : {}), ...(manner.secondary ? { mode: 'secondary' } : {}) };
}
