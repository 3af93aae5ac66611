/** What a round is for, which says what becomes of a send that may have arrived, and whether the cap over all rollouts counts it. */
export interface Purpose {
  /** A send that was cut off is made again: escalations and requests are, reminders are not (design idea 5). */
  repeatUnknown: boolean;
  /** Held against what a person got from every rollout (P102); a notice that cannot wait is not. */
  capped: boolean;
}

export const purposes: Record<string, Purpose> = {
  reminders: { repeatUnknown: false, capped: true },
  notices: { repeatUnknown: false, capped: true },
  requests: { repeatUnknown: true, capped: false },
};

/** @example purposeOf('reminders/12') // what is so for reminders */
export function purposeOf(round: string): Purpose {
  return purposes[round.split('/')[0] ?? ''] ?? { repeatUnknown: false, capped: false };
}
