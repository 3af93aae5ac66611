import type { EntryOf, EntryType } from '../Entry.ts';
import type { Rollout } from '../Rollout.ts';

/** Takes one kind of entry into the rollout that is being folded. */
export type Applying<T extends EntryType> = { [K in T]: (rollout: Rollout, entry: EntryOf<K>) => void };
