import type { Applying } from './Applying.ts';

/** How people want to be reminded (U13). */
export const foldWish: Applying<'remindersWished' | 'wishesBrought'> = {
  remindersWished(rollout, { data, at, seq }) {
    rollout.wishes[data.person] = { ...data.set, at, seq };
  },
  wishesBrought(rollout, { data, at, seq }) {
    for (const [person, wish] of Object.entries(data.wishes)) rollout.wishes[person] = { ...wish, at, seq };
  },
};
