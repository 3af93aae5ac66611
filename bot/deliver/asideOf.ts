import { asidePages } from '../store/asidePages.ts';
import type { Engine } from '../store/Engine.ts';
import { pageOfMessage } from './pageWorker.ts';

/** So many that are set aside is no matter of one rollout any more. */
const mostRead = 200;

/** How many pages of this rollout's notes nobody could carry out (U27). */
export async function asideOf(engine: Engine, rolloutId: string): Promise<number> {
  const pages = await asidePages(engine, mostRead);
  return pages.filter(({ text }) => pageOfMessage(text)?.rolloutId === rolloutId).length;
}
