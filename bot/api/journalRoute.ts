import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { RequestHandler } from 'express';
import { dayIn } from '../../playbook/clock/moments.ts';
import { zoneOf } from '../../playbook/views/Looking.ts';
import { documentWords } from '../../playbook/words/documents.ts';
import type { Conversing } from '../act/Conversing.ts';
import { answerWithinMs, within } from '../act/within.ts';
import { contentDisposition } from '../documents/contentDisposition.ts';
import { entriesAtOnce } from '../documents/historyRows.ts';
import { sealedJournal } from '../documents/sealedJournal.ts';
import type { StoredEntry } from '../store/rows.ts';
import { steererAsked } from './steererAsked.ts';

/** `GET /api/rollouts/:id/documents/journal.jsonl`: the journal as it is stored, with its seals, for those who steer; private concerns are in no file (U22, P56). */
export const journalRoute =
  (conversing: Conversing): RequestHandler<{ id: string }> =>
  async (req, res) => {
    const looking = await steererAsked(conversing, req.params.id, res);
    if (!looking) return;
    const { journals } = conversing;
    const { id, seq, title } = looking.rollout;
    const page = (from: number) => within(answerWithinMs, journals.stored(id, from, Math.min(from + entriesAtOnce, seq + 1)));
    // The first page is read before anything is said, so that storage that is away is told as such.
    const [first, seal] = await Promise.all([page(1), within(answerWithinMs, journals.hashAt(id, seq))]);
    const head = { milepost: 'journal', rolloutId: id, title, madeAt: looking.now.toString(), entries: seq, seal: seal ?? '' } as const;
    res.set({ 'Cache-Control': 'private, no-store', 'X-Content-Type-Options': 'nosniff' });
    res.set('Content-Disposition', contentDisposition(documentWords.file.history(title, dayIn(looking.now, zoneOf(looking)), 'jsonl')));
    res.type('text/plain; charset=utf-8');
    await pipeline(Readable.from(sealedJournal(head, pagesFrom(first, page, seq))), res).catch((error: NodeJS.ErrnoException) => {
      // Who closed the page while the file was on its way wants it no more.
      if (error.code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
    });
  };

async function* pagesFrom(first: StoredEntry[], page: (from: number) => Promise<StoredEntry[]>, last: number) {
  yield* first;
  for (let from = 1 + entriesAtOnce; from <= last; from += entriesAtOnce) yield* await page(from);
}
