// The daily check by typing, through the bot's door: the same as on the card, and nothing is lost.
import assert from 'node:assert/strict';
import { cardFaults } from '../cards/cardFaults.ts';
import { at, plain, said } from '../signoff/throughTheDoor.ts';
import { type AHouse, aHouse } from '../support/aHouse.ts';

const place = 'data/2026-03-10';

describe('the daily check by typing', () => {
  let house: AHouse;
  beforeEach(async () => {
    house = await aHouse();
    await at(house, '2026-03-10T15:00:00Z');
  });
  afterEach(async () => {
    assert.deepEqual(house.troubles, []);
    await house.close();
  });

  async function says(text: string, summary: RegExp, who = 'lena') {
    const answer = await house.says(who, text);
    assert.ok(answer.card);
    assert.deepEqual(cardFaults({ card: answer.card, summary: answer.summary }), []);
    assert.match(plain(answer.summary), summary);
    return answer;
  }
  const report = async () => (await house.open()).rollout.reports[place]?.at(-1);
  const question = async () => (await house.open()).rollout.questions[place];

  it('reports what got done and the estimate, in any of its forms (P79, P80)', async () => {
    for (const [text, done, days] of [
      ['report data done: loaded the accounts, 2 behind', 'loaded the accounts', -2],
      ['Data team: on plan. Mail works', 'Mail works', 0],
      ['status: 40 tickets imported, 1 day ahead', '40 tickets imported', 1],
    ] as const) {
      await says(text, /Thanks, Lena\. Data team is in/);
      const { done: kept, days: counted } = (await report()) ?? {};
      assert.deepEqual([kept, counted], [done, days], text);
    }
  });

  it('gives back what is not complete in the card, every word of it', async () => {
    const answer = await says('data: loaded **40** accounts', /how did today go/);
    assert.match(said(answer), /Choose how many days.*"value":"loaded \*\*40\*\* accounts"/);
    assert.equal(await report(), undefined);
    const far = await says('report: loaded 4, ready on 2029-03-15', /how did today go/);
    assert.match(said(far), /more than a year.*"value":"loaded 4".*"value":"newDay".*"value":"2029-03-15"/);
  });

  it('puts the question off, declines it and hands it on', async () => {
    await says('ask me in 30 minutes', /I ask you again at 16:30/);
    assert.equal((await question())?.snoozed?.until, '2026-03-10T15:30:00Z');
    await says('ask raj instead', /Raj Patel is asked for Data team/);
    await says('data: not today, all in training', /Nothing comes from Data team today/);
    assert.equal((await question())?.declined?.reason, 'all in training');
  });

  it('asks whom they mean when the name fits nobody', async () => {
    await says('not me, ask Zebulon', /Who can say how Data team is doing\?/);
  });

  it('asks for a fact with the third “no change” in a row, and takes it with one (P82, U9)', async () => {
    for (const day of ['2026-03-06', '2026-03-09']) await house.commands('lena', 'reportStatus', { team: 'data', day, noChange: true });
    await says('no change', /how did today go/);
    assert.equal(await report(), undefined);
    await says('still no change, because the vendor is silent', /Thanks, Lena/);
    assert.equal((await report())?.done, 'because the vendor is silent');
  });

  it('leaves other people’s teams alone: the control', async () => {
    const answer = await house.says('carla', 'data: loaded 40 accounts, 1 behind');
    assert.match(said(answer), /This waits for Lena Hoffmann/);
    assert.match(said(answer), /loaded 40 accounts/, 'the words come back');
    assert.equal(await report(), undefined);
  });
});
