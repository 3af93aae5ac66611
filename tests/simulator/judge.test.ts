import assert from 'node:assert/strict';
import { aSimulator } from '../support/simulator/aSimulator.ts';
import { type Expected, inFlightAt, judge, type Verdict } from '../support/simulator/judge.ts';
import { stateOf } from '../support/simulator/people.ts';
import type { Accepted, Requested } from '../support/simulator/Seen.ts';
import type { Simulator } from '../support/simulator/Simulator.ts';
import { usualSettings } from '../support/simulator/SimulatorSettings.ts';
import { person } from './aConnector.ts';
import { retriesBlindly, rightButSlow, type Sender, stopsAndDrops } from './senders.ts';

describe('The judge, before whom senders stand', () => {
  const oids = Array.from({ length: 100 }, (_, index) => person(index));
  const send = {
    '412': 0.05,
    '429': 0.05,
    '500': 0.02,
    '502': 0.05,
    '503': 0.05,
    '504': 0.05,
    resetBefore: 0.05,
    resetAfter: 0.1,
    hangAfter: 0.01,
  };
  const weather = {
    seed: 6,
    budget: 10_000,
    sendWindows: [{ limit: 1000, ms: 1000 }],
    retryAfter: { seconds: 0.005, jitter: 1 },
    faults: { send },
    stateShares: { notInstalled: 0.05, blocked: 0.03, gone: 0.05 },
  };
  let simulator: Simulator;
  before(async () => {
    simulator = await aSimulator(weather);
  });
  beforeEach(() => simulator.forget());
  after(() => simulator.close());

  async function judged(sender: Sender): Promise<Verdict> {
    const recorded = await sender(simulator, oids);
    const expected = oids.map((to) => ({ to, key: `note/${to}`, recorded: recorded.get(to) ?? '' }));
    return judge({ accepted: await simulator.accepted(), requests: await simulator.requests() }, expected);
  }

  it('a sender that is right and slow passes: nobody lost, nobody twice, and what it wrote down is so', async () => {
    const { lost, duplicates, misrecorded, unasked, unknown, refused, delivered, requestsPerDelivered } = await judged(rightButSlow);
    assert.deepEqual({ lost, duplicates, misrecorded, unasked }, { lost: [], duplicates: [], misrecorded: [], unasked: [] });
    assert.equal(delivered + refused.length + unknown.length, oids.length);
    assert.ok(unknown.length > 0 && delivered > 70 && requestsPerDelivered > 1.2);
    const settings = { ...usualSettings, ...weather };
    for (const oid of oids) {
      const away = ['notInstalled', 'blocked'].includes(stateOf(settings, oid));
      if (away && !unknown.some(({ to }) => to === oid)) assert.ok(refused.some(({ to }) => to === oid));
    }
  });

  it('a sender that retries blindly is found out: people got it twice, and those with a lost chat never', async () => {
    const { duplicates, extra, lost, misrecorded } = await judged(retriesBlindly);
    assert.ok(duplicates.length >= 3 && extra >= duplicates.length);
    assert.ok(lost.length > 0 && misrecorded.length >= lost.length);
  });

  it('a sender that stops at the first 429 and drops the rest is found out: people are lost', async () => {
    const { lost, duplicates, delivered } = await judged(stopsAndDrops);
    assert.ok(lost.length > oids.length / 2);
    assert.equal(duplicates.length, 0);
    assert.ok(delivered < oids.length / 2);
  });

  it('a right sender is slowed by the budget and loses nobody to it', async () => {
    const narrow = await aSimulator({ budget: 10, retryAfter: { seconds: 0.2, jitter: 0.5 } });
    const some = oids.slice(0, 15);
    await rightButSlow(narrow, some);
    const { lost, duplicates, refused429, lastAt, firstAt } = judge(
      { accepted: await narrow.accepted(), requests: await narrow.requests() },
      some.map((to) => ({ to })),
    );
    await narrow.close();
    assert.deepEqual([lost, duplicates], [[], []]);
    assert.ok(refused429 > 0 && lastAt - firstAt >= 1000);
  });
});

describe('A verdict', () => {
  const about = { tenantId: 't', thread: 'ana', to: 'ana', key: 'k' };
  const accepted = (seq: number, more: Partial<Accepted> = {}): Accepted => ({
    ...about,
    seq,
    at: seq,
    kind: 'send',
    conversation: 'a:ana',
    activityId: `m${seq}`,
    ...more,
  });
  const request = (status: number, more: Partial<Requested> = {}): Requested => ({
    ...about,
    seq: 1,
    at: 0,
    endedAt: 1,
    kind: 'send',
    status,
    code: '',
    ending: status ? 'answered' : 'reset',
    acceptedAs: null,
    ...more,
  });
  const ana: Expected = { to: 'ana', key: 'k' };
  const fate = (requests: Requested[], one: Expected = ana, repeatsUnanswered = false) => {
    const { lost, refused, unknown } = judge({ accepted: [], requests }, [one], { repeatsUnanswered });
    return lost.length ? 'lost' : refused.length ? 'refused' : unknown.length ? 'unknown' : 'delivered';
  };

  it('calls lost whoever was never tried, or given up while another try was due', () => {
    assert.equal(fate([]), 'lost');
    for (const status of [404, 412, 429, 502, 503, 504]) assert.equal(fate([request(status)]), 'lost');
    assert.equal(fate([request(201, { kind: 'create', key: '' })]), 'lost');
  });

  it('calls refused whom Teams refused for good: at once, or when a chat that was created is gone', () => {
    for (const status of [400, 401, 403, 413, 500]) assert.equal(fate([request(429), request(status)]), 'refused');
    assert.equal(fate([request(403, { kind: 'create', key: '' })]), 'refused');
    assert.equal(fate([request(404), request(201, { kind: 'create', key: '' }), request(404)]), 'refused');
    assert.equal(fate([request(201, { kind: 'create', key: '' }), request(404)]), 'refused');
    assert.equal(fate([request(404), request(404), request(404)]), 'lost');
    assert.equal(fate([request(403), request(429)]), 'lost');
  });

  it('calls unknown who was cut off, unless such messages are to be repeated or the sender says otherwise', () => {
    for (const ending of ['reset', 'hung', 'callerGone', 'open'] as const) {
      assert.equal(fate([request(0, { ending })]), 'unknown');
      assert.equal(fate([request(0, { ending })], ana, true), 'lost');
    }
    assert.equal(fate([request(0)], { ...ana, recorded: 'unknown' }), 'unknown');
    assert.equal(fate([], { ...ana, recorded: 'unknown' }), 'unknown');
    assert.equal(fate([request(0)], { ...ana, recorded: 'sent' }), 'lost');
    assert.equal(fate([request(0)], { ...ana, recorded: '' }), 'lost');
  });

  it('counts every post beyond the first, and knows those that nothing excuses', () => {
    const times = [accepted(1), accepted(2), accepted(3)];
    const judged = (requests: Requested[]) => judge({ accepted: times, requests }, [ana]);
    const cut = judged([request(0, { acceptedAs: 1 }), request(502, { acceptedAs: 2 }), request(201, { acceptedAs: 3 })]);
    assert.deepEqual(cut.duplicates, [{ to: 'ana', key: 'k', times: 3, afterAnswer: false }]);
    assert.equal(cut.extra, 2);
    const knowing = judged([request(201, { acceptedAs: 1 }), request(201, { acceptedAs: 2 }), request(201, { acceptedAs: 3 })]);
    assert.equal(knowing.duplicates[0]!.afterAnswer, true);
  });

  it('tells one card from another by its key, and what nobody was to get', () => {
    const seen = { accepted: [accepted(1), accepted(2, { key: 'other' }), accepted(3, { kind: 'edit' })], requests: [] };
    const { duplicates, unasked, delivered } = judge(seen, [ana]);
    assert.deepEqual([duplicates.length, unasked.map(({ seq }) => seq), delivered], [0, [2], 1]);
    assert.equal(judge(seen, [{ to: 'ana' }]).duplicates.length, 1);
  });

  it('finds what was written down wrongly, in either direction', () => {
    const wrong = (posts: Accepted[], recorded: string) =>
      judge({ accepted: posts, requests: [] }, [{ ...ana, recorded }]).misrecorded.length;
    assert.deepEqual([wrong([], 'sent'), wrong([accepted(1)], 'sent')], [1, 0]);
    assert.deepEqual([wrong([accepted(1)], 'notInstalled'), wrong([], 'notInstalled'), wrong([accepted(1)], 'unknown')], [1, 0, 0]);
  });

  it('gives the share of 429s, the requests for each delivered message, and the first and last moment', () => {
    const requests = [
      request(429),
      request(201, { acceptedAs: 5 }),
      request(201, { acceptedAs: 9, to: 'ben' }),
      request(200, { kind: 'members' }),
    ];
    const seen = { accepted: [accepted(5), accepted(9, { to: 'ben' })], requests };
    const { share429, requestsPerDelivered, firstAt, lastAt } = judge(seen, [ana, { to: 'ben' }]);
    assert.deepEqual([share429, requestsPerDelivered, firstAt, lastAt], [0.25, 2, 5, 9]);
  });

  it('knows how many requests a kill found under way', () => {
    const requests = [request(201, { at: 0, endedAt: 10 }), request(201, { at: 5, endedAt: null }), request(201, { at: 8, endedAt: 9 })];
    assert.deepEqual(
      [4, 8, 9, 10].map((at) => inFlightAt(requests, at)),
      [1, 3, 2, 1],
    );
  });
});
