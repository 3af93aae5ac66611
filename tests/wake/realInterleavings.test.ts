// The same as interleavings.test.ts, with the real command and the real waker: every order in which their storage calls can fall.
import assert from 'node:assert/strict';
import { setImmediate as settled } from 'node:timers/promises';
import { act } from '../../bot/act/act.ts';
import { waker } from '../../bot/wake/waker.ts';
import { agenda } from '../../playbook/clock/agenda.ts';
import { type ActingFor, actingFor, askerOf } from '../support/actingFor.ts';
import { people, smallBeginning } from '../support/builders.ts';
import { type GatedEngine, gatedEngine } from '../support/gatedEngine.ts';
import { memoryEngine } from '../support/memoryEngine.ts';

const asked = '2026-01-13T15:00:00Z';
/** The waker reads this many shards at once: one step. */
const shards = 4;

/** Two processes on one storage, each behind a gate of its own: one carries out a command, the other looks at the clock. */
async function twoProcesses() {
  const storage = memoryEngine();
  const house = actingFor(storage);
  const stamp = { at: '2026-01-13T14:00:00Z', by: 'maya', key: 'start' };
  await house.acting.journals.append(await house.open(), [...smallBeginning], stamp, Object.values(people));
  house.at(asked);
  await house.acting.wakes.plan('r1', house.now());
  const gates = [gatedEngine(storage), gatedEngine(storage)] as const;
  const [commanding, looking] = gates.map((gate) => actingFor(gate)) as [ActingFor, ActingFor];
  for (const one of [commanding, looking]) one.at(asked);
  return { house, gates, commanding, looking };
}

/** Lets the two go on in this order, one storage call at a time, then both to their ends. */
async function walked(gates: readonly [GatedEngine, GatedEngine], works: Promise<unknown>[], order: readonly boolean[]): Promise<void> {
  await settled();
  for (let shard = 1; shard < shards; shard += 1) gates[1].letOne();
  for (const first of order) {
    gates[first ? 0 : 1].letOne();
    await settled();
  }
  while (gates[0].letOne() || gates[1].letOne()) await settled();
  await Promise.all(works);
}

/** The duties that nothing will wake up for: neither when they are due nor, once that has passed, within a minute. */
async function unwoken(house: ActingFor): Promise<string[]> {
  const { rollout } = await house.open();
  const first = await house.acting.wakes.next();
  const spare = house.now().add({ seconds: 60 }).epochMilliseconds;
  return agenda(rollout, house.now())
    .filter(({ at }) => !first || Date.parse(first.at) > Math.max(at.epochMilliseconds, spare))
    .map(({ key }) => key);
}

/** Every order of so many calls of the command among all that are laid out; what is left of either goes on at the end. */
function* orders(calls: number, places: number): Generator<boolean[]> {
  for (let mask = 0; mask < 2 ** places; mask += 1) {
    const order = Array.from({ length: places }, (_, place) => (mask & (1 << place)) !== 0);
    if (order.filter(Boolean).length === calls) yield order;
  }
}

/** A command that makes a duty due at once, and a look at the clock, their storage calls in this order. */
async function walk(order: readonly boolean[], change: (commanding: ActingFor) => void = () => {}) {
  const { house, gates, commanding, looking } = await twoProcesses();
  change(commanding);
  const wish = { rolloutId: 'r1', verb: 'raiseIssue', input: { severity: 'red', text: 'No access' }, key: 'k', asker: askerOf('dana') };
  await walked(gates, [act(commanding.acting, wish), waker(looking.waking).finish()], order);
  return { house, looking };
}

describe('every order of the storage calls of a command and of the waker', () => {
  it('leaves no duty without a wake, sends each message once, and keeps the journal whole', async function () {
    this.timeout(240_000);
    const all = [...orders(3, 12)];
    assert.equal(all.length, 220);
    for (const order of all) {
      const { house, looking } = await walk(order);
      assert.deepEqual(await unwoken(house), [], order.join());
      const { rollout } = await house.open();
      assert.deepEqual([rollout.issues.length, rollout.ended['status/data/2026-01-13']?.outcome], [1, 'sent']);
      const sent = looking.messenger.posts.map(({ message }) => message.summary);
      assert.equal(new Set(sent).size, sent.length);
      house.at('2026-01-13T15:01:00Z');
      await waker(house.waking).finish();
      assert.deepEqual(await unwoken(house), [], `later: ${order.join()}`);
    }
  });

  it('loses the wake of a command that comes last and writes no spare one: the control', async () => {
    const commandLast = [...Array(12).fill(false), ...Array(3).fill(true)];
    const { house } = await walk(commandLast, ({ acting }) => {
      acting.wakes = { ...acting.wakes, plan: async () => {} };
    });
    assert.ok((await unwoken(house)).some((key) => key.startsWith('issue/')));
  });
});
