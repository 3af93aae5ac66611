import assert from 'node:assert/strict';
import { type AHouse, aHouse } from '../support/aHouse.ts';
import { isProblem } from '../support/isProblem.ts';

describe('a rollout that rests', () => {
  let own: AHouse;
  beforeEach(async () => {
    own = await aHouse({ rollout: 'fresh' });
  });
  afterEach(() => own.close());
  const posts = () => own.transcript.accepted().length;

  it('sends nothing while it is paused, and goes on when it is resumed', async () => {
    await own.commands('maya', 'pauseRollout', {});
    const before = posts();
    for (const at of ['2026-01-12T15:05:00Z', '2026-01-12T16:40:00Z', '2026-01-13T16:40:00Z']) {
      own.at(at);
      await own.waker.finish();
    }
    assert.equal(posts(), before);
    await own.commands('maya', 'resumeRollout', {});
    own.at('2026-01-14T15:05:00Z');
    await own.waker.finish();
    assert.ok(posts() > before);
  });

  it('is refused once it is closed, with its sentence', async () => {
    await own.commands('maya', 'closeRollout', {});
    for (const [who, verb, input] of [
      ['lena', 'raiseIssue', { severity: 'red', text: 'A' }],
      ['maya', 'addDeliverable', { milestone: 'kickoff', title: 'A', criterion: 'B' }],
      ['maya', 'requestSignoff', { milestone: 'kickoff' }],
    ] as const) {
      const got = await own.commands(who, verb, input);
      isProblem(got, 409);
      assert.equal(got.body.detail, 'CRM rollout is closed. Resume it first.');
    }
    own.at('2026-01-13T16:40:00Z');
    const before = posts();
    await own.waker.finish();
    assert.equal(posts(), before);
    assert.equal((await own.commands('maya', 'resumeRollout', {})).status, 200);
    assert.equal((await own.commands('lena', 'raiseIssue', { severity: 'minor', text: 'A' })).status, 200);
  });
});
