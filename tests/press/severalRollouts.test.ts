// Somebody who speaks for teams of two rollouts that ask at one hour: one message, a part for each, each answered in its own rollout (P76).
import assert from 'node:assert/strict';
import { act } from '../../bot/act/act.ts';
import { rosterOfThese } from '../../bot/act/Roster.ts';
import { startForChannel } from '../../bot/act/startForChannel.ts';
import { bytesOf, mostBytes } from '../../bot/cards/parts/fitted.ts';
import { personas, tenantId } from '../../local/personas.ts';
import { cardFaults } from '../cards/cardFaults.ts';
import { at, buttonsOf, cardsIn, presses, said } from '../signoff/throughTheDoor.ts';
import { type AHouse, aHouse, aStartRequest } from '../support/aHouse.ts';
import type { Answer } from '../support/speaking.ts';
import { outsider, personOf } from '../support/strangers.ts';

const day = '2026-03-10';

describe('teams of several rollouts at one hour', () => {
  let house: AHouse;
  /** The rollouts beside the house's own. */
  let others: string[] = [];
  afterEach(async () => {
    // Only one channel is really there.
    assert.deepEqual(
      house.troubles.filter(({ what }) => what !== 'reading a roster'),
      [],
    );
    await house.close();
  });

  const inOther = () => ({
    ...house.conversing,
    rosters: {
      of: async () => rosterOfThese(personas.map((one) => ({ ...one, tenantId }))),
      changed: async () => undefined,
      emails: async () => new Map<string, string>(),
    },
  });
  const maya = () => ({ tenantId, oid: personOf('maya').oid, name: 'Maya' });
  async function does(rolloutId: string, verb: string, input: object): Promise<void> {
    const acted = await act(inOther(), { rolloutId, verb, input, key: null, asker: maya() });
    assert.equal(acted.kind, 'done', JSON.stringify('refusal' in acted ? acted.refusal : ''));
  }

  /** Lena speaks for the data team of the CRM rollout, and for the data team of each of these. */
  async function asked(titles: string[], teams: string[] = []): Promise<void> {
    house = await aHouse();
    others = [];
    for (const title of titles) {
      const channel = { threadId: `19:${others.length}@thread.tacv2`, tenantId, teamId: 'team', name: title };
      const started = await startForChannel(inOther(), maya(), aStartRequest({ title, channel, startOn: '2026-03-09' }), title);
      assert.equal(started.kind, 'done', JSON.stringify(started));
      others.push(started.rolloutId);
      await does(started.rolloutId, 'giveRole', { role: 'dataLead', person: personOf('lena').oid });
      for (const team of teams)
        await does(started.rolloutId, 'changeTeam', { team, representative: personOf('lena').oid, askAt: '16:00', zone: 'Europe/Paris' });
    }
    await at(house, '2026-03-10T15:00:00Z');
    await house.waker.finish();
  }

  const messages = () =>
    cardsIn(house, 'lena').filter(({ text }) => /How did your|Data team: how did today go|are in|are answered|still open/.test(text));
  const reportIn = async (rolloutId: string, team = 'data') =>
    (await house.conversing.journals.open(rolloutId)).rollout.reports[`${team}/${day}`]?.at(-1);
  const reports = async () => Promise.all([house.rolloutId, ...others].map((id) => reportIn(id)));
  const onCard = (answer: Answer, title: string, inputs: object = {}, nth = 0) => {
    const buttons = buttonsOf(answer.card).filter((one) => one.title === title);
    assert.ok(buttons[nth], `${title} among ${buttonsOf(answer.card).map((one) => one.title)}`);
    return house.presses('lena', buttons[nth].verb, { ...buttons[nth].data, ...inputs });
  };
  const held = () => ({ card: { buttons: messages()[0]?.buttons ?? [] } });
  const press = (title: string, inputs: object = {}) => presses(house, 'lena', held().card, title, inputs);
  const isWhole = ({ card, summary }: Answer) => assert.deepEqual(card && cardFaults({ card, summary }), []);
  /** The place of each rollout's part on the card, by what its Send says. */
  function placeOf(rolloutId: string): number {
    const parts = messages()[0]?.buttons.find(({ title }) => title === 'Send')?.data.parts as { rollout: string; place: number }[];
    return parts.find(({ rollout }) => rollout === rolloutId)?.place ?? -1;
  }

  it('come in one message with each rollout’s name above its part, and one Send for what was filled in (P76)', async () => {
    await asked(['ERP rollout']);
    assert.equal(messages().length, 1);
    assert.match(messages()[0]?.text ?? '', /How did your two teams do today\?/);
    for (const title of ['CRM rollout', 'ERP rollout']) assert.ok(messages()[0]?.text.includes(`"text":"${title}"`), title);
    const sent = await press('Send', { done0: 'Loaded 400', days0: '-1', done1: 'Sync runs', days1: '0' });
    isWhole(sent);
    assert.match(said(sent), /Thanks, Lena\. Both teams are in/);
    const days = await reports();
    assert.deepEqual(days.map((one) => one?.days).toSorted(), [-1, 0]);
    assert.equal((await reportIn(others[0] ?? ''))?.days, placeOf(others[0] ?? '') === 0 ? -1 : 0, 'each in its own rollout');
    const undone = await onCard(sent, 'Undo');
    isWhole(undone);
    assert.equal((await reports()).filter(Boolean).length, 1, 'each part is taken back by itself');
  });

  it('are answered one by one: what is typed for the other stays, and the message reads right in both rollouts', async () => {
    await asked(['ERP rollout']);
    const [other = ''] = others;
    const [mine, theirs] = [placeOf(house.rolloutId), placeOf(other)];
    const button = held().card.buttons.find(({ title, data }) => title === 'No change' && data.place === mine);
    assert.ok(button);
    const kept = await house.presses('lena', button.verb, { ...button.data, [`done${theirs}`]: 'Half of it' });
    isWhole(kept);
    assert.match(said(kept), /"value":"Half of it"/);
    assert.deepEqual([(await reportIn(house.rolloutId))?.noChange, await reportIn(other)], [true, undefined]);
    await at(house, '2026-03-10T15:01:00Z');
    assert.ok(!messages()[0]?.edited, 'the message is not drawn over while she types');
    const all = await onCard(kept, 'Send', { [`done${theirs}`]: 'Half of it', [`days${theirs}`]: '0' });
    assert.match(said(all), /Both teams are in/);
    await at(house, '2026-03-10T15:02:00Z');
    assert.equal(messages().length, 1);
    assert.match(messages()[0]?.text ?? '', /Both teams are in/);
    const form = await onCard(all, 'Edit', {}, theirs);
    isWhole(form);
    assert.match(said(form), /"value":"Half of it"/);
    const edited = await onCard(form, 'Send', { done: 'All of it', days: '0' });
    assert.match(said(edited), /Both teams are in.*All of it/, 'the form comes back to the whole message');
    await at(house, '2026-03-10T15:03:00Z');
    assert.match(messages()[0]?.text ?? '', /All of it/, 'drawn again from the other side too');
  });

  it('take what fits and give back what does not, by the name of its rollout', async () => {
    await asked(['ERP rollout']);
    const [other = ''] = others;
    const [mine, theirs] = [placeOf(house.rolloutId), placeOf(other)];
    const again = await press('Send', { [`done${mine}`]: 'Loaded', [`days${mine}`]: '0', [`done${theirs}`]: 'Sync runs' });
    isWhole(again);
    assert.match(said(again), /ERP rollout, Data team: Choose how many days.*"value":"Sync runs"/);
    assert.deepEqual([(await reportIn(house.rolloutId))?.done, await reportIn(other)], ['Loaded', undefined]);
    const whose = await press('Send', { issueKind: 'minor', issueText: 'Slow', [`done${theirs}`]: '' });
    assert.match(said(whose), /Choose which team has the issue.*"value":"Slow"/);
    const told = await onCard(whose, 'Send', {
      issueKind: 'minor',
      issueText: 'Slow',
      issueTeam: String(theirs),
      [`done${theirs}`]: 'Sync runs',
      [`days${theirs}`]: '0',
    });
    assert.match(said(told), /Both teams are in/);
    const raisedIn = async (id: string) => (await house.conversing.journals.open(id)).rollout.issues.some(({ text }) => text === 'Slow');
    assert.deepEqual([await raisedIn(house.rolloutId), await raisedIn(other)], [false, true]);
  });

  it('are put off and nudged together', async () => {
    await asked(['ERP rollout']);
    const later = await press('Ask me in 30 minutes');
    isWhole(later);
    assert.match(said(later), /I ask you again later/);
    await at(house, '2026-03-10T15:30:30Z');
    await house.waker.finish();
    assert.equal(messages().length, 2);
    assert.match(messages().at(-1)?.text ?? '', /How did your two teams do today/);
  });

  it('are nudged in one message, whose button brings the whole card', async () => {
    await asked(['ERP rollout']);
    await at(house, '2026-03-10T15:45:00Z');
    await house.waker.finish();
    const nudge = messages().at(-1);
    assert.match(
      nudge?.text ?? '',
      /Two teams are still open.*Data team, CRM rollout.*Data team, ERP rollout|Two teams are still open.*Data team, ERP rollout.*Data team, CRM rollout/,
    );
    const card = await presses(house, 'lena', nudge ?? { buttons: [] }, 'Report');
    isWhole(card);
    const sent = await onCard(card, 'Send', { done0: 'Loaded', days0: '0' });
    await at(house, '2026-03-10T15:46:00Z');
    assert.equal(messages().length, 2);
    assert.match(said(sent), /How did your two teams/);
  });

  it('show a closed rollout’s part as settled', async () => {
    await asked(['ERP rollout']);
    await does(others[0] ?? '', 'closeRollout', {});
    const card = await onCard({ card: { buttons: held().card.buttons } } as unknown as Answer, 'No change', {}, placeOf(house.rolloutId));
    isWhole(card);
    assert.match(said(card), /the rollout is closed/);
    assert.match(said(card), /Both teams are answered/);
  });

  it('are nobody else’s to press, and a part acts with its own rollout’s permissions', async () => {
    await asked(['ERP rollout']);
    const button = held().card.buttons.find(({ title }) => title === 'Send');
    assert.ok(button);
    for (const who of ['raj', outsider] as const) {
      const answer = await house.presses(who, button.verb, { ...button.data, done0: 'Mine', days0: '0', done1: 'Mine', days1: '0' });
      assert.doesNotMatch(said(answer), /How did your two teams|Both teams/);
    }
    assert.deepEqual(await reports(), [undefined, undefined]);
    const { data } = button;
    const elsewhere = { ...data, parts: [{ rollout: 'r-nobodys', team: 'data', day, place: 0 }], done0: 'Mine', days0: '0' };
    isWhole(await house.presses('lena', button.verb, elsewhere));
    assert.deepEqual(await reports(), [undefined, undefined]);
    const forged = await house.presses('lena', button.verb, { ...data, message: { rollout: 'x'.repeat(5000), duty: { a: 1 } } });
    assert.equal(forged.status, 200);
  });

  it('stay one readable card when there are many, with a way to each of them', async () => {
    await asked(['ERP rollout', 'HR rollout 🚀 '.repeat(5), 'Портал'], ['integration', 'sales']);
    assert.equal(messages().length, 1);
    let answer: Answer = { ...(await onCard({ card: { buttons: held().card.buttons } } as unknown as Answer, 'Other teams')) };
    const seen = new Set<number>();
    for (let left = 10; left > 0; left -= 1) {
      isWhole(answer);
      assert.ok(bytesOf({ card: answer.card ?? {}, summary: '' }) <= mostBytes);
      const none = buttonsOf(answer.card).find(({ title }) => title === 'No change');
      assert.ok(none, `${left} are left`);
      seen.add(Number(none.data.place));
      answer = await house.presses('lena', none.verb, none.data);
    }
    assert.equal(seen.size, 10);
    isWhole(answer);
    assert.match(said(answer), /All ten teams are in|All 10 teams are in/);
    assert.match(said(answer), /and 2 more/);
    const undone = await onCard(answer, 'Undo');
    isWhole(undone);
    assert.match(said(undone), /How did your ten teams do today/);
    await at(house, '2026-03-10T15:05:00Z');
    assert.equal(messages().length, 1);
  });
});
