/** What the house knows of itself, beside any journal. */
export interface Pulse {
  /** How long ago the clock's hand came round, in seconds; null before the first time. */
  clockSecondsAgo(): number | null;
  /** How many pages of a rollout's notes were set aside; of very many about. */
  pagesAside(rolloutId: string): Promise<number>;
}
