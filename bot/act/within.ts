import { StorageAway } from '../store/Engine.ts';

/** A person waits at most 4 s; what is not known by then is told as not gone through, and its key finds it again. */
export const answerWithinMs = 3300;

/** The work's result, or StorageAway when it takes too long. */
export async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new StorageAway('no answer in time')), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
