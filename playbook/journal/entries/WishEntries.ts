import type { PersonId } from '../Entry.ts';
import type { Wish } from '../Wish.ts';

/** How people want to be reminded (U13). */
export interface WishEntries {
  remindersWished: { person: PersonId; set: Wish; was: Wish };
  /** What people who are new here wished in another rollout before. */
  wishesBrought: { wishes: Record<PersonId, Wish> };
}
