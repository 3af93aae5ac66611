import assert from 'node:assert/strict';
import { messageOfPage } from '../../bot/deliver/pageWorker.ts';
import { deliveries } from '../../bot/store/deliveries.ts';
import { turn } from '../../bot/wake/turn.ts';
import type { Waking } from '../../bot/wake/Waking.ts';
import { dutiesAt } from '../../playbook/clock/agenda.ts';
import type { EntryOf } from '../../playbook/journal/Entry.ts';
import { type ActingFor, actingFor, aRunningHouse, entriesOfKind } from '../support/actingFor.ts';
import { faultyEngine } from '../support/faultyEngine.ts';
import { memoryEngine } from '../support/memoryEngine.ts';

const asked = '2026-01-12T15:00:00Z';
const sentDuties = (house: ActingFor) => house.messenger.posts.map(({ message }) => (message.card as { duty: string }).duty);

async function endings(house: ActingFor) {
  return (entriesOfKind(await house.open(), 'dutyEnded') as EntryOf<'dutyEnded'>[]).map(({ data }) => data);
}

/** What the first round of notes was closed with. */
const closedAs = async (house: ActingFor) => (await house.open()).rollout.reminders[0]?.outcomes;

const take = (house: ActingFor, waking: Waking = house.waking) => turn(waking, house.rolloutId);

/** A house as another process has it: the same storage, messenger and clocks. */
function theOther(house: ActingFor): Waking {
  const other = actingFor(house.engine, house.rolloutId);
  return { ...other.waking, messenger: house.messenger, now: house.now, machineNow: () => house.machine.now };
}

describe("a waker's turn", () => {
  it('asks every team that is due, and each duty ends by its name', async () => {
    const house = await aRunningHouse();
    house.at(asked);
    assert.deepEqual(await take(house), { waitMs: null, held: false });
    const teams = ['data', 'desk', 'integration', 'itsec', 'sales', 'training'].map((team) => `status/${team}/2026-01-12`);
    assert.deepEqual(sentDuties(house).sort(), teams);
    assert.deepEqual(
      (await endings(house)).map(({ duty, outcome }) => [duty, outcome]).sort(),
      teams.map((duty) => [duty, 'sent']),
    );
  });

  it('carried out twice sends once', async () => {
    const house = await aRunningHouse();
    house.at(asked);
    await take(house);
    await take(house);
    assert.equal(house.messenger.posts.length, 6);
    assert.equal((await endings(house)).length, 6);
  });

  it('sends nothing again when its endings were lost', async () => {
    const house = await aRunningHouse();
    house.at(asked);
    const lost = { ...house.waking, journals: { ...house.waking.journals, append: () => Promise.reject(new Error('cut off')) } };
    await assert.rejects(take(house, lost));
    await take(house);
    assert.equal(house.messenger.posts.length, 6);
    assert.equal((await endings(house)).length, 6);
  });

  it('sends once and ends once when the answer to its append was lost', async () => {
    const engine = faultyEngine(memoryEngine());
    const house = await aRunningHouse(engine);
    house.at(asked);
    const append = house.waking.journals.append.bind(house.waking.journals);
    const losing: Waking = {
      ...house.waking,
      journals: {
        ...house.waking.journals,
        append: (...parts) => {
          engine.loseReply();
          return append(...parts);
        },
      },
    };
    await assert.rejects(take(house, losing));
    await take(house);
    assert.deepEqual([house.messenger.posts.length, (await endings(house)).length], [6, 6]);
  });

  it('takes two wakers at once on one store to send once', async () => {
    const house = await aRunningHouse();
    house.at(asked);
    const other = theOther(house);
    await Promise.all([take(house), take(house, other)]);
    house.machine.now += house.waking.leaseMs + 1;
    await Promise.all([take(house), take(house, other)]);
    assert.equal(house.messenger.posts.length, 6);
    assert.equal((await endings(house)).length, 6);
  });

  it('takes two wakers at once to send something twice when nobody claims: the control', async () => {
    const house = await aRunningHouse();
    house.at(asked);
    const claimless = (waking: Waking): Waking => ({
      ...waking,
      deliveries: { ...deliveries(house.engine), claim: async () => ({ kind: 'mine', version: 'none' }) },
    });
    await Promise.all([take(house, claimless(house.waking)), take(house, claimless(theOther(house)))]);
    assert.ok(house.messenger.posts.length > 6, `${house.messenger.posts.length} posts`);
  });

  it('carries out the others when one of them fails', async () => {
    const house = await aRunningHouse();
    house.at(asked);
    const draw: Waking['draw'] = (subject, ...rest) => {
      if (subject.startsWith('status/data')) throw new Error('This card cannot be drawn.');
      return house.waking.draw(subject, ...rest);
    };
    const { waitMs } = await take(house, { ...house.waking, draw });
    assert.ok(waitMs !== null);
    assert.deepEqual([house.messenger.posts.length, house.logged.length], [5, 1]);
    await take(house);
    assert.equal(house.messenger.posts.length, 6);
  });

  it('sees what a command made due while it was sending', async () => {
    const house = await aRunningHouse();
    house.at(asked);
    const { toPerson } = house.messenger;
    house.messenger.toPerson = async (...parts) => {
      house.messenger.toPerson = toPerson;
      await house.asks('dana', 'raiseIssue', { severity: 'red', text: 'Guests cannot sign in' }, 'k');
      return toPerson(...parts);
    };
    await take(house);
    const { rollout } = await house.open();
    assert.deepEqual(dutiesAt(rollout, house.now()), []);
    assert.ok(sentDuties(house).some((duty) => duty.startsWith('issue/')));
  });

  it('ends a duty for which there is nobody, or nothing to show, by that name', async () => {
    const house = await aRunningHouse();
    house.at(asked);
    await take(house, { ...house.waking, draw: () => null });
    assert.deepEqual([...new Set((await endings(house)).map(({ outcome }) => outcome))], ['nobody']);
    assert.equal(house.messenger.posts.length, 0);
  });

  for (const kind of ['notInstalled', 'blocked', 'gone', 'refused'] as const)
    it(`ends a duty by its name when Teams says ${kind}`, async () => {
      const house = await aRunningHouse();
      house.at(asked);
      house.messenger.outcomes = Array.from({ length: 6 }, () => ({ kind, reason: 'so Teams says' }));
      assert.equal((await take(house)).waitMs, null);
      await take(house);
      assert.deepEqual(
        (await endings(house)).map(({ outcome }) => outcome),
        Array(6).fill(kind),
      );
      assert.equal(house.messenger.posts.length, 6);
    });

  it('comes back when Teams asks for it, and sends then', async () => {
    const house = await aRunningHouse();
    house.at(asked);
    house.messenger.outcomes = [{ kind: 'later', afterMs: 7000, reason: '429' }];
    assert.deepEqual(await take(house), { waitMs: 7000, held: false });
    assert.equal((await endings(house)).length, 5);
    await take(house);
    assert.deepEqual([house.messenger.posts.length, (await endings(house)).length], [7, 6]);
  });
});

describe('a send that was cut off', () => {
  const first = 'status/data/2026-01-12';
  const place = (house: ActingFor, duty: string) => ({ rolloutId: house.rolloutId, subject: duty, duty, to: 'x' });

  it('is waited for while its claim is held, and made again after the lease', async () => {
    const house = await aRunningHouse();
    house.at(asked);
    await house.waking.deliveries.claim(place(house, first), house.waking.leaseMs, house.machine.now);
    assert.equal((await take(house)).held, true);
    assert.equal(sentDuties(house).includes(first), false);
    house.machine.now += house.waking.leaseMs - 1;
    assert.equal((await take(house)).held, true);
    house.machine.now += 1;
    assert.deepEqual(await take(house), { waitMs: null, held: false });
    assert.equal(sentDuties(house).filter((duty) => duty === first).length, 1);
  });

  it('is made at most three times when nobody knows how it ended', async () => {
    const house = await aRunningHouse();
    house.at('2026-01-12T10:00:00Z');
    await house.asks('dana', 'raiseIssue', { severity: 'serious', text: 'No access' }, 'k');
    house.messenger.outcomes = Array.from({ length: 12 }, () => ({ kind: 'unknown', reason: 'no answer' }));
    const turns = [];
    for (let tries = 0; tries < 6; tries += 1) {
      turns.push((await take(house)).held);
      house.machine.now += house.waking.leaseMs;
    }
    assert.deepEqual(turns, [true, true, true, false, false, false]);
    const threeEach = ['oid-maya', '19:crm@thread.tacv2'].flatMap((to) => [to, to, to]);
    assert.deepEqual(house.messenger.posts.map(({ to }) => to).sort(), threeEach.sort());
    assert.deepEqual(
      (await endings(house)).map(({ outcome }) => outcome),
      ['unknown', 'unknown'],
    );
  });

  it('is not made again when it is a reminder: it may have arrived', async () => {
    const house = await aRunningHouse();
    house.at('2026-01-15T08:00:00Z');
    await take(house);
    const notes = sentDuties(house).filter((duty) => duty.startsWith('reminder/'));
    assert.ok(notes.length > 3);
    assert.deepEqual(await closedAs(house), { sent: notes.length });
    const again = await aRunningHouse();
    again.at('2026-01-15T08:00:00Z');
    again.messenger.outcomes = Array.from({ length: 99 }, () => ({ kind: 'unknown', reason: 'no answer' }));
    await take(again);
    again.machine.now += again.waking.leaseMs;
    await take(again);
    const sent = sentDuties(again).filter((duty) => duty.startsWith('reminder/'));
    assert.equal(new Set(sent).size, sent.length);
    assert.deepEqual(await closedAs(again), { unknown: notes.length });
  });

  it('of a reminder ends as unknown after the lease, unsent', async () => {
    const house = await aRunningHouse();
    house.at('2026-01-15T08:00:00Z');
    const { rounds, pages } = house.waking;
    // Another process claims the first of the page, and dies.
    await take(house, { ...house.waking, pages: { work: async () => null, nudge: () => undefined } });
    const [page] = await rounds.pages(house.rolloutId, 'reminders/0');
    const [first, ...others] = await rounds.notes(page!);
    assert.ok(first && others.length > 2);
    await rounds.turnOver(page!, { ended: [], claim: { notes: [first], until: house.machine.now + house.waking.leaseMs, by: 'another' } });
    assert.equal((await take(house)).held, true);
    assert.deepEqual(await closedAs(house), undefined);
    house.machine.now += house.waking.leaseMs;
    // Its message is not waited for: pages may come twice.
    await house.waking.queue.put(messageOfPage(page!));
    await pages.work();
    await take(house);
    assert.equal(sentDuties(house).includes(first.subject), false);
    assert.deepEqual(await closedAs(house), { sent: others.length, unknown: 1 });
  });

  it('is not recorded as missed when it had arrived', async () => {
    const house = await aRunningHouse();
    house.at(asked);
    const lost = { ...house.waking, journals: { ...house.waking.journals, append: () => Promise.reject(new Error('cut off')) } };
    await assert.rejects(take(house, lost));
    house.at('2026-01-13T08:00:00Z');
    await take(house);
    const status = (await endings(house)).filter(({ duty }) => /^status.*\d$/.test(duty));
    assert.deepEqual(
      status.map(({ outcome }) => outcome),
      Array(6).fill('sent'),
    );
  });
});
