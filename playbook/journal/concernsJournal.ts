// Private concerns stand in a journal of their own beside the rollout's (P56).

const ending = '.concerns';

/** The journal that keeps a rollout's private concerns and nothing else. @example concernsJournalOf('r1') // 'r1.concerns' */
export const concernsJournalOf = (rolloutId: string): string => `${rolloutId}${ending}`;

/** True for a journal that nothing may be said of elsewhere, its name included. */
export const isPrivateJournal = (journalId: string): boolean => journalId.endsWith(ending);
