// Somebody who speaks for several teams at one hour: one message, a part for each (P76).
import assert from 'node:assert/strict';
import { cardFaults } from '../cards/cardFaults.ts';
import { at, buttonsOf, cardsIn, plain, presses, said } from '../signoff/throughTheDoor.ts';
import { type AHouse, aHouse } from '../support/aHouse.ts';
import type { Answer } from '../support/speaking.ts';
import { personOf } from '../support/strangers.ts';

const day = '2026-03-10';

describe('several teams at one hour', () => {
  let house: AHouse;
  afterEach(async () => {
    assert.deepEqual(house.troubles, []);
    await house.close();
  });

  /** Lena speaks for these teams beside her own, and all of them are asked at 16:00. */
  async function asked(...teams: string[]): Promise<void> {
    house = await aHouse();
    for (const team of teams)
      await house.commands('maya', 'changeTeam', { team, representative: personOf('lena').oid, askAt: '16:00', zone: 'Europe/Paris' });
    await at(house, '2026-03-10T15:00:00Z');
  }
  const questions = () => cardsIn(house, 'lena').filter(({ text }) => /how did today go|How did your/.test(text));
  const report = async (team: string) => (await house.open()).rollout.reports[`${team}/${day}`]?.at(-1);
  const onCard = (answer: Answer, title: string, inputs: object = {}) =>
    presses(house, 'lena', { buttons: buttonsOf(answer.card) }, title, inputs);
  const isWhole = ({ card, summary }: Answer) => assert.deepEqual(card && cardFaults({ card, summary }), []);

  it('is one message with a part for each, and one Send for what was filled in (P76)', async () => {
    await asked('integration');
    assert.equal(questions().length, 1);
    const [card] = questions();
    assert.match(card?.text ?? '', /How did your two teams do today\?.*Data team: today.*Integration: today/);
    const sent = await presses(house, 'lena', card ?? { buttons: [] }, 'Send', {
      done0: 'Loaded 400',
      days0: '-1',
      done1: 'Sync runs',
      days1: '0',
    });
    isWhole(sent);
    assert.match(plain(sent.summary), /Thanks, Lena\. Both teams are in/);
    assert.deepEqual([(await report('data'))?.days, (await report('integration'))?.done], [-1, 'Sync runs']);
    const undone = await onCard(sent, 'Undo');
    assert.match(plain(undone.summary), /How did your two teams do today/);
    assert.deepEqual([await report('data'), await report('integration')], [undefined, undefined], 'taken back together');
  });

  it('leaves an empty team open, and a press that comes twice is one', async () => {
    await asked('integration');
    const [card] = questions();
    for (const id of ['same', 'same', 'new'])
      isWhole(await presses(house, 'lena', card ?? { buttons: [] }, 'Send', { done1: 'Sync runs', days1: '0' }, id));
    assert.equal(await report('data'), undefined);
    assert.equal((await house.open()).rollout.reports[`integration/${day}`]?.length, 1);
    await at(house, '2026-03-10T15:01:00Z');
    assert.equal(questions().length, 1, 'nothing is sent twice');
  });

  it('keeps what is typed for one when nothing changed for the other', async () => {
    await asked('integration');
    const [card] = questions();
    const button = card?.buttons.find(({ title, data }) => title === 'No change' && data.place === 0);
    assert.ok(button);
    const kept = await house.presses('lena', button.verb, { ...button.data, done1: 'Half of the sync', days1: '' });
    isWhole(kept);
    assert.match(said(kept), /"value":"Half of the sync"/);
    assert.equal((await report('data'))?.noChange, true);
    await at(house, '2026-03-10T15:01:00Z');
    assert.deepEqual(
      questions().filter(({ edited }) => edited),
      [],
      'the message is not drawn over while she types',
    );
    const sent = await onCard(kept, 'Send', { done1: 'Half of the sync', days1: '-1' });
    assert.match(plain(sent.summary), /Both teams are in/);
  });

  it('gives everything back when a part does not fit, and says of which team', async () => {
    await asked('integration');
    const [card] = questions();
    const typed = { done0: 'Loaded 400', days0: '-1', done1: 'Sync runs' };
    const again = await presses(house, 'lena', card ?? { buttons: [] }, 'Send', typed);
    isWhole(again);
    assert.match(said(again), /Integration: Choose how many days.*"value":"Loaded 400".*"value":"Sync runs"/);
    assert.equal(await report('data'), undefined, 'all or nothing');
    const second = await presses(house, 'lena', card ?? { buttons: [] }, 'Send', { done1: 'Sync runs' });
    assert.match(said(second), /Integration: Choose how many days/, 'also where the first was left empty');
    const whose = await presses(house, 'lena', card ?? { buttons: [] }, 'Send', {
      ...typed,
      days1: '0',
      issueKind: 'minor',
      issueText: 'Slow',
    });
    assert.match(said(whose), /Choose which team has the issue/);
  });

  it('is put off as one, and asked again as one', async () => {
    await asked('integration');
    const [card] = questions();
    isWhole(await presses(house, 'lena', card ?? { buttons: [] }, 'Ask me in 30 minutes'));
    await at(house, '2026-03-10T15:30:30Z');
    assert.equal(questions().filter(({ text }) => /How did your two teams/.test(text)).length, 1);
  });

  it('comes one after the other with three teams, in one message', async () => {
    await asked('integration', 'sales');
    assert.equal(questions().length, 1);
    let answer = await presses(house, 'lena', questions()[0] ?? { buttons: [] }, 'No change');
    for (const place of [2, 3]) {
      isWhole(answer);
      assert.match(said(answer), new RegExp(`Team ${place} of 3`));
      answer = await onCard(answer, 'Send', { done: `Fact ${place}`, days: '0' });
    }
    assert.match(plain(answer.summary), /All three teams are in/);
  });

  it('is one message each when the hours differ: the control', async () => {
    house = await aHouse();
    await house.commands('maya', 'changeTeam', { team: 'integration', representative: personOf('lena').oid, askAt: '15:59' });
    await at(house, '2026-03-10T14:59:00Z');
    await at(house, '2026-03-10T15:00:00Z');
    assert.equal(questions().length, 2);
  });
});
