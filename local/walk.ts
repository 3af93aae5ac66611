// How the moved clock walks: from wake to wake, never past one whose duties are not done.

export interface Walking {
  /** The moment the clock stands at, an ISO instant. */
  now(): string;
  setTo(at: string): Promise<void>;
  /** The earliest wake at or before `target`, or null when nothing waits until then. */
  nextWake(target: string): Promise<string | null>;
  /** Carries out everything that is due now. */
  finish(): Promise<void>;
  /** Waits before the nth look at a wake that did not go away: its lease and its retries run on machine time. */
  pause(turn: number): Promise<void>;
}

/** How often one wake is looked at before the walk gives up: with the desk's pauses about half a minute, longer than a lease. */
export const patience = 60;

/** Thrown when what is due at a moment never ends; the clock stays there. */
export class WalkStuck extends Error {
  override name = 'WalkStuck';
}

/**
 * Moves the clock to `target`, stopping at each wake on the way until its duties are done.
 * @example await walk(clock, '2026-03-11T16:00:00Z') // stands at 16:00 with every duty before it carried out
 */
export async function walk(clock: Walking, target: string): Promise<void> {
  let turn = 0;
  for (;;) {
    const wake = await clock.nextWake(target);
    if (wake === null || Date.parse(wake) > Date.parse(target)) break;
    if (Date.parse(wake) > Date.parse(clock.now())) {
      await clock.setTo(wake);
      turn = 0;
    } else if (turn > 0) {
      if (turn > patience) throw new WalkStuck(`What is due at ${wake} does not end.`);
      await clock.pause(turn);
    }
    await clock.finish();
    turn += 1;
  }
  if (Date.parse(target) > Date.parse(clock.now())) await clock.setTo(target);
}
