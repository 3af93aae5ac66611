// What becomes of a round whose rollout is paused or closed while its notes go out.
import assert from 'node:assert/strict';
import { messageOfPage } from '../../bot/deliver/pageWorker.ts';
import type { RoundNow } from '../../bot/deliver/workPage.ts';
import type { Engine } from '../../bot/store/Engine.ts';
import { rounds } from '../../bot/store/rounds.ts';
import { memoryEngine } from '../support/memoryEngine.ts';
import { aSimulator } from '../support/simulator/aSimulator.ts';
import { tenantAt } from '../support/simulator/people.ts';
import type { Simulator } from '../support/simulator/Simulator.ts';
import { cardFor, fanOutWorker, open, putRound, recorded, rolloutId, round, usualFanOut } from './aFanOut.ts';

const tenantId = tenantAt(0);
const people = 198;
/** Longer than a page goes on without asking again. */
const aWhileMs = 4000;

describe('a round in the middle of which', () => {
  let simulator: Simulator;
  let engine: Engine;
  before(async () => {
    simulator = await aSimulator({ budget: 5000 });
  });
  after(() => simulator.close());
  beforeEach(async () => {
    await simulator.forget();
    engine = memoryEngine();
    await putRound(engine, simulator.serviceUrl(tenantId), tenantId, people);
  });

  const outcomes = async () => {
    const counts: Record<string, number> = {};
    for (const outcome of (await recorded(engine)).values()) counts[outcome] = (counts[outcome] ?? 0) + 1;
    return counts;
  };
  const pages = () => rounds(engine).pages(rolloutId, round);
  const states = async () => (await pages()).map(({ state }) => state);

  /** Works on the round; when the thirtieth card is drawn it is `then`, and time goes on by so much. */
  async function works(then: RoundNow, byMs: number): Promise<void> {
    let drawn = 0;
    let now: RoundNow = open;
    const roundNow = async (): Promise<RoundNow> =>
      now.state !== 'open'
        ? now
        : {
            ...now,
            draw(note) {
              drawn += 1;
              if (drawn === 30) now = then;
              return cardFor(note.to);
            },
          };
    const worker = fanOutWorker(
      engine,
      { ...usualFanOut, origin: simulator.origin, budget: 5000 },
      {
        roundNow,
        machineNow: () => Date.now() + (now === then ? byMs : 0),
      },
    );
    await worker.work();
    await worker.stop();
  }
  const everybodyOnce = async () => {
    const posts = Map.groupBy(await simulator.accepted(), ({ to }) => to);
    assert.deepEqual([posts.size, Math.max(...[...posts.values()].map(({ length }) => length))], [people, 1]);
  };

  it('the rollout is paused holds its pages, and goes on when it is resumed, with nobody told twice', async () => {
    await works({ state: 'rests' }, aWhileMs);
    const { sent = 0, waiting = 0, ...more } = await outcomes();
    assert.ok(sent >= 30 && sent < 99 && sent + waiting === people, `${sent} and ${waiting}`);
    assert.deepEqual([more, await states(), await engine.queue.depth()], [{}, ['held', 'held'], 0]);
    for (const page of await pages()) {
      await engine.queue.put(messageOfPage(page));
      await rounds(engine).rest(page, 'open');
    }
    await works(open, 0);
    assert.deepEqual([await outcomes(), await states()], [{ sent: people }, ['done', 'done']]);
    await everybodyOnce();
  });

  it('the rollout is closed ends the rest as gone, with the reason', async () => {
    await works({ state: 'over', outcome: 'gone', reason: 'the rollout was closed' }, aWhileMs);
    const { sent = 0, gone = 0, ...more } = await outcomes();
    assert.ok(sent >= 30 && sent < 99 && sent + gone === people, `${sent} and ${gone}`);
    assert.deepEqual([more, await states()], [{}, ['done', 'done']]);
    assert.equal((await simulator.accepted()).length, sent);
    const { notes } = await rounds(engine).outcomesOf(rolloutId, round, '', people);
    assert.deepEqual(
      new Set(notes.filter(({ outcome }) => outcome === 'gone').map(({ reason }) => reason)),
      new Set(['the rollout was closed']),
    );
  });

  it('nobody asks again sends what is on its pages all the same (control)', async () => {
    await works({ state: 'rests' }, 0);
    assert.deepEqual(await outcomes(), { sent: people });
  });
});
