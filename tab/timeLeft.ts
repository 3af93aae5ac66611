/** How much of a meeting is left, and how much of it has gone, 0 to 1. */
export interface TimeLeft {
  /** Whole seconds; below zero it runs over. */
  seconds: number;
  share: number;
  /** What has to be said of it: nothing, fewer than five minutes, the last one, or that it is up. */
  stage: 'fine' | 'soon' | 'last' | 'up';
}

const SOON_SECONDS = 5 * 60;
const LAST_SECONDS = 60;

/**
 * What is left of a meeting of so many minutes (P84).
 * @example timeLeft('2026-03-10T09:30:00Z', 30, Date.parse('2026-03-10T09:56:00Z')) // { seconds: 240, share: 26 / 30, stage: 'soon' }
 */
export function timeLeft(begunAt: string, minutes: number, nowMs: number): TimeLeft {
  const gone = Math.max(Math.floor((nowMs - Date.parse(begunAt)) / 1000), 0);
  const seconds = minutes * 60 - gone;
  const share = minutes > 0 ? Math.min(gone / (minutes * 60), 1) : 1;
  if (seconds <= 0) return { seconds, share, stage: 'up' };
  return { seconds, share, stage: seconds <= LAST_SECONDS ? 'last' : seconds <= SOON_SECONDS ? 'soon' : 'fine' };
}

/**
 * Seconds as a clock shows them.
 * @example clockWords(245) // '4:05'
 */
export function clockWords(seconds: number): string {
  const whole = Math.abs(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
