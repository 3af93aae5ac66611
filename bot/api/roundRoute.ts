// How a round of notes ended, person by person: as a page, and as a file.
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { RequestHandler, Response } from 'express';
import { isManager, managerRoles } from '../../playbook/commands/access.ts';
import { refuse } from '../../playbook/commands/Command.ts';
import { nameOf } from '../../playbook/journal/nameOf.ts';
import type { Looking } from '../../playbook/views/Looking.ts';
import { type KnownOutcome, outcomeInJournal, outcomeRecord } from '../../playbook/views/outcomeOf.ts';
import { type Round, roundsOf, storedRound } from '../../playbook/views/roundOf.ts';
import { roundReport } from '../../playbook/views/roundReport.ts';
import { roundWords } from '../../playbook/words/rounds.ts';
import { type Conversing, seenBy } from '../act/Conversing.ts';
import { answerWithinMs, within } from '../act/within.ts';
import { contentDisposition } from '../documents/contentDisposition.ts';
import { outcomeRow, outcomesCsv } from '../documents/outcomesCsv.ts';
import { addLinkOf } from '../linkTo.ts';
import { askerIn } from './asking.ts';
import { sayRefusal } from './problems.ts';
import { isMember } from './viewRoute.ts';

/** Rows read from storage at once: a round of thousands is never held. */
const rowsAtOnce = 500;

type Asked = { id: string; round: string };

/** `GET /api/rollouts/:id/rounds/:round`: for those who steer (P99, U18). */
export const roundRoute =
  (conversing: Conversing): RequestHandler<Asked> =>
  async (req, res) => {
    const asked = await roundAsked(conversing, req.params, res);
    if (!asked) return;
    const { looking, round } = asked;
    const known = new Map<string, KnownOutcome>();
    for await (const { person, ...outcome } of storedOutcomes(conversing, looking, round)) known.set(person, outcome);
    res.set('Cache-Control', 'private, no-store');
    res.json(roundReport(looking, round, known, addLinkOf(conversing.linkTo(looking.rollout, { page: 'value' }))));
  };

/** `GET /api/rollouts/:id/rounds/:round/outcomes.csv`: the whole list, streamed as it is read. */
export const outcomesRoute =
  (conversing: Conversing): RequestHandler<Asked> =>
  async (req, res) => {
    const asked = await roundAsked(conversing, req.params, res);
    if (!asked) return;
    const { looking, round } = asked;
    const rows = rowsOf(conversing, looking, round);
    // The first page is read before anything is said, so that storage that is away is told as such.
    const first = await rows.next();
    res.set({ 'Cache-Control': 'private, no-store', 'X-Content-Type-Options': 'nosniff' });
    res.set('Content-Disposition', contentDisposition(roundWords.file(looking.rollout.title, round.title)));
    res.type('text/csv; charset=utf-8');
    await pipeline(Readable.from(following(first, rows)), outcomesCsv(), res).catch((error: NodeJS.ErrnoException) => {
      // Who closed the page while the file was on its way wants it no more.
      if (error.code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
    });
  };

/** The round, to somebody who steers; else the refusal is said and null comes back. */
async function roundAsked(
  conversing: Conversing,
  { id, round: named }: Asked,
  res: Response,
): Promise<{ looking: Looking; round: Round } | null> {
  const asker = askerIn(res);
  const seen = await within(answerWithinMs, seenBy(conversing, id, asker));
  const refused = (refusal: ReturnType<typeof refuse>, status?: number) => {
    sayRefusal(res, refusal, status);
    return null;
  };
  if (!seen) return refused(refuse('unknownRollout'));
  const { rollout, people } = seen.opened;
  if (!(await within(answerWithinMs, isMember(conversing, seen, asker)))) return refused(refuse('notMember'));
  if (seen.guest || !isManager(rollout, seen.reader)) {
    const managers = [...new Set(managerRoles.flatMap((role) => rollout.holders[role] ?? []))];
    return refused(refuse('notAllowed', { who: managers.map((person) => nameOf(people, person)).join(' or ') }));
  }
  const round = roundsOf(rollout).find((one) => one.id === named);
  if (!round) return refused(refuse('unknownReminder'), 404);
  return { looking: { rollout, people, now: conversing.now(), reader: seen.reader, readerName: asker.name }, round };
}

/** What the store knows of a round's notes, page by page. */
async function* storedOutcomes(
  { rounds }: Conversing,
  { rollout }: Looking,
  { id }: Round,
): AsyncGenerator<KnownOutcome & { person: string }> {
  for (let from: string | null = ''; from !== null; ) {
    const page: Awaited<ReturnType<typeof rounds.outcomesOf>> = await within(
      answerWithinMs,
      rounds.outcomesOf(rollout.id, storedRound(id), from, rowsAtOnce),
    );
    for (const { to, outcome, at } of page.notes) yield { person: to, outcome: outcome || 'waiting', at };
    from = page.next;
  }
}

/** A line for each person: those the store has rows of, then the others as the journal has them. */
async function* rowsOf(conversing: Conversing, looking: Looking, round: Round): AsyncGenerator<Record<string, string>> {
  const left = new Map(round.notes.map((note) => [note.person, note]));
  for await (const { person, ...known } of storedOutcomes(conversing, looking, round)) {
    const note = left.get(person);
    if (note) yield outcomeRow(outcomeRecord(looking, note, known));
    left.delete(person);
  }
  for (const note of left.values()) yield outcomeRow(outcomeRecord(looking, note, outcomeInJournal(looking.rollout, round, note)));
}

async function* following<Row>(first: IteratorResult<Row, void>, rest: AsyncIterable<Row>): AsyncGenerator<Row> {
  if (first.done) return;
  yield first.value;
  yield* rest;
}
