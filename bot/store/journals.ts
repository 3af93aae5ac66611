// The journals of all rollouts: opened, appended to, verified.
import type { NewEntry } from '../../playbook/journal/Entry.ts';
import { fold } from '../../playbook/journal/fold.ts';
import type { People, Person } from '../../playbook/journal/Person.ts';
import { emptyRollout, type Rollout } from '../../playbook/journal/Rollout.ts';
import { chainStart } from './chain.ts';
import type { Engine, Row } from './Engine.ts';
import { entriesEnd, entriesOf, entryRow, headRow, peopleEnd, peopleFrom, peopleOf, personRow, rowsOf, type Stamp } from './rows.ts';
import { verifyRows } from './verifyRows.ts';

/** A rollout as it was when its journal was last read; `version` is what an append is decided on, null when nothing is stored yet. */
export interface Opened {
  rollout: Rollout;
  people: People;
  hash: string;
  version: string | null;
  /** How often people's rows changed: read again only then. */
  peopleCount: number;
}

export interface Journals {
  /** The rollout as it is now: one point read when nothing changed, one range more when something did. */
  open(rolloutId: string): Promise<Opened>;
  /** One atomic batch decided on `opened`; null when somebody else was first. What comes back is to be shown; the next append is decided on what `open` gives. */
  append(opened: Opened, entries: readonly NewEntry[], stamp: Stamp, people?: readonly Person[]): Promise<Opened | null>;
  /** The first sequence number whose entry is not as it was written, or null when the chain holds. */
  verify(rolloutId: string): Promise<number | null>;
}

/** The version of a head that was written and not read since: nothing is decided on it. */
const notRead = 'not read';

/** A journal longer than this is read in one piece all the same; engines page inside. */
const everything = 1_000_000;

/** Rollouts kept ready in memory; the rest is read when asked for. */
const keptReady = 200;

export function journals(engine: Engine): Journals {
  const ready = new Map<string, Opened>();
  const keep = (opened: Opened) => {
    ready.delete(opened.rollout.id);
    ready.set(opened.rollout.id, opened);
    const oldest = ready.keys().next().value;
    if (ready.size > keptReady && oldest !== undefined) ready.delete(oldest);
    return opened;
  };
  return {
    async open(rolloutId) {
      const head = await engine.get('rollouts', rolloutId, headRow);
      if (!head) return nothingYet(rolloutId);
      const before = ready.get(rolloutId);
      if (before?.version === head.version) return before;
      if (before?.version === notRead && isAt(before, head)) return keep({ ...before, version: head.version });
      return keep(await readOn(engine, head, before ?? nothingYet(rolloutId)));
    },
    async append(opened, entries, stamp, people = []) {
      const { rollout, version } = opened;
      if (version === notRead) return null;
      const { changes, hash } = rowsOf(entries, stamp, rollout.seq, opened.hash);
      const peopleCount = opened.peopleCount + (people.length ? 1 : 0);
      const body = { seq: rollout.seq + entries.length, hash, peopleCount };
      const stored = await engine.write('rollouts', rollout.id, [
        version === null ? { kind: 'insert', row: headRow, body } : { kind: 'replace', row: headRow, version, body },
        ...changes,
        ...people.map(personRow),
      ]);
      if (stored === 'conflict') return null;
      const added = Object.fromEntries(people.map((person) => [person.id, person]));
      return keep({
        rollout: fold(rollout.id, entriesOf(changes), rollout),
        people: { ...opened.people, ...added },
        hash,
        version: notRead,
        peopleCount,
      });
    },
    async verify(rolloutId) {
      const head = await engine.get('rollouts', rolloutId, headRow);
      return verifyRows(await engine.range('rollouts', rolloutId, entryRow(1), entriesEnd, everything), head);
    },
  };
}

const isAt = ({ hash, peopleCount }: Opened, { body }: Row): boolean => hash === body.hash && peopleCount === body.peopleCount;

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
  const upTo = Number(head.body.seq);
  const entries = entriesOf(rows).filter((entry) => entry.seq <= upTo);
  const people = to === peopleEnd ? peopleOf(rows.filter(({ row }) => row >= peopleFrom)) : before.people;
  return { rollout: fold(id, entries, before.rollout), people, hash: String(head.body.hash), version: head.version, peopleCount };
}
