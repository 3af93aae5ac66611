/** What a button does: a command's verb (or `showCard`), the rollout it is about, the key drawn with the card, and the ids the command needs. */
export interface Press {
  verb: string;
  /** Rollout id; empty where the press is about no rollout. */
  rollout: string;
  /** Drawn with the card: pressing twice is doing it once. */
  key: string;
  input: Record<string, unknown>;
}

/** The same press with more of its input settled by the button itself. */
export function pressWith(press: Press, input: Record<string, unknown>): Press {
  return { ...press, input: { ...press.input, ...input } };
}
