import { StorageAway } from '../Engine.ts';

/** Does `work`, telling it to stop when the deadline passes, and throws StorageAway then even if it does not listen. */
export async function withinDeadline<T>(deadlineMs: number, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const stop = new AbortController();
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    reject(new StorageAway('Azure Tables did not answer in time.'));
    stop.abort();
  }, deadlineMs);
  try {
    return await Promise.race([work(stop.signal), late]);
  } finally {
    clearTimeout(timer);
  }
}
