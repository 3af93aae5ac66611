import assert from 'node:assert/strict';
import { awayIn, isAwayTalk } from '../../bot/talk/away.ts';

const tuesday = '2026-03-10';

describe('being away, typed (U1)', () => {
  const said: [string, ReturnType<typeof awayIn>][] = [
    ['away', {}],
    ['Away.', {}],
    ['away today', { from: '2026-03-10' }],
    ['away tomorrow', { from: '2026-03-11' }],
    ['away until Friday', { until: '2026-03-13' }],
    ['away until Tuesday', { until: '2026-03-17' }],
    ['I’m away until mon', { until: '2026-03-16' }],
    ['away until 12 March', { until: '2026-03-12' }],
    ['away till March 12th', { until: '2026-03-12' }],
    ['away until 2026-03-20', { until: '2026-03-20' }],
    ['away from Thursday until Tuesday', { from: '2026-03-12', until: '2026-03-17' }],
    ['away tomorrow to 20 March 2026', { from: '2026-03-11', until: '2026-03-20' }],
    ['away until 31 February', null],
    ['away until later', null],
    ['back', { back: true }],
    ['I am back again', { back: true }],
  ];
  for (const [text, meant] of said)
    it(`“${text}” on a Tuesday`, () => {
      assert.ok(isAwayTalk(text));
      assert.deepEqual(awayIn(text, tuesday), meant);
    });

  it('means next year’s January in December', () => {
    assert.deepEqual(awayIn('away until 2 January', '2026-12-22'), { until: '2027-01-02' });
  });

  it('is not every sentence with the word in it', () => {
    for (const text of ['who is away', 'backlog', 'back to the plan', 'take it away']) assert.equal(isAwayTalk(text), false);
  });
});
