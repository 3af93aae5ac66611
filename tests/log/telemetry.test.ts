import assert from 'node:assert/strict';
import { metrics, type Span, trace } from '@opentelemetry/api';
import { type AHouse, aHouse } from '../support/aHouse.ts';
import { personOf } from '../support/strangers.ts';

interface Timed {
  name: string;
  facts: Record<string, unknown>;
  ended: boolean;
}

/** A listener that keeps everything it is told. */
function listener() {
  const spans: Timed[] = [];
  const counted: { name: string; by: number; facts: unknown }[] = [];
  const spanOf = (timed: Timed) =>
    ({
      setStatus: () => undefined,
      setAttribute: (name: string, value: unknown) => Object.assign(timed.facts, { [name]: value }),
      end: () => Object.assign(timed, { ended: true }),
    }) as unknown as Span;
  const startActiveSpan = (name: string, { attributes }: { attributes: object }, work: (span: Span) => unknown) => {
    const timed = { name, facts: { ...attributes }, ended: false };
    spans.push(timed);
    return work(spanOf(timed));
  };
  const createCounter = (name: string) => ({ add: (by: number, facts: unknown = {}) => void counted.push({ name, by, facts }) });
  // Azurite, where another test has loaded it into this process, listens for itself.
  trace.disable();
  metrics.disable();
  trace.setGlobalTracerProvider({ getTracer: () => ({ startActiveSpan }) } as never);
  metrics.setGlobalMeterProvider({ getMeter: () => ({ createCounter }) } as never);
  return { spans, counted };
}

describe('what is timed and counted', () => {
  const words = 'Zanzibar-7731 the vendor missed the delivery';
  let house: AHouse;
  let heard: ReturnType<typeof listener>;
  before(async () => {
    heard = listener();
    house = await aHouse({ rollout: 'fresh' });
    await house.says('maya', `bad news ${words}`);
    await house.commands('raj', 'raiseIssue', { text: words, severity: 'red' });
    house.at('2026-01-12T18:00:00Z');
    await house.waker.finish();
    // A turn has answered before it ends; one that never ends runs into the limit of the test.
    while (!heard.spans.every(({ ended }) => ended)) await new Promise((next) => setImmediate(next));
  });
  after(async () => {
    await house.close();
    trace.disable();
    metrics.disable();
  });

  it('is each turn, command and wake, from its beginning to its end', () => {
    const names = heard.spans.map(({ name }) => name);
    for (const name of ['turn', 'command', 'wake']) assert.ok(names.includes(name), name);
    assert.deepEqual(heard.spans.find(({ facts }) => facts.verb === 'raiseIssue')?.name, 'command');
  });

  it('is every message by how it ended, and every wake that came late', () => {
    assert.ok(heard.counted.some(({ name, facts }) => name === 'milepost.sends' && (facts as { outcome: string }).outcome === 'sent'));
    assert.ok(
      heard.counted.some(({ name, by }) => name === 'milepost.wakes.late' && by > 0),
      'what was due hours ago is late',
    );
  });

  it('says nothing of who, what and where (P56)', () => {
    const { name, oid, botId } = personOf('maya');
    const all = JSON.stringify(heard);
    assert.ok(all.length > 500);
    assert.deepEqual(
      ['Zanzibar', name, oid, botId, house.rolloutId].filter((mark) => all.includes(mark)),
      [],
    );
  });

  it('is nothing at all where nobody listens, and all works the same', async () => {
    trace.disable();
    metrics.disable();
    const before = heard.spans.length;
    assert.equal((await house.commands('raj', 'raiseIssue', { text: 'Quiet', severity: 'minor' })).status, 200);
    assert.equal(heard.spans.length, before);
  });
});
