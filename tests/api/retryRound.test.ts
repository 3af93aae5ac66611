// A round of notes sent again to those it did not reach, through the HTTP door (P99, U18).
import assert from 'node:assert/strict';
import { personalChatOf, personaOf, personas, tenantId } from '../../local/personas.ts';
import type { RoundReport } from '../../playbook/contract/Value.ts';
import type { NewEntry } from '../../playbook/journal/Entry.ts';
import { cardsIn } from '../signoff/throughTheDoor.ts';
import { type AHouse, aHouse } from '../support/aHouse.ts';
import { done } from '../support/aSigning.ts';

/** What is known of where to reach somebody: `stopped` as when Teams said that Milepost is not there for them. */
async function putAddress({ engine }: AHouse, who: string, body: Record<string, string>): Promise<void> {
  const row = `person|${personaOf(who)?.oid}`;
  const kept = await engine.get('addresses', tenantId, row);
  await engine.write('addresses', tenantId, [{ kind: 'put', row, body: { ...kept?.body, ...body } }]);
}

describe('a round of notes that is sent again (P99, U18)', () => {
  let house: AHouse;
  let id: string;
  let round: number;
  before(async () => {
    house = await aHouse();
    for (const who of ['yuki', 'raj', 'lena']) await stops(who, 'notInstalled');
    await at('2026-03-13T12:00:00Z');
    round = (await house.open()).rollout.reminders.at(-1)?.round ?? assert.fail();
    id = `reminders-${round}`;
  });
  after(() => house.close());

  const at = async (iso: string) => {
    house.at(iso);
    while ((await house.waker.finish()) !== null) await house.pages.work();
  };
  const stops = (who: string, stopped: string) => putAddress(house, who, { stopped });
  const report = async (): Promise<RoundReport> => (await house.asks('maya', 'GET', `/api/rollouts/${house.rolloutId}/rounds/${id}`)).body;
  const outcomes = async () => Object.fromEntries((await report()).people.map(({ person, outcome }) => [person.name, outcome]));
  const notesTo = (who: string) => cardsIn(house, who).filter(({ text }) => text.includes(', for you as ')).length;
  const retries = async () => (await report()).round.actions.filter(({ verb }) => verb === 'retryRound');
  /** As the store and the journal have it where an answer of Teams was lost. */
  async function becomes(name: string, outcome: string): Promise<void> {
    const { people } = await house.open();
    const partition = `${house.rolloutId}|reminders/${round}`;
    const row = (await house.engine.range('deliveries', partition, '', '|', 100)).find(
      ({ body }) => people[String(body.to)]?.name === name,
    );
    const { conversationId: _c, activityId: _a, serviceUrl: _s, ...rest } = row?.body ?? assert.fail(name);
    await house.engine.write('deliveries', partition, [{ kind: 'put', row: row?.row ?? '', body: { ...rest, state: 'ended', outcome } }]);
  }
  const writes = async (...entries: NewEntry[]) => {
    const opened = await house.open();
    const stamp = { at: house.conversing.now().toString(), by: 'milepost', key: `past-the-rule-${opened.rollout.seq}` };
    await house.conversing.journals.append(opened, entries, stamp);
  };

  it('is offered to who steers, with how many it did not reach, why, and what helps each (U18)', async () => {
    const { people, round: shown } = await report();
    const yuki = people.find(({ person }) => person.name === 'Yuki Tanaka') ?? assert.fail();
    assert.match(yuki.said, /not installed/);
    assert.match(yuki.mend, /by its link\. Then send it again/);
    assert.match(yuki.link ?? '', /^https:\/\/teams\.microsoft\.com\/l\/app\//);
    assert.deepEqual(
      shown.actions.map(({ verb, label }) => [verb, label]),
      [['retryRound', 'Send again to 3']],
    );
    assert.equal((await house.commands('carla', 'retryRound', { round: id })).body.refusal, 'notAllowed');
    assert.equal((await house.commands('maya', 'retryRound', { round: 'reminders-99' })).body.refusal, 'unknownReminder');
    assert.equal((await house.commands('maya', 'retryRound', { round: '<script>' })).body.refusal, 'badInput');
  });

  /** Each of the round has one note at most, and the counts say so. */
  async function isReachedOnce(names: string[]): Promise<void> {
    const ended = await outcomes();
    for (const [name, outcome] of Object.entries(ended)) {
      const who = name.split(' ')[0]?.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '') ?? '';
      assert.equal(notesTo(who), had[who]! + (names.includes(name) ? 1 : 0), name);
      if (names.includes(name)) assert.equal(outcome, 'sent');
    }
  }
  const everybody = ['yuki', 'raj', 'lena', 'ana', 'maya', 'ingrid', 'carla', 'tomas', 'ben', 'diego', 'priya'];
  let had: Record<string, number> = {};

  it('reaches those who have it by now, in their working hours, and nobody twice; pressed twice it goes once (U18, P102)', async () => {
    had = Object.fromEntries(everybody.map((who) => [who, notesTo(who)]));
    await house.says('yuki', 'help');
    await house.says('raj', 'reminders off');
    const [action] = await retries();
    const pressed = await Promise.all([1, 2].map(() => house.commands('maya', 'retryRound', action?.input, action?.key)));
    assert.deepEqual(
      pressed.map(({ status }) => status),
      [200, 200],
    );
    assert.match((await house.commands('maya', 'undo', { seq: pressed[0]?.body.seq })).body.detail, /stays in their chats/);
    await at('2026-03-13T12:01:00Z');
    await at('2026-03-16T12:00:00Z');
    await isReachedOnce(['Yuki Tanaka']);
    assert.equal((await outcomes())['Lena Hoffmann'], 'notInstalled');
    const { rollout } = await house.open();
    assert.deepEqual(rollout.reminders.at(-1)?.outcomes, { sent: 9, notInstalled: 2 });
    assert.deepEqual(rollout.reminders.at(-1)?.retry?.notes.map(({ person }) => person).length, 2, 'whoever wants no notes is not tried');
    assert.match((await retries())[0]?.label ?? '', /Send again to 2/);
  });

  it('goes to those of whom nobody knows only where that is chosen', async () => {
    await becomes('Diego Marchetti', 'unknown');
    const rounds = (await house.open()).rollout.reminders.at(-1);
    await writes({
      type: 'retryClosed',
      data: { round, retry: rounds?.retry?.seq ?? 0, outcomes: { sent: 8, notInstalled: 2, unknown: 1 } },
    });
    had = Object.fromEntries(everybody.map((who) => [who, notesTo(who)]));
    const again = async (unclear: boolean, when: string) => {
      const { status } = await house.commands('maya', 'retryRound', { round: id, unclear });
      assert.equal(status, 200);
      await at(when);
    };
    await again(false, '2026-03-17T12:00:00Z');
    await isReachedOnce([]);
    await again(true, '2026-03-18T12:00:00Z');
    await isReachedOnce(['Diego Marchetti']);
    await assert.rejects(isReachedOnce([]), /Diego/, 'control: one that may have arrived is sent again');
  });

  it('is over once the next round is out', async () => {
    await at('2026-03-26T12:00:00Z');
    assert.deepEqual(await retries(), []);
    const late = await house.commands('maya', 'retryRound', { round: id });
    assert.deepEqual([late.body.refusal, late.status], ['notAsItStands', 409]);
  });
});

describe('a notice that is sent again (P99, U18)', () => {
  let house: AHouse;
  let notice: string;
  let id: string;
  /** Of the rollout, and of the crowd of its channel: one of each comes back, one of each stays away; one heard enough meanwhile. */
  let named: string[];
  let crowd: string[];
  before(async () => {
    house = await aHouse({ rollout: 'fresh' });
    await at('2026-01-13T09:00:00Z');
    const { rollout, people } = await house.open();
    const oids = new Set(Object.keys(rollout.people).map((person) => people[person]?.oid));
    const reached = personas
      .filter(({ key, side }) => key !== 'maya' && side !== 'vendor')
      .map(({ key, oid }) => ({ key, is: oids.has(oid) }));
    named = reached.filter(({ is }) => is).map(({ key }) => key);
    crowd = reached.filter(({ is }) => !is).map(({ key }) => key);
    for (const who of [...named.slice(0, 3), ...crowd.slice(0, 2)]) await putAddress(house, who, { stopped: 'notInstalled' });
    await done(house, 'maya', 'writeNotice', { title: 'For everybody here', text: 'On Monday.', ask: 'Look at it', channel: true });
    notice = (await house.open()).rollout.notices.at(-1)?.id ?? '';
    id = `notices-${notice}`;
    assert.equal((await house.commands('maya', 'retryRound', { round: id })).body.refusal, 'unknownNotice', 'before it is out');
    await done(house, 'maya', 'sendNotice', { notice });
    await at('2026-01-13T09:02:00Z');
  });
  after(() => house.close());

  const at = async (iso: string) => {
    house.at(iso);
    while ((await house.waker.finish()) !== null) await house.pages.work();
  };
  const report = async (): Promise<RoundReport> => (await house.asks('maya', 'GET', `/api/rollouts/${house.rolloutId}/rounds/${id}`)).body;
  const outcomeOf = async (who = '') => (await report()).people.find(({ person }) => person.name === personaOf(who)?.name)?.outcome;
  const got = (who = '') => {
    const chat = personalChatOf(personaOf(who) ?? assert.fail(who));
    return house.transcript.accepted().filter(({ conversation, summary }) => conversation === chat && /^For everybody/.test(summary))
      .length;
  };
  const retries = async () => (await report()).round.actions.filter(({ verb }) => verb === 'retryRound');
  const kept = async () => (await house.open()).rollout.notices.find((one) => one.id === notice)?.cut ?? assert.fail();
  const all = () => [...named, ...crowd];

  it('is offered with its count, and reaches those who have Milepost by now once each, of the rollout and of the crowd, counted anew (U18, P102)', async () => {
    const [back, heard, away] = named;
    const [crowdBack, crowdAway] = crowd;
    const had = new Map(all().map((who) => [who, got(who)]));
    const [action] = await retries();
    assert.equal(action?.label, 'Send again to 5');
    assert.equal((await house.commands('carla', 'retryRound', { round: id })).body.refusal, 'notAllowed');
    for (const who of [back, heard, crowdBack]) await putAddress(house, who ?? '', { stopped: '' });
    const notes = JSON.stringify([{ at: '2026-01-13T09:03:00Z', of: 'another|reminders/1' }]);
    await putAddress(house, heard ?? '', { notes });
    const pressed = await Promise.all([1, 2].map(() => house.commands('maya', 'retryRound', action?.input, action?.key)));
    assert.deepEqual(
      pressed.map(({ status }) => status),
      [200, 200],
    );
    await at('2026-01-13T18:00:00Z');
    await at('2026-01-14T12:00:00Z');
    for (const who of all()) assert.equal(got(who), had.get(who)! + ([back, crowdBack].includes(who) ? 1 : 0), who);
    const ended = await Promise.all([back, crowdBack, heard, away, crowdAway].map(outcomeOf));
    assert.deepEqual(ended, ['sent', 'sent', 'capped', 'notInstalled', 'notInstalled']);
    const { outcomes, retry } = await kept();
    assert.deepEqual(outcomes, { sent: (await report()).people.length - 3, notInstalled: 2, capped: 1 });
    assert.equal(retry?.closed, true);
    assert.ok(
      !JSON.stringify((await house.open()).rollout.entries).includes(personaOf(crowdBack ?? '')?.oid ?? ''),
      'the crowd stands in no entry',
    );
  });

  it('goes to those of whom nobody knows only where that is chosen, and is over when it is a week old', async () => {
    const lost = crowd[2] ?? assert.fail();
    const [partition, row] = [`${house.rolloutId}|notices/${notice}`, personaOf(lost)?.oid ?? ''];
    const {
      conversationId: _c,
      activityId: _a,
      serviceUrl: _s,
      ...rest
    } = (await house.engine.get('deliveries', partition, row))?.body ?? {};
    await house.engine.write('deliveries', partition, [{ kind: 'put', row, body: { ...rest, state: 'ended', outcome: 'unknown' } }]);
    const had = got(lost);
    /** What may have arrived went no second time. */
    const wentOnce = () => assert.equal(got(lost), had, 'it went twice');
    await done(house, 'maya', 'retryRound', { round: id });
    await at('2026-01-15T12:00:00Z');
    wentOnce();
    assert.equal((await kept()).outcomes?.unknown, 1);
    await done(house, 'maya', 'retryRound', { round: id, unclear: true });
    await at('2026-01-16T12:00:00Z');
    assert.throws(wentOnce, /it went twice/, 'control of U18: one that may have arrived is sent again');
    assert.equal(got(lost), had + 1);
    await at('2026-01-20T12:00:00Z');
    assert.deepEqual(await retries(), []);
    const late = await house.commands('maya', 'retryRound', { round: id });
    assert.match(late.body.detail, /^It went out more than a week ago/);
  });
});
