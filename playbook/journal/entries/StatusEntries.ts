/** What teams say of their days. */
export interface StatusEntries {
  /** `words.done`; `days` are working days, ahead positive. */
  statusReported: { team: string; day: string; days: number; noChange: boolean };
  statusWithdrawn: { team: string; day: string; report: number };
}
