// What a sentence of the history may look up, and the names it finds.

import type { Mark } from '../../contract.ts';
import type { EntryOf, EntryType } from '../../journal/Entry.ts';
import type { Rollout } from '../../journal/Rollout.ts';
import { titleOf } from '../counts.ts';
import { sayingWords } from '../sayings.ts';

/** What a sentence may look up: names, and the rollout as it is now. */
export interface Lookup {
  rollout: Rollout;
  name(person: string): string;
}

export interface Said {
  mark: Mark;
  text: string;
}

/** A sentence for each of these kinds; null where it is our own bookkeeping. */
export type Sentences<T extends EntryType> = { [K in T]: (entry: EntryOf<K>, look: Lookup) => Said | null };

export const note = (text: string): Said => ({ mark: 'note', text });
export const good = (text: string): Said => ({ mark: 'good', text });
export const hidden = () => null;
export const milestone = ({ rollout }: Lookup, id: string) =>
  [...rollout.milestones, ...rollout.dropped.map((one) => one.milestone)].find((one) => one.id === id)?.name ?? sayingWords.gone.milestone;
export const team = ({ rollout }: Lookup, id: string) => rollout.teams.find((one) => one.id === id)?.name ?? sayingWords.gone.team;
export const role = ({ rollout }: Lookup, id: string) => rollout.roles.find((one) => one.id === id)?.title ?? id;
export const issue = ({ rollout }: Lookup, id: string) =>
  titleOf(rollout.issues.find((one) => one.id === id)?.text ?? sayingWords.gone.issue, 70);
export const talkedTo = (look: Lookup, id: string) => look.name(look.rollout.talks.find((talk) => talk.id === id)?.person ?? '');
export const signed = ({ rollout }: Lookup, id: string) => rollout.signoffs.find((one) => one.id === id)?.milestone ?? '';
export const deliverable = ({ rollout }: Lookup, at: { milestone: string; deliverable: string }) =>
  [...rollout.milestones.flatMap(({ deliverables }) => deliverables), ...rollout.droppedDeliverables.map((one) => one.deliverable)].find(
    ({ id }) => id === at.deliverable,
  )?.title ?? sayingWords.gone.deliverable;
