// Design idea 4, walked through: every order in which the steps of a command and of a waker's look can fall, on real rows.
import assert from 'node:assert/strict';
import { journals, type Opened } from '../../bot/store/journals.ts';
import { type Wake, type Wakes, wakes } from '../../bot/store/wakes.ts';
import { agenda, dutiesAt, nextWakeAt } from '../../playbook/clock/agenda.ts';
import type { NewEntry } from '../../playbook/journal/Entry.ts';
import { anInstant, decisionOf, smallBeginning } from '../support/builders.ts';
import { memoryEngine } from '../support/memoryEngine.ts';

const id = 'r1';
const now = anInstant('2026-01-13T15:00:00Z');
const spareAt = now.add({ seconds: 60 });
const stamp = (key: string) => ({ at: now.toString(), by: 'milepost', key });

/** What a mutation takes out of the order of idea 4. */
interface Mutation {
  endings?: 'left out';
  /** One row a rollout in place of one a wake; it is taken away if it is the one that was seen, or whatever it is by then. */
  rows?: 'one with version' | 'one without version';
  spare?: 'left out';
}

type Step = () => Promise<void>;

/** A rollout whose data team is asked right now, with the wake that says so. */
async function aHouse({ rows }: Mutation) {
  const engine = memoryEngine();
  const book = journals(engine);
  const clock = rows ? oneRowEach(rows === 'one with version') : wakes(engine);
  await book.append(await book.open(id), smallBeginning, { ...stamp('start'), at: '2026-01-13T14:00:00Z' });
  await clock.plan(id, now);
  return { book, clock };
}

/** A clock that keeps one row for each rollout, the sooner moment of any two, written anew each time. */
function oneRowEach(checksVersion: boolean): Wakes {
  const rows = new Map<string, Wake>();
  let writes = 0;
  return {
    async plan(rolloutId, at) {
      writes += 1;
      const wanted = at.toString({ fractionalSecondDigits: 3 });
      const there = rows.get(rolloutId)?.at ?? wanted;
      rows.set(rolloutId, { rolloutId, at: there < wanted ? there : wanted, shard: '0', row: rolloutId, version: String(writes) });
    },
    due: async (at) => [...rows.values()].filter((wake) => wake.at <= at.toString({ fractionalSecondDigits: 3 })),
    async remove({ rolloutId, version }) {
      if (!checksVersion || rows.get(rolloutId)?.version === version) rows.delete(rolloutId);
    },
    async forget(rolloutId) {
      rows.delete(rolloutId);
    },
    next: async () => [...rows.values()][0] ?? null,
  };
}

type House = Awaited<ReturnType<typeof aHouse>>;

/** What `act` does: reads, writes a spare wake, appends, and again when somebody else was first. A red issue makes a duty that is due at once. */
function command({ book, clock }: House, { spare }: Mutation): Step[] {
  let opened: Opened;
  let stored: Opened | null = null;
  const append = async () => {
    const decision = decisionOf(opened.rollout, {
      verb: 'raiseIssue',
      by: 'dana',
      input: { severity: 'red', text: 'No access' },
      at: now.toString(),
    });
    stored = 'entries' in decision ? await book.append(opened, decision.entries, { ...stamp('raise'), by: 'dana' }) : null;
  };
  return [
    async () => {
      opened = await book.open(id);
    },
    async () => {
      if (!spare) await clock.plan(id, spareAt);
    },
    append,
    async () => {
      if (stored) return;
      opened = await book.open(id);
      await append();
    },
  ];
}

/** What the waker does: reads due rows and what is due, ends it and writes the next wake, then takes away the rows it saw. */
function look({ book, clock }: House, { endings }: Mutation, at = now): Step[] {
  let opened: Opened;
  let rows: Wake[] = [];
  return [
    async () => {
      rows = await clock.due(at, 10);
      opened = await book.open(id);
    },
    async () => {
      if (!rows.length) return;
      for (let due = dutiesAt(opened.rollout, at); due.length && !endings; due = dutiesAt(opened.rollout, at)) {
        const ended = due.map(
          ({ key, subject }): NewEntry => ({
            type: 'dutyEnded',
            data: { duty: key, subject, outcome: 'sent', to: null, drawnAt: opened.rollout.seq },
          }),
        );
        await book.append(opened, ended, stamp(`duty|${opened.rollout.seq}`));
        opened = await book.open(id);
      }
      const next = nextWakeAt(opened.rollout, at);
      if (next) await clock.plan(id, next);
    },
    async () => {
      for (const row of rows) await clock.remove(row);
    },
  ];
}

/** Every way to lay so many steps of one among so many of another. */
function orders(ones: number, others: number): boolean[][] {
  if (ones === 0 || others === 0) return [[...Array(ones).fill(true), ...Array(others).fill(false)]];
  return [...orders(ones - 1, others).map((rest) => [true, ...rest]), ...orders(ones, others - 1).map((rest) => [false, ...rest])];
}

async function walked(house: House, mutation: Mutation, order: boolean[]): Promise<void> {
  const [commanding, looking] = [command(house, mutation), look(house, mutation)];
  for (const isCommand of order) await (isCommand ? commanding : looking).shift()?.();
}

/** True when a duty that is open has no wake: none by the time it is due, or by the spare wake where that has passed. */
async function losesWake({ book, clock }: House, at = now): Promise<boolean> {
  const { rollout } = await book.open(id);
  const first = await clock.next();
  const spare = at.add({ seconds: 60 });
  return agenda(rollout, at).some((duty) => {
    const by = duty.at.epochMilliseconds > spare.epochMilliseconds ? duty.at : spare;
    return !first || anInstant(first.at).epochMilliseconds > by.epochMilliseconds;
  });
}

const all = orders(4, 3);

/** How many of all orders lose a wake. */
async function lost(mutation: Mutation): Promise<number> {
  let count = 0;
  for (const order of all) {
    const house = await aHouse(mutation);
    await walked(house, mutation, order);
    if (await losesWake(house)) count += 1;
  }
  return count;
}

/** How many of all orders lose a wake once the waker has looked again, alone, at the moment of the spare one. */
async function lostLater(mutation: Mutation): Promise<number> {
  let count = 0;
  for (const order of all) {
    const house = await aHouse(mutation);
    await walked(house, mutation, order);
    for (const step of look(house, mutation, spareAt)) await step();
    if (await losesWake(house, spareAt)) count += 1;
  }
  return count;
}

describe('every order of a command and a look of the waker', function () {
  this.timeout(240_000);

  it('is one of 35', () => {
    assert.equal(new Set(all.map((order) => order.join())).size, 35);
  });

  it('leaves no due duty without a wake', async () => {
    assert.deepEqual([await lost({}), await lostLater({})], [0, 0]);
  });

  it('loses the wake in all of them when duties do not end by an entry', async () => {
    // Nothing conflicts, so a waker that is stale never sees what the command did, and nothing says that a duty is done:
    // it stays due, while the next wake is worked out for what comes after now. The spare wake covers that for a minute.
    assert.deepEqual([await lost({ endings: 'left out' }), await lostLater({ endings: 'left out' })], [0, 35]);
  });

  it('loses the wake in 31 of them when the row that is taken away may be a newer one', async () => {
    // Whatever was written before the row is taken away goes with it, the next wake and the spare one. The spare one stays only where
    // the command writes it, its second step, after the waker's third: then its first step has four places among the waker's three.
    assert.equal(await lost({ rows: 'one without version' }), 31);
    assert.equal(await lost({ rows: 'one with version' }), 0);
  });

  it('loses the wake in 22 of them when the command writes no spare one', async () => {
    // A command that stores before the waker ends its duties is seen by the waker, who reads again: 13 orders are well.
    assert.equal(await lost({ spare: 'left out' }), 22);
  });
});
