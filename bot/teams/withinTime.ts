/** Thrown by `withinTime` when the time is over; the work itself goes on. */
export class TooLate extends Error {
  override name = 'TooLate';
}

/** What `work` gives, or `TooLate` after `ms`; a failure that comes later is not lost to the process but ignored. */
export async function withinTime<T>(work: Promise<T>, ms: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TooLate(`not done after ${Math.round(ms)} ms`)), Math.max(0, ms));
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
