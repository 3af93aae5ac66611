import type { Action } from '../playbook/contract/Action.ts';

/** The action that writes a note in place: its only question is a long text. Undefined for those who may not. */
export const noteAction = (actions: Action[]): Action | undefined =>
  actions.find(({ asks }) => asks.length === 1 && asks[0]?.kind === 'longText');

/** What else can be done here. */
export const besidesNote = (actions: Action[]): Action[] => actions.filter((action) => action !== noteAction(actions));
