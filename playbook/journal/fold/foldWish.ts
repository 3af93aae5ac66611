import type { Applying } from './Applying.ts';

/** How people want to be reminded (U13). */
export const foldWish: Applying<'remindersWished'> = {
  remindersWished(rollout, { data, at, seq }) {
    rollout.wishes[data.person] = { ...data.set, at, seq };
  },
};
