import type { BenefitTemplate } from '../templates/Template.ts';

/** How somebody wants to be reminded; what is open for them shows in *mine* whatever they wish (U13). */
export interface Wish {
  /** `less`: every second round. `weekly`: one summary on Mondays in place of single notes. */
  how: 'usual' | 'less' | 'weekly' | 'never';
  /** ISO day from which on notes come again; null: they are not paused. */
  pausedUntil: string | null;
  /** What they want most of it: benefits of that kind come more often (P101). */
  goal: BenefitTemplate['category'] | null;
}

/** What holds for everybody who has wished for nothing. */
export const usualWish: Wish = { how: 'usual', pausedUntil: null, goal: null };
