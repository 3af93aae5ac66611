// What the queue of every storage engine does, whichever it is.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { asidePages, replayPage, setAside } from '../../bot/store/asidePages.ts';
import type { TakenMessage } from '../../bot/store/Engine.ts';
import { Unstorable } from '../../bot/store/refuseUnstorable.ts';
import { clientsOf, type Storage } from '../support/clientsOf.ts';
import { waited } from '../support/waited.ts';

const longMs = 60_000;

/** Describes the queue of the engine that `start` names. */
export function describeQueue(name: string, start: () => Promise<Storage>): void {
  describe(`the queue on ${name}`, function () {
    this.timeout(120_000);
    const clients = clientsOf(start);
    /** What an earlier test still holds. */
    let held = 0;

    beforeEach(async () => {
      held = await clients.engine.queue.depth();
    });
    const added = async () => (await clients.other.queue.depth()) - held;

    /** What could be taken, looking again until there is enough of it. */
    async function takenUntil(isEnough: (taken: TakenMessage[]) => boolean, forMs = 20_000): Promise<TakenMessage[]> {
      const taken: TakenMessage[] = [];
      const until = Date.now() + forMs;
      do {
        taken.push(...(await clients.engine.queue.take(32, longMs)));
        if (!isEnough(taken)) await waited(20);
      } while (!isEnough(taken) && Date.now() < until);
      return taken;
    }
    const texts = (taken: TakenMessage[]) => taken.map(({ text }) => text).sort();

    it('gives each message to one of two clients, and keeps it from both until its lease is over', async () => {
      const put = Array.from({ length: 20 }, (_, place) => `page ${place} <&> "é"`);
      await Promise.all(put.map((text) => clients.engine.queue.put(text)));
      assert.equal(await added(), 20);
      const rounds = await Promise.all(
        [clients.engine, clients.other, clients.engine, clients.other].map(({ queue }) => queue.take(32, longMs)),
      );
      assert.deepEqual(texts(rounds.flat()), put.sort());
      assert.deepEqual(await clients.engine.queue.take(32, longMs), []);
      const gone = await Promise.all(rounds.flat().map((message) => clients.other.queue.done(message)));
      assert.ok(gone.every(Boolean));
      assert.equal(await added(), 0);
    });

    it('takes no more than it is asked for', async () => {
      await Promise.all(['a', 'b', 'c'].map((text) => clients.engine.queue.put(text)));
      assert.equal((await clients.engine.queue.take(2, longMs)).length, 2);
      assert.equal((await clients.engine.queue.take(2, longMs)).length, 1);
    });

    it('gives a message again whose lease is over, counting how often it was taken', async () => {
      await clients.engine.queue.put('cut off');
      const [first] = await clients.engine.queue.take(1, 1000);
      assert.ok(first);
      const [again] = await takenUntil(({ length }) => length > 0);
      assert.deepEqual([first.takes, again?.text, again?.takes], [1, 'cut off', 2]);
      assert.equal(await clients.engine.queue.done(first), false, 'whoever lost it cannot take it away');
      assert.equal(await clients.engine.queue.later(first, 1000), null);
      assert.equal(await clients.engine.queue.done(again!), true);
    });

    it('hands a message back until a while later, and holds one that comes only then', async () => {
      await clients.engine.queue.put('in a while', 1000);
      assert.deepEqual(await clients.engine.queue.take(1, longMs), []);
      const [taken] = await takenUntil(({ length }) => length > 0);
      assert.ok(taken);
      assert.ok(await clients.engine.queue.later(taken, longMs));
      assert.deepEqual(await clients.engine.queue.take(1, longMs), []);
      assert.equal(await clients.engine.queue.done(taken), false, 'the receipt is a new one');
    });

    it('gives a message handed back to whoever comes next', async () => {
      await clients.engine.queue.put('next');
      const [taken] = await clients.engine.queue.take(1, longMs);
      assert.ok(await clients.engine.queue.later(taken!, 0));
      const [next] = await clients.other.queue.take(1, longMs);
      assert.deepEqual([next?.text, next?.takes], ['next', 2]);
    });

    it('refuses a message longer than any of ours', async () => {
      await assert.rejects(clients.engine.queue.put('x'.repeat(8001)), Unstorable);
    });

    it('gives each message to one of two processes', async () => {
      const put = Array.from({ length: 60 }, (_, place) => `page ${String(place).padStart(3, '0')}`);
      await Promise.all(put.map((text) => clients.engine.queue.put(text)));
      const script = fileURLToPath(new URL('../support/takingProcess.ts', import.meta.url));
      const run = () => promisify(execFile)(process.execPath, [script, clients.store]);
      const told = await Promise.all([run(), run()]);
      assert.deepEqual(told.flatMap(({ stdout }) => JSON.parse(stdout) as string[]).sort(), put);
      assert.equal(await added(), 0);
    });

    it('sets a message aside that nobody could carry out: it is seen, with the reason, and can be put back', async () => {
      await clients.engine.queue.put('poison');
      const [taken] = await clients.engine.queue.take(1, longMs);
      await setAside(clients.engine, taken!, 'taken 9 times');
      assert.equal(await added(), 0);
      const [seen, ...more] = await asidePages(clients.other, 10);
      assert.deepEqual([seen?.text, seen?.reason, more], ['poison', 'taken 9 times', []]);
      assert.equal(await replayPage(clients.other, seen!.id), true);
      assert.deepEqual(await asidePages(clients.engine, 10), []);
      assert.equal((await clients.engine.queue.take(1, longMs))[0]?.text, 'poison');
      assert.equal(await replayPage(clients.other, seen!.id), false);
    });
  });
}
