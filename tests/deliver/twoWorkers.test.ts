// Several workers on one queue: what they share, what each of them keeps, and what one leaves behind.
import assert from 'node:assert/strict';
import type { Messenger } from '../../bot/deliver/Messenger.ts';
import { pace } from '../../bot/deliver/pace.ts';
import { messageOfPage, type PageWorker, type Working } from '../../bot/deliver/pageWorker.ts';
import { asidePages, replayPage } from '../../bot/store/asidePages.ts';
import type { Engine } from '../../bot/store/Engine.ts';
import { type Rounds, rounds } from '../../bot/store/rounds.ts';
import { startAzurite } from '../support/azurite.ts';
import { fakeMessenger } from '../support/fakeMessenger.ts';
import { memoryEngine } from '../support/memoryEngine.ts';
import { patientEngine } from '../support/patientEngine.ts';
import { aSimulator } from '../support/simulator/aSimulator.ts';
import { judge, type Verdict } from '../support/simulator/judge.ts';
import { tenantAt } from '../support/simulator/people.ts';
import type { Simulator } from '../support/simulator/Simulator.ts';
import type { SimulatorSettings } from '../support/simulator/SimulatorSettings.ts';
import { waited } from '../support/waited.ts';
import { type FanOutSettings, fanOutWorker, open, putRound, recorded, rolloutId, round, usualFanOut } from './aFanOut.ts';

const tenantId = tenantAt(0);

describe('two workers on one queue', function () {
  this.timeout(60_000);
  let simulator: Simulator;
  let engine: Engine;
  let settings: FanOutSettings;
  const workers: PageWorker[] = [];

  async function begin(given: Partial<SimulatorSettings>, kept: Engine = memoryEngine()) {
    simulator = await aSimulator({ latency: { fixedMs: 5 }, budget: 5000, ...given });
    engine = kept;
    settings = { ...usualFanOut, origin: simulator.origin, budget: 1000, refreshMs: 20 };
  }
  afterEach(async () => {
    await Promise.all(workers.splice(0).map((worker) => worker.stop()));
    await simulator.close();
    await engine.close();
  });

  /** One that takes its pages one by one, so that the others get some. */
  function worker(...[more = {}, of = settings]: [Partial<Working>?, FanOutSettings?]): PageWorker {
    const one = { ...engine, queue: { ...engine.queue, take: (_: number, leaseMs: number) => engine.queue.take(1, leaseMs) } };
    const made = fanOutWorker(one, of, more);
    workers.push(made);
    return made;
  }
  /** Works until nothing is left to work on. */
  async function through(working: PageWorker[]): Promise<void> {
    const each = working.map(async (one) => {
      while (await engine.queue.depth()) await waited(Math.min(200, (await one.work()) ?? 5));
    });
    await Promise.all(each);
  }
  async function verdictOf(...of: string[]): Promise<Verdict> {
    const seen = { accepted: await simulator.accepted(), requests: await simulator.requests() };
    const expected = [];
    for (const id of of.length ? of : [rolloutId])
      for (const [to, outcome] of await recorded(engine, id)) expected.push({ to, recorded: outcome });
    return judge(seen, expected);
  }

  describe('that hold the same page', () => {
    /** Each reads the page before either goes on: both see notes nobody has claimed. */
    function bothReadFirst(): (kept: Rounds) => Rounds {
      let readers = 0;
      const bothRead = Promise.withResolvers<void>();
      return (kept) => {
        let isFirst = true;
        return {
          ...kept,
          async notes(page) {
            const all = await kept.notes(page);
            if (!isFirst) return all;
            isFirst = false;
            readers += 1;
            if (readers === 2) bothRead.resolve();
            await bothRead.promise;
            return all;
          },
        };
      };
    }
    const unclaimed = (kept: Rounds): Rounds => ({
      ...kept,
      turnOver: (page, { claim: _, ...turning }) => kept.turnOver(page, turning),
    });
    async function bothSend(claiming: (kept: Rounds) => Rounds): Promise<Verdict> {
      await begin({});
      await putRound(engine, simulator.serviceUrl(tenantId), tenantId, 40);
      const [page] = await rounds(engine).pages(rolloutId, round);
      await engine.queue.put(messageOfPage(page!));
      const seenBy = bothReadFirst();
      const of = () => worker({ rounds: seenBy(claiming(rounds(engine))), leaseMs: 500 });
      await through([of(), of()]);
      return verdictOf();
    }

    it('write to each of its people once, since a note is claimed before it is sent', async () => {
      const { delivered, duplicates, lost } = await bothSend((kept) => kept);
      assert.deepEqual([delivered, duplicates, lost], [40, [], []]);
    });

    it('write to them twice when nobody claims (control)', async () => {
      assert.equal((await bothSend(unclaimed)).duplicates.length, 40);
    });
  });

  describe('for the same people, of two rollouts at the same moment (P102)', () => {
    async function bothRounds(name: string): Promise<number[]> {
      await begin({});
      for (const id of ['r1', 'r2']) await putRound(engine, simulator.serviceUrl(tenantId), tenantId, 50, id, name);
      await through([worker(), worker()]);
      const posts = Map.groupBy(await simulator.accepted(), ({ to }) => to);
      const kinds = await Promise.all(['r1', 'r2'].map(async (id) => [...(await recorded(engine, id, name)).values()]));
      assert.equal(kinds.flat().filter((outcome) => outcome === 'sent').length, (await simulator.accepted()).length);
      return [...posts.values()].map(({ length }) => length);
    }

    it('let nobody have two notes', async () => {
      assert.deepEqual(new Set(await bothRounds('reminders/0')), new Set([1]));
      const outcomes = [...(await recorded(engine, 'r1')).values(), ...(await recorded(engine, 'r2')).values()];
      assert.equal(outcomes.filter((outcome) => outcome === 'capped').length, 50);
    });

    it('let everybody have two where the cap is not asked for (control)', async () => {
      assert.deepEqual(new Set(await bothRounds('requests/0')), new Set([2]));
    });
  });

  describe('that claim notes of four pages at once', () => {
    /** The most notes that were claimed at a moment and had not had their turn to be sent. */
    async function mostAhead(count: number, make: (more: Partial<Working>) => PageWorker): Promise<number> {
      await begin({});
      await putRound(engine, simulator.serviceUrl(tenantId), tenantId, 4 * 99);
      const kept = rounds(engine);
      const paced = pace(300);
      const ahead = new Set<string>();
      let most = 0;
      const counted: Rounds = {
        ...kept,
        turnOver(page, turning) {
          for (const { oid } of turning.claim?.notes ?? []) ahead.add(oid);
          most = Math.max(most, ahead.size);
          return kept.turnOver(page, turning);
        },
      };
      const messenger: Messenger = {
        ...fakeMessenger(),
        async toPerson({ oid }, _message, going) {
          await paced.turn({ tenantId, thread: oid, kind: 'send', urgent: false, withinMs: 60_000 });
          going?.started?.();
          ahead.delete(oid);
          await waited(40);
          return { kind: 'sent', conversationId: oid, activityId: oid, serviceUrl: simulator.origin };
        },
      };
      await through(Array.from({ length: count }, () => make({ rounds: counted, messenger })));
      assert.deepEqual(new Set((await recorded(engine)).values()), new Set(['sent']));
      return most;
    }

    it('hold no more than sixteen that are not in flight: the pages of one worker claim in turn', async () => {
      const inOne = (more: Partial<Working>) => {
        const made = fanOutWorker(engine, settings, more);
        workers.push(made);
        return made;
      };
      assert.equal(await mostAhead(1, inOne), 16);
    });

    it('hold as many for each page where each has a worker of its own (control)', async () => {
      assert.ok((await mostAhead(4, worker)) > 16);
    });
  });

  describe('that write to one tenant', () => {
    async function refusedWith(more: Partial<Working>): Promise<number> {
      await begin({ budget: 120, retryAfter: { seconds: 0.2, jitter: 0 } });
      await putRound(engine, simulator.serviceUrl(tenantId), tenantId, 198);
      const of = { ...settings, budget: 100 };
      await through([worker(more, of), worker(more, of)]);
      const { lost, duplicates, refused429 } = await verdictOf();
      assert.deepEqual([lost, duplicates], [[], []]);
      return refused429;
    }

    it('share its budget, and are never refused for going too fast', async () => {
      assert.equal(await refusedWith({}), 0);
    });

    it('are refused when neither sees the other (control)', async () => {
      const alone = { join: async () => 0, leave: async () => undefined };
      assert.ok((await refusedWith({ senders: alone })) > 0);
    });
  });

  it('work on Azure’s tables and queue as well: everyone once, and a page that fails is set aside, seen, and put back', async () => {
    const azurite = await startAzurite({ queue: true });
    await begin({}, patientEngine(azurite.connectionString));
    await putRound(engine, simulator.serviceUrl(tenantId), tenantId, 250);
    const poison = (await rounds(engine).pages(rolloutId, round))[1]!;
    // It was taken nine times before.
    const others = await engine.queue.take(32, 60_000);
    let [held] = others.splice(
      others.findIndex(({ text }) => text === messageOfPage(poison)),
      1,
    );
    while (held!.takes < 9) {
      await engine.queue.later(held!, 0);
      held = undefined;
      while (!held) [held] = await engine.queue.take(1, 60_000);
    }
    for (const message of [...others, held!]) await engine.queue.later(message, 0);
    let isBroken = true;
    const broken: Partial<Working> = {
      async roundNow({ page }) {
        if (isBroken && page === poison.page) throw new TypeError('no card can be drawn');
        return open;
      },
    };
    await engine.queue.put('no page of ours');
    await through([worker(broken), worker(broken)]);
    const aside = await asidePages(engine, 10);
    assert.deepEqual(
      aside.map(({ text, reason }) => [text, reason]).sort(),
      [
        ['no page of ours', 'it names no page'],
        [messageOfPage(poison), 'failed 10 times: TypeError'],
      ].sort(),
    );
    assert.equal((await simulator.accepted()).length, 250 - 99);
    isBroken = false;
    for (const { id, text } of aside) if (text === messageOfPage(poison)) await replayPage(engine, id);
    await through([worker(broken)]);
    const { delivered, duplicates, lost } = await verdictOf();
    assert.deepEqual([delivered, duplicates, lost], [250, [], []]);
    await azurite.stop();
  });
});
