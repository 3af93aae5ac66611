// The journals of all rollouts: opened, appended to, read by page, verified.
import { instantOf } from '../../playbook/clock/moments.ts';
import type { Entry, NewEntry } from '../../playbook/journal/Entry.ts';
import { fold } from '../../playbook/journal/fold.ts';
import type { People, Person } from '../../playbook/journal/Person.ts';
import { present } from '../../playbook/journal/present.ts';
import { emptyRollout, type Rollout } from '../../playbook/journal/Rollout.ts';
import { chainStart } from './chain.ts';
import type { Engine, Row } from './Engine.ts';
import { knowingGuests } from './knowingGuests.ts';
import {
  entriesEnd,
  entriesOf,
  entryRow,
  forgottenRow,
  headRow,
  headsEnd,
  namedRow,
  peopleEnd,
  peopleFrom,
  peopleOf,
  personRow,
  redacted,
  rowsOf,
  type Stamp,
  type StoredEntry,
  snapshotsFrom,
  storedOf,
  wordsRow,
} from './rows.ts';
import { isGoing, type Named, namedIn, redactionsIn, removeSnapshots, snapshotIn, writeSnapshot } from './snapshots.ts';
import { type Verifying, verifying } from './verifying.ts';
import { verifyOn } from './verifyRows.ts';

/** A rollout as it was when its journal was last read; `version` is what an append is decided on, null when nothing is stored yet. */
export interface Opened {
  rollout: Rollout;
  people: People;
  hash: string;
  version: string | null;
  /** How often people's rows changed: read again only then. */
  peopleCount: number;
  /** How often words were redacted: what was folded before is read anew, without them. */
  redactions?: number;
  /** It is being removed: nobody reads it or adds to it any more. */
  going?: true;
}

export interface Journals extends Verifying {
  /** The rollout as it is now: one point read when nothing changed, one range more when something did; cold, two short ranges however long the journal. */
  open(rolloutId: string): Promise<Opened>;
  /** One atomic batch decided on `opened`; null when somebody else was first. What comes back is to be shown; the next append is decided on what `open` gives. */
  append(opened: Opened, entries: readonly NewEntry[], stamp: Stamp, people?: readonly Person[]): Promise<Opened | null>;
  /** Begins to remove the rollout, decided on `opened`: from then on it is none to anybody; false when somebody was first. */
  retire(opened: Opened): Promise<boolean>;
  /** The entries before that number, oldest first, at most `most` of them: the history a rollout no longer holds. */
  page(rolloutId: string, before: number, most: number): Promise<Entry[]>;
  /** The entries from one number to before another, as they are stored, with what seals them. */
  stored(rolloutId: string, from: number, before: number): Promise<StoredEntry[]>;
  /** The hash that seals the entry with that number and all before it; null when there is no such entry. */
  hashAt(rolloutId: string, seq: number): Promise<string | null>;
  /** Answers when no snapshot is being written. */
  quiet(): Promise<void>;
}

interface Snapshotting {
  /** Entries between two snapshots. */
  every?: number;
  /** Told when one could not be written: nothing is lost by it. */
  failed?(rolloutId: string, error: unknown): void;
}

/** A hundred entries are a few days of a busy rollout, and are read in one answer. */
const oftenEnough = 100;

/** The version of a head that was written and not read since: nothing is decided on it. */
const notRead = 'not read';

/** A journal longer than this is read in one piece all the same; engines page inside. */
const everything = 1_000_000;

/** Rollouts kept ready in memory; the rest is read when asked for. */
const keptReady = 200;

/** A rollout that fell this many entries behind is read from its snapshot, like one never seen. */
const mostBehind = 400;

export function journals(engine: Engine, { every = oftenEnough, failed = () => undefined }: Snapshotting = {}): Journals {
  const ready = new Map<string, Opened>();
  /** Where the last snapshot known of stands; it lives as long as the rollout is kept ready. */
  const snapshotAt = new Map<string, number>();
  const brokenAt = new Map<string, number>();
  const writing = new Set<Promise<void>>();

  const keep = (opened: Opened) => {
    const kept = withSnapshot(opened);
    ready.delete(kept.rollout.id);
    ready.set(kept.rollout.id, kept);
    const oldest = ready.keys().next().value;
    if (ready.size > keptReady && oldest !== undefined) {
      ready.delete(oldest);
      snapshotAt.delete(oldest);
      brokenAt.delete(oldest);
    }
    return kept;
  };

  /** Once the tail is long, what is over leaves the memory too, and a snapshot is written behind everybody's back. */
  const withSnapshot = (opened: Opened): Opened => {
    const { id, seq, entries } = opened.rollout;
    const last = entries.at(-1);
    if (!last || seq < (snapshotAt.get(id) ?? 0) + every) return opened;
    snapshotAt.set(id, seq);
    const rollout = present(opened.rollout, instantOf(last.at));
    const written = writeSnapshot(engine, { ...opened, rollout }, every, brokenAt.get(id))
      .catch((error: unknown) => failed(id, error))
      .finally(() => writing.delete(written));
    writing.add(written);
    return { ...opened, rollout };
  };

  const readCold = async (rolloutId: string): Promise<Opened> => {
    const rows = await engine.range('rollouts', rolloutId, headRow, headsEnd, 2);
    const head = rows.find(({ row }) => row === headRow);
    if (!head || isGoing(head)) return noneOf(rolloutId, head);
    const named = namedIn(rows.find(({ row }) => row === namedRow));
    const holds = named && named.seq <= Number(head.body.seq) && named.redactions === redactionsIn(head);
    const found = holds ? await readFrom(engine, rolloutId, head, named) : null;
    if (named && found) snapshotAt.set(rolloutId, named.seq);
    if (named && !found) brokenAt.set(rolloutId, named.seq);
    return keep(found ?? (await readOn(engine, head, nothingYet(rolloutId))));
  };

  /** There is none, or none any more: nothing of it stays in memory. */
  const noneOf = (rolloutId: string, head: Row | null | undefined): Opened => {
    ready.delete(rolloutId);
    snapshotAt.delete(rolloutId);
    brokenAt.delete(rolloutId);
    return { ...nothingYet(rolloutId), ...(head ? { going: true } : {}) };
  };

  return {
    ...verifying(engine),
    async open(rolloutId) {
      const before = ready.get(rolloutId);
      if (!before) return readCold(rolloutId);
      const head = await engine.get('rollouts', rolloutId, headRow);
      if (!head || isGoing(head)) return noneOf(rolloutId, head);
      if (before.version === head.version) return before;
      if ((before.redactions ?? 0) !== redactionsIn(head)) return readCold(rolloutId);
      if (before.version === notRead && isAt(before, head)) return keep({ ...before, version: head.version });
      if (Number(head.body.seq) - before.rollout.seq > mostBehind) return readCold(rolloutId);
      return keep(await readOn(engine, head, before));
    },
    async append(opened, entries, stamp, people = []) {
      const { rollout, version } = opened;
      if (version === notRead) return null;
      const { changes, hash } = rowsOf(entries, stamp, rollout.seq, opened.hash);
      const { gone, forgotten, wordsGone } = await leaving(engine, rollout.id, entries, stamp.at);
      const peopleCount = opened.peopleCount + (people.length || forgotten.length ? 1 : 0);
      const redactions = (opened.redactions ?? 0) + (wordsGone ? 1 : 0);
      const body = { seq: rollout.seq + entries.length, hash, peopleCount, ...(redactions ? { redactions } : {}) };
      const stored = await engine.write('rollouts', rollout.id, [
        version === null ? { kind: 'insert', row: headRow, body } : { kind: 'replace', row: headRow, version, body },
        ...changes,
        ...people.map(personRow),
        ...gone,
      ]);
      if (stored === 'conflict') return null;
      if (wordsGone) {
        ready.delete(rollout.id);
        snapshotAt.delete(rollout.id);
        await removeSnapshots(engine, rollout.id);
        return readCold(rollout.id);
      }
      const added = Object.fromEntries(people.map((person) => [person.id, person]));
      const known = Object.fromEntries(Object.entries({ ...opened.people, ...added }).filter(([id]) => !forgotten.includes(id)));
      return keep({
        rollout: knowingGuests(fold(rollout.id, entriesOf(changes), rollout), known),
        people: known,
        hash,
        version: notRead,
        peopleCount,
        ...(redactions ? { redactions } : {}),
      });
    },
    async retire({ rollout, hash, version, peopleCount, redactions }) {
      if (version === null || version === notRead) return false;
      const body = { seq: rollout.seq, hash, peopleCount, ...(redactions ? { redactions } : {}), going: true };
      return (await engine.write('rollouts', rollout.id, [{ kind: 'replace', row: headRow, version, body }])) === 'stored';
    },
    async page(rolloutId, before, most) {
      const from = Math.max(1, before - most);
      return entriesOf(await engine.range('rollouts', rolloutId, entryRow(from), entryRow(before), everything));
    },
    async stored(rolloutId, from, before) {
      return storedOf(await engine.range('rollouts', rolloutId, entryRow(from), entryRow(before), everything));
    },
    async hashAt(rolloutId, seq) {
      const row = await engine.get('rollouts', rolloutId, entryRow(seq));
      return row ? String(row.body.hash) : null;
    },
    async quiet() {
      while (writing.size) await Promise.all(writing);
    },
  };
}

const isAt = ({ hash, peopleCount }: Opened, { body }: Row): boolean => hash === body.hash && peopleCount === body.peopleCount;

/** What goes as these entries are written: words, and who somebody was. */
async function leaving(engine: Engine, rolloutId: string, entries: readonly NewEntry[], at: string) {
  const forgotten = entries.flatMap(({ type, data }) => (type === 'personForgotten' ? [data.person] : []));
  const seqs = entries.flatMap(({ type, data }) => (type === 'wordsRedacted' ? [data.seq] : []));
  const rows = await Promise.all(seqs.map((seq) => engine.get('rollouts', rolloutId, wordsRow(seq))));
  const gone = [...rows.flatMap((row) => (row?.body.text ? [redacted(row, at)] : [])), ...forgotten.map(forgottenRow)];
  return { gone, forgotten, wordsGone: seqs.length > 0 };
}

const nothingYet = (rolloutId: string): Opened => ({
  rollout: emptyRollout(rolloutId),
  people: {},
  hash: chainStart,
  version: null,
  peopleCount: 0,
});

async function readOn(engine: Engine, head: Row, before: Opened): Promise<Opened> {
  const { id, seq } = before.rollout;
  const peopleCount = Number(head.body.peopleCount);
  const to = peopleCount === before.peopleCount ? entriesEnd : peopleEnd;
  const rows = await engine.range('rollouts', id, entryRow(seq + 1), to, everything);
  return folded(head, rows, before, to === peopleEnd ? peopleOf(rows.filter(({ row }) => row >= peopleFrom)) : before.people);
}

/** The rollout as of the head, from one before it and the rows that follow. */
function folded(head: Row, rows: readonly Row[], { rollout }: Opened, people: People): Opened {
  const { seq, hash, peopleCount } = head.body;
  const entries = entriesOf(rows).filter((entry) => entry.seq > rollout.seq && entry.seq <= Number(seq));
  return {
    rollout: knowingGuests(fold(rollout.id, entries, rollout), people),
    people,
    hash: String(hash),
    version: head.version,
    peopleCount: Number(peopleCount),
    ...(redactionsIn(head) ? { redactions: redactionsIn(head) } : {}),
  };
}

/** The rollout from its snapshot and what came after it, in one range; null when the snapshot is not whole, or the chain does not go on from it to the head. */
async function readFrom(engine: Engine, rolloutId: string, head: Row, named: Named): Promise<Opened | null> {
  const rows = await engine.range('rollouts', rolloutId, snapshotsFrom(named.seq), peopleEnd, everything);
  const after = rows.filter(({ row }) => row < entryRow(Number(head.body.seq) + 1));
  const tail = verifyOn(after, named);
  const isOfThisChain = tail.wrong === null && tail.hash === head.body.hash;
  const rollout = isOfThisChain ? await snapshotIn(rows, rolloutId, named) : null;
  return rollout && folded(head, rows, { ...nothingYet(rolloutId), rollout, hash: named.hash }, peopleOf(rows));
}
