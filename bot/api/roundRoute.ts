// How a round of notes ended, person by person: as a page, and as a file.
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { RequestHandler, Response } from 'express';
import { theCrowd } from '../../playbook/clock/noticeNotes.ts';
import { refuse } from '../../playbook/commands/Command.ts';
import type { People } from '../../playbook/journal/Person.ts';
import type { NoteAnswer } from '../../playbook/journal/Reminder.ts';
import type { Looking } from '../../playbook/views/Looking.ts';
import { type KnownOutcome, outcomeInJournal, outcomeRecord } from '../../playbook/views/outcomeOf.ts';
import { type NoteOfRound, type Round, roundsOf, storedRound } from '../../playbook/views/roundOf.ts';
import { roundReport } from '../../playbook/views/roundReport.ts';
import { roundWords } from '../../playbook/words/rounds.ts';
import type { Conversing } from '../act/Conversing.ts';
import { answerWithinMs, within } from '../act/within.ts';
import { contentDisposition } from '../documents/contentDisposition.ts';
import { outcomeRow, outcomesCsv } from '../documents/outcomesCsv.ts';
import { addLinkOf } from '../linkTo.ts';
import { sayRefusal } from './problems.ts';
import { steererAsked } from './steererAsked.ts';

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
    const crowd: NoteOfRound[] = [];
    for await (const page of storedOutcomes(conversing, looking, round))
      for (const stored of page) {
        known.set(stored.person, stored);
        if (isOfCrowd(stored)) crowd.push(noteOfCrowd(round, stored));
      }
    // What the crowd answered is counted from its notes here, not from the journal as well.
    const whole = { ...round, notes: [...round.notes, ...crowd], ...(crowd.length ? { crowd: undefined } : {}) };
    const report = roundReport(looking, whole, known, addLinkOf(conversing.linkTo(looking.rollout, { page: 'value' })));
    const names = await crowdNames(
      conversing,
      looking,
      report.people.map(({ person }) => person.id),
    );
    const people = report.people.map((one) => ({ ...one, person: { ...one.person, name: names[one.person.id]?.name ?? one.person.name } }));
    res.set('Cache-Control', 'private, no-store');
    res.json({ ...report, people });
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
  const looking = await steererAsked(conversing, id, res);
  if (!looking) return null;
  const round = roundsOf(looking.rollout).find((one) => one.id === named);
  if (round) return { looking, round };
  sayRefusal(res, refuse('unknownReminder'), 404);
  return null;
}

/** A note as the store has it; who is not known to the rollout goes by their object id. */
interface StoredOutcome extends KnownOutcome {
  person: string;
  oid: string;
  answer: NoteAnswer | null;
}

const isOfCrowd = ({ person, oid }: StoredOutcome): boolean => person === oid;

const noteOfCrowd = ({ title, cutAt }: Round, { person, answer }: StoredOutcome): NoteOfRound => ({
  person,
  title,
  at: cutAt,
  answer,
  duty: '',
  isNotice: true,
});

/** What the store knows of a round's notes, page by page. */
async function* storedOutcomes({ rounds }: Conversing, { rollout }: Looking, { id }: Round): AsyncGenerator<StoredOutcome[]> {
  for (let from: string | null = ''; from !== null; ) {
    const page: Awaited<ReturnType<typeof rounds.outcomesOf>> = await within(
      answerWithinMs,
      rounds.outcomesOf(rollout.id, storedRound(id), from, rowsAtOnce),
    );
    yield page.notes.map(({ to, oid, outcome, at, answer, answeredAt, words }) => ({
      person: to === theCrowd ? oid : to,
      oid,
      outcome: outcome || 'waiting',
      at,
      answer: isAnswer(answer) ? { answer, at: answeredAt, seq: 0, text: words, before: null } : null,
    }));
    from = page.next;
  }
}

const isAnswer = (answer: string): answer is NoteAnswer['answer'] => ['will', 'done', 'help'].includes(answer);

/** Those of the channel's crowd among these, by name. */
async function crowdNames({ rosters }: Conversing, { rollout, people }: Looking, oids: readonly string[]): Promise<People> {
  const { channel, zone = 'UTC' } = rollout.start ?? {};
  const strangers = oids.filter((oid) => !people[oid]);
  if (!strangers.length || !channel) return {};
  const roster = await within(answerWithinMs, rosters.of(channel));
  const members = roster ? await within(answerWithinMs, roster.those(strangers)) : [];
  return Object.fromEntries(
    members.map(({ oid, tenantId, name }) => [oid, { id: oid, tenantId, oid, name, zone, language: 'en' }] as const),
  );
}

/** A line for each person: those the store has rows of, then the others as the journal has them. */
async function* rowsOf(conversing: Conversing, looking: Looking, round: Round): AsyncGenerator<Record<string, string>> {
  const left = new Map(round.notes.map((note) => [note.person, note]));
  for await (const page of storedOutcomes(conversing, looking, round)) {
    const names = await crowdNames(
      conversing,
      looking,
      page.filter(isOfCrowd).map(({ oid }) => oid),
    );
    const named = { ...looking, people: { ...looking.people, ...names } };
    for (const stored of page) {
      const note = isOfCrowd(stored) ? noteOfCrowd(round, stored) : left.get(stored.person);
      if (note) yield outcomeRow(outcomeRecord(named, note, stored));
      left.delete(stored.person);
    }
  }
  for (const note of left.values()) yield outcomeRow(outcomeRecord(looking, note, outcomeInJournal(looking.rollout, round, note)));
}

async function* following<Row>(first: IteratorResult<Row, void>, rest: AsyncIterable<Row>): AsyncGenerator<Row> {
  if (first.done) return;
  yield first.value;
  yield* rest;
}
