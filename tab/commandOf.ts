import type { Action } from '../playbook/contract/Action.ts';

/** A command the page sends by itself, under a key of its own. */
export const commandOf = (verb: string, input: Record<string, unknown>, key: string = crypto.randomUUID()): Action => ({
  verb,
  input,
  key,
  label: '',
  tone: 'plain',
  asks: [],
});
