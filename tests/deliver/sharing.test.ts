// How workers share a tenant's budget: by rows they keep fresh, on a clock the test holds.
import assert from 'node:assert/strict';
import { unpaced } from '../../bot/deliver/pace.ts';
import { type Sharing, sharing } from '../../bot/deliver/sharing.ts';
import { type Senders, senders } from '../../bot/store/senders.ts';
import { memoryEngine } from '../support/memoryEngine.ts';

const tenantId = 't';
const refreshMs = 10;

describe('workers that share a tenant’s budget', () => {
  let rows: Senders;
  let now = 0;
  /** What each worker did, in order: looked, or may begin. */
  let told: string[];
  let parts: Map<string, number>;
  const working: Sharing[] = [];

  beforeEach(() => {
    rows = senders(memoryEngine());
    now = 1_000_000;
    told = [];
    parts = new Map();
  });
  afterEach(() => Promise.all(working.splice(0).map((one) => one.stop())));

  function worker(name: string): Sharing {
    const looking: Senders = {
      ...rows,
      async join(...how) {
        const others = await rows.join(...how);
        told.push(`${name} looked`);
        return others;
      },
    };
    const pace = { ...unpaced, share: (_: string, part: number) => void parts.set(name, part) };
    const made = sharing({ senders: looking, pace, machineNow: () => now, failed: assert.fail }, name, refreshMs);
    working.push(made);
    return made;
  }
  const begins = async (name: string) => {
    await worker(name).begin(tenantId);
    told.push(`${name} begins`);
  };
  const of = (name: string) => told.filter((one) => one.startsWith(name)).map((one) => one.slice(name.length + 1));
  /** Goes on when it has looked so often again. */
  async function looksAgain(name: string, times = 2): Promise<void> {
    const until = of(name).length + times;
    while (of(name).length < until) await new Promise((next) => setImmediate(next));
  }

  it('begin at once where nobody else writes, and after another look where somebody does, who has looked by then', async () => {
    await begins('first');
    assert.deepEqual(of('first'), ['looked', 'begins']);
    assert.equal(parts.get('first'), 1);
    await begins('second');
    assert.deepEqual(of('second').slice(0, 3), ['looked', 'looked', 'begins']);
    await looksAgain('first');
    assert.deepEqual([...parts.values()], [1 / 2, 1 / 2]);
  });

  it('have the part back of one that was not heard of for three looks, and not before (control)', async () => {
    await rows.join(tenantId, 'dead', now, 3 * refreshMs);
    await begins('left');
    now += 2 * refreshMs;
    await looksAgain('left');
    assert.equal(parts.get('left'), 1 / 2);
    now += 2 * refreshMs;
    await looksAgain('left');
    assert.equal(parts.get('left'), 1);
  });

  it('have the part back at once of one that ended', async () => {
    await begins('first');
    await begins('second');
    await looksAgain('first');
    await working[1]!.stop();
    await looksAgain('first');
    assert.equal(parts.get('first'), 1);
  });
});
