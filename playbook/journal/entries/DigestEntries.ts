/** What the manager changes of what is about to go out. */
export interface DigestEntries {
  /** The manager's own lines in that day's digest; empty takes them away. `words.text` (P86). */
  digestEdited: { day: string; was: number | null };
  /** That duty is not carried out. */
  dutySkipped: { duty: string };
  dutyUnskipped: { duty: string };
}
