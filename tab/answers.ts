// What a form holds while it is filled in, and what it still lacks.
import type { Ask } from '../playbook/contract/Action.ts';

/** Answers by the name of their question, as typed; several are one a line. */
export type Typed = Record<string, string>;

/** What is sent. */
export type Sent = Record<string, string | number | boolean | string[]>;

/** What a form starts with. */
export const firstAnswers = (asks: Ask[]): Typed => Object.fromEntries(asks.map((ask) => [ask.name, ask.value ?? '']));

/** The several answers of one question. */
export const severalOf = (typed: string): string[] => typed.split('\n').filter(Boolean);

/** Several answers as one text. */
export const asOne = (several: string[]): string => several.join('\n');

/** The error of each required question that has no answer; yes and no are both answers. */
export function errorsOf(asks: Ask[], typed: Typed): Typed {
  const lacking = asks.filter((ask) => ask.required && ask.kind !== 'yesNo' && !typed[ask.name]?.trim());
  return Object.fromEntries(lacking.map((ask) => [ask.name, ask.error]));
}

function sentOf(ask: Ask, typed: string): Sent[string] {
  switch (ask.kind) {
    case 'number':
      return Number(typed);
    case 'yesNo':
      return typed === 'true';
    case 'choices':
    case 'people':
    case 'weekdays':
      return severalOf(typed);
    // What was pasted keeps its lines and tabs: they are its rows and cells.
    case 'paste':
    case 'calendar':
    case 'template':
      return typed;
    default:
      return typed.trim();
  }
}

const canBeEmptied: Ask['kind'][] = ['text', 'longText', 'choices', 'people', 'weekdays'];

/** What is sent: numbers as numbers, lists as lists; nothing for a question left open, an empty answer for one that was emptied. */
export function sentAnswers(asks: Ask[], typed: Typed): Sent {
  const isSent = (ask: Ask) =>
    ask.kind === 'yesNo' || Boolean(typed[ask.name]?.trim()) || (Boolean(ask.value) && canBeEmptied.includes(ask.kind));
  return Object.fromEntries(asks.filter(isSent).map((ask) => [ask.name, sentOf(ask, typed[ask.name] ?? '')]));
}
