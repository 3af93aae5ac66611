import assert from 'node:assert/strict';
import { answerWithinMs } from '../../bot/act/within.ts';
import { cardFaults } from '../cards/cardFaults.ts';
import { type AHouse, aHouse } from '../support/aHouse.ts';
import type { Answer } from '../support/speaking.ts';
import { waited } from '../support/waited.ts';

/** The first words of a refusal and of a failure say the same. */
const didNot = /did not go through/;

const reported = 'Two of four sources. <b>&</b> **not bold**';

describe('storage', () => {
  let house: AHouse;
  beforeEach(async () => {
    house = await aHouse({ rollout: 'fresh' });
    house.at('2026-01-12T15:30:00Z');
    await house.waker.finish();
  });
  afterEach(() => house.close());

  const pressing = () =>
    house.presses('lena', 'reportStatus', {
      rollout: house.rolloutId,
      once: 'k1',
      team: 'data',
      day: '2026-01-12',
      done: reported,
      days: '-1',
    });

  /** Whoever waits twice as long as one wait takes beside it has waited for storage twice in a row. */
  const isOneWait = (ms: number, waitMs: number) => assert.ok(ms < 1.8 * waitMs, `it took ${ms} ms beside a wait of ${waitMs} ms`);

  function tellsInTime({ status, card, summary, ms }: Answer, waitMs: number) {
    assert.equal(status, 200);
    assert.ok(card, 'there is no card');
    assert.match(summary, didNot);
    assert.deepEqual(cardFaults({ card, summary }), []);
    isOneWait(ms, waitMs);
  }

  it('leaves of the 4 s somebody waits at most enough to draw and send the answer', () => {
    assert.ok(answerWithinMs <= 3500);
  });

  const faults = { 'that hangs': () => house.engine.hang(), 'that is away': () => house.engine.away() };
  for (const [how, begin] of Object.entries(faults))
    it(`${how} is told after one wait to who presses, writes or looks, with the words given back, and is forgotten once it answers`, async () => {
      const pages = await house.asks('maya', 'GET', `/api/rollouts/${house.rolloutId}/board`);
      const before = await house.doings();
      begin();
      const [waitMs, pressed, said, saidInChannel, ...asked] = await Promise.all([
        waited(answerWithinMs),
        pressing(),
        house.says('lena', 'status'),
        house.says('lena', 'bad news the import stopped', { inChannel: true }),
        ...requests().map(([method, path, sent]) => house.asks('maya', method, path, sent, { 'idempotency-key': 'k' })),
      ]);
      for (const answer of [pressed, said, saidInChannel]) tellsInTime(answer, waitMs);
      assert.ok(JSON.stringify(pressed.card).includes(`"value":${JSON.stringify(reported)}`));
      for (const [place, { status, body: problem, ms }] of asked.entries()) {
        const [method, path] = requests()[place] ?? [];
        assert.equal(status, 503, `${method} ${path}`);
        assert.equal(problem.refusal, 'storageAway');
        assert.match(problem.detail, didNot);
        isOneWait(ms, waitMs);
      }

      house.engine.mend();
      const again = JSON.parse(JSON.stringify(pressed.card).match(/"data":(\{[^{}]*"verb":"reportStatus"[^{}]*\})/)?.[1] ?? '{}');
      const done = await house.presses('lena', again.verb, { ...again, done: reported });
      assert.match(done.summary, /Thanks, Lena/);
      assert.deepEqual(
        (await house.open()).rollout.reports['data/2026-01-12']?.map((report) => report.done),
        [reported],
      );
      const raised = await house.commands('maya', 'raiseIssue', { severity: 'minor', text: 'A' }, 'k');
      assert.equal(raised.status, 200);
      assert.equal(await house.doings(), before + 2);
      assert.match((await house.says('lena', 'status')).summary, /CRM rollout/);
      const after = await house.asks('maya', 'GET', `/api/rollouts/${house.rolloutId}/board`);
      assert.deepEqual([after.status, after.body.people], [200, pages.body.people]);
    });

  const requests = (): [string, string, object?][] => [
    ['GET', `/api/rollouts/${house.rolloutId}/board`],
    ['GET', `/api/rollouts/${house.rolloutId}/history`],
    ['GET', '/api/me'],
    ['GET', '/api/channels/19:crm-rollout@thread.tacv2'],
    ['POST', `/api/rollouts/${house.rolloutId}/commands/raiseIssue`, { severity: 'minor', text: 'A' }],
    ['POST', '/api/rollouts', { channel: { threadId: '19:crm-rollout@thread.tacv2' } }],
  ];

  it('that answers again between the look and the page is told as well', async () => {
    const range = house.engine.range;
    house.engine.range = (...bounds) => {
      house.engine.range = range;
      house.engine.hang();
      return range(...bounds);
    };
    const [waitMs, { status, ms }] = await Promise.all([
      waited(answerWithinMs),
      house.asks('maya', 'GET', `/api/rollouts/${house.rolloutId}/history`),
    ]);
    assert.equal(status, 503);
    isOneWait(ms, waitMs);
  });

  it('that answers is told nothing of', async () => {
    const answer = await pressing();
    assert.match(answer.summary, /Thanks, Lena/);
    assert.doesNotMatch(answer.summary, didNot);
  });
});
