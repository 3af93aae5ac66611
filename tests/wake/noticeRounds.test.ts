// A notice to everybody in a channel of thousands: each reached once by the simulator's judge, and a journal that stays small.
import assert from 'node:assert/strict';
import { crowdThere } from '../../bot/api/crowdThere.ts';
import type { Member } from '../../bot/deliver/Messenger.ts';
import { pressAsCrowd } from '../../bot/press/pressAsCrowd.ts';
import { type Addressee, rounds } from '../../bot/store/rounds.ts';
import { turn } from '../../bot/wake/turn.ts';
import { noticeDuties } from '../../playbook/clock/notices.ts';
import type { NewEntry } from '../../playbook/journal/Entry.ts';
import { type ActingFor, aRunningHouse } from '../support/actingFor.ts';
import { everybody, oidOf, tenantId, threadId } from '../support/builders.ts';
import { connector } from '../support/simulator/connector.ts';
import { judge } from '../support/simulator/judge.ts';
import { ledger } from '../support/simulator/ledger.ts';
import { chatOf, memberAt, oidAt } from '../support/simulator/people.ts';
import { usualSettings } from '../support/simulator/SimulatorSettings.ts';

/** Tuesday of the first week, ten in Paris. */
const tuesday = '2026-01-13T09:00:00Z';
const words = { title: 'The pilot begins on Monday', text: 'Ask Raj.', ask: 'Name your reps' };

/** A house in whose channel so many more people are, the first ten of them guests; what it sends goes to the simulator's rules. */
async function aCrowd(size: number) {
  const house = await aRunningHouse();
  const seen = ledger(null);
  const settings = { ...usualSettings, budget: 1_000_000, keyPattern: '"subject":"(notice/[^/"]*)/' };
  const rules = connector(structuredClone(settings), seen, () => house.now().epochMilliseconds);
  const crowd = { from: 0, to: size };
  const memberOf = (index: number): Member => {
    const { id, name, aadObjectId: oid } = memberAt(tenantId, index);
    return { oid, botId: id, tenantId, name, company: '', ...(index < 10 ? { guest: true } : {}) };
  };
  const { members } = house.messenger;
  house.messenger.roster = async function* () {
    yield members ?? [];
    for (let from = crowd.from; from < crowd.to; from += 500)
      yield Array.from({ length: Math.min(500, crowd.to - from) }, (_, place) => memberOf(from + place));
  };
  house.messenger.toPerson = async ({ oid }, message) => {
    const url = `/${tenantId}/v3/conversations/${chatOf(oid)}/activities`;
    const body = JSON.stringify({ type: 'message', attachments: [{ content: message.card }] });
    const { status } = rules.take({ method: 'POST', url, authorization: 'Bearer t', body }, 'http://simulator');
    if (status !== 201) return { kind: 'refused', reason: String(status) };
    return { kind: 'sent', conversationId: chatOf(oid), activityId: `m-${oid}`, serviceUrl: 'https://smba.example/' };
  };
  await house.acting.rosters.changed({ tenantId, threadId }, []);
  house.at(tuesday);
  const carry = async () => {
    for (let left = 20; left && (await turn(house.waking, house.rolloutId)).waitMs !== null; left -= 1);
  };
  await carry();
  const sends = async (more: object) => {
    const written = await house.asks('maya', 'writeNotice', { ...words, ...more });
    assert.equal(written.kind, 'done', JSON.stringify(written));
    const id = (await house.open()).rollout.notices.at(-1)?.id ?? '';
    assert.equal((await house.asks('maya', 'sendNotice', { notice: id })).kind, 'done');
    return id;
  };
  const crowdOids = (from = 10) => Array.from({ length: size - from }, (_, place) => oidAt(tenantId, from + place));
  const verdict = (id: string, oids: string[]) =>
    judge(
      { accepted: seen.accepted.filter(({ key }) => key === `notice/${id}`), requests: seen.requests },
      oids.map((to) => ({ to, key: `notice/${id}` })),
    );
  const noticeOf = async (id: string) => (await house.open()).rollout.notices.find((one) => one.id === id) ?? assert.fail();
  return { house, crowd, carry, sends, crowdOids, verdict, noticeOf, seen };
}

const named = (house: ActingFor) => {
  const { people } = house.messenger.members ? { people: everybody.filter((name) => name !== 'eve') } : { people: [] };
  return people.map(oidOf);
};

describe('a notice to everybody in a channel of 3,000', function () {
  this.timeout(60_000);
  const size = 3000;
  let here: Awaited<ReturnType<typeof aCrowd>>;
  let id: string;
  let begunAt = 0;
  before(async () => {
    here = await aCrowd(size);
    begunAt = (await here.house.open()).rollout.seq;
    id = await here.sends({ channel: true });
    await here.carry();
  });
  const entries = async () => (await here.house.open()).rollout.entries.filter(({ seq }) => seq > begunAt);
  const small = (all: object[]) => {
    const text = JSON.stringify(all);
    assert.ok(text.length < 20_000 && !text.includes(oidAt(tenantId, 10)), `the journal got ${text.length} characters`);
  };

  it('reaches each of them once, those with a role by name, and no guest (P98, U21)', async () => {
    // Eve is in the channel and holds no role.
    const all = [...here.crowdOids(), ...named(here.house), oidOf('eve')];
    const { delivered, lost, extra, unasked } = here.verdict(id, all);
    assert.deepEqual([delivered, lost.length, extra, unasked.length], [all.length, 0, 0, 0]);
  });

  it('ends in the journal as counts, and the journal stays small (P99)', async () => {
    const { cut } = await here.noticeOf(id);
    assert.deepEqual(cut?.outcomes, { sent: size - 10 + everybody.length });
    assert.equal(cut?.notes.length, everybody.length - 1);
    small(await entries());
  });

  it('would fill the journal with a line for each (control)', () => {
    const notes = here.crowdOids().map((person) => ({ person, at: tuesday }));
    assert.throws(() => small([{ type: 'noticeSent', data: { notice: id, notes, left: [] } }]), /the journal got/);
  });

  it('goes to nobody without a role when it is written to the rollout alone (control)', async () => {
    const other = await here.sends({ title: 'Only the rollout', urgent: true });
    await here.carry();
    assert.equal(here.verdict(other, here.crowdOids()).delivered, 0);
    assert.equal(here.verdict(other, named(here.house)).delivered, everybody.length - 1);
  });

  it('is answered by the crowd with its card, and that reaches the journal once, as counts (P103)', async () => {
    const { house } = here;
    const conversing = { ...house.acting, rounds: house.waking.rounds, linkTo: () => null, contact: null } as never;
    const says = (index: number, answer: string, text?: string) => {
      const asker = { tenantId, oid: oidAt(tenantId, index), name: `Person ${index}` };
      return pressAsCrowd(conversing, { asker, rolloutId: house.rolloutId, input: { notice: id, answer, text } });
    };
    const seq = (await house.open()).rollout.seq;
    assert.match((await says(20, 'will'))?.summary ?? '', /Person/);
    assert.ok(await says(20, 'done'));
    assert.ok(await says(21, 'help', 'I have no list'));
    assert.equal(await says(3, 'will'), null, 'a guest got none');
    assert.equal((await house.asks('dana', 'answerNotice', { notice: id, answer: 'will' })).kind, 'done');
    assert.equal((await house.open()).rollout.seq, seq + 2, 'Dana’s answer is an entry, and that somebody asks for help');
    house.at('2026-01-20T09:01:00Z');
    await here.carry();
    assert.deepEqual((await here.noticeOf(id)).cut?.crowd?.answers, { will: 0, done: 1, help: 1 });
    assert.ok(!JSON.stringify((await house.open()).rollout.entries).includes('I have no list'));
  });

  it('is previewed with its count and a few names, not with thousands (P101)', async () => {
    const { house } = here;
    const { rollout, people } = await house.open();
    const told = { rollout: { ...rollout, notices: rollout.notices.filter((one) => one.id !== id) }, people, now: house.now() };
    const crowd = await crowdThere({ rosters: house.acting.rosters } as never, 'writeNotice', told as never, {
      ...rollout,
      notices: rollout.notices.filter((one) => one.id === id),
    });
    assert.deepEqual([crowd?.count, crowd?.names.length], [size - 10 + 1, 8]);
  });
});

describe('a notice that travels by page', () => {
  it('reaches everybody once when its crowd is cut again after a crash, with others in the channel by then', async () => {
    const { house, crowd, carry, sends, crowdOids, verdict } = await aCrowd(400);
    const id = await sends({ channel: true });
    const { queue } = house.waking;
    let cuts = 0;
    const dies = {
      ...house.waking,
      queue: {
        ...queue,
        put: async (text: string) => {
          cuts += 1;
          if (cuts === 4) throw new Error('killed');
          await queue.put(text);
        },
      },
    };
    house.machine.now += 1;
    await turn(dies, house.rolloutId);
    assert.ok(cuts >= 4);
    crowd.from = 11;
    await house.acting.rosters.changed({ tenantId, threadId }, []);
    await carry();
    const { lost, extra } = verdict(id, crowdOids(12));
    assert.deepEqual([lost.length, extra], [0, 0]);
  });

  it('loses somebody when pages are named by their place and the channel changed (control)', async () => {
    const { house } = await aCrowd(0);
    const all: Addressee[] = Array.from({ length: 300 }, (_, place) => ({ oid: oidAt(tenantId, place), to: '', subject: 's' }));
    const kept = rounds(house.engine);
    const of = { tenantId, rolloutId: 'r', round: 'notices/n1' };
    await kept.cut(of, 'crowd', all.slice(0, 198));
    await kept.cut(of, 'crowd', all.slice(1));
    const { notes } = await kept.outcomesOf('r', 'notices/n1', '', 1000);
    assert.ok(notes.length < 300, `${notes.length}`);
  });

  /** Dana heard from another rollout these days. */
  async function heard(urgent: boolean): Promise<string> {
    const { house, carry, sends, verdict } = await aCrowd(0);
    const notes = JSON.stringify([{ at: '2026-01-12T09:00:00Z', of: 'another|reminders/1' }]);
    await house.engine.write('addresses', tenantId, [{ kind: 'put', row: `person|${oidOf('dana')}`, body: { notes } }]);
    const id = await sends({ urgent });
    await carry();
    const { notes: ended } = await house.waking.rounds.outcomesOf(house.rolloutId, `notices/${id}`, oidOf('dana'), 1);
    assert.equal(verdict(id, [oidOf('dana')]).delivered, urgent ? 1 : 0);
    return ended[0]?.outcome ?? '';
  }

  it('counts what people got from all rollouts (P102)', async () => assert.equal(await heard(false), 'capped'));
  it('does not when it cannot wait (control of P102)', async () => assert.equal(await heard(true), 'sent'));

  it('rests with its rollout, goes on with it, and ends when that is closed', async () => {
    const { house, carry, sends, verdict, noticeOf } = await aCrowd(0);
    const id = await sends({ urgent: true });
    const rests = { ...house.waking, pages: { work: async () => null, nudge: () => undefined } };
    for (let looks = 0; looks < 3; looks += 1) await turn(rests, house.rolloutId);
    assert.equal(verdict(id, [oidOf('dana')]).delivered, 0);
    assert.equal((await house.asks('ana', 'pauseRollout')).kind, 'done');
    await house.waking.pages.work();
    await carry();
    assert.equal(verdict(id, [oidOf('dana')]).delivered, 0, 'it rests');
    assert.equal((await house.asks('ana', 'resumeRollout')).kind, 'done');
    await carry();
    assert.equal(verdict(id, [oidOf('dana')]).delivered, 1);
    assert.equal((await noticeOf(id)).cut?.outcomes?.sent, everybody.length - 1);
  });

  it('is over in a journal of the time when each note was a duty of its own', async () => {
    const { house, sends } = await aCrowd(0);
    const id = await sends({ urgent: true });
    const opened = await house.open();
    const person = Object.keys(opened.rollout.people)[0] ?? '';
    const subject = `notice/${id}/${person}`;
    const old: NewEntry[] = [
      { type: 'noticeSent', data: { notice: id, notes: [{ person, at: tuesday }], left: [] } },
      { type: 'dutyEnded', data: { duty: subject, subject, outcome: 'sent', to: person, drawnAt: opened.rollout.seq } },
    ];
    const { rollout } = (await house.acting.journals.append(opened, old, { at: tuesday, by: 'milepost', key: 'old' })) ?? assert.fail();
    assert.deepEqual(noticeDuties(rollout, house.now()), []);
    const fresh = { ...rollout, ended: {} };
    assert.deepEqual(
      noticeDuties(fresh, house.now()).map(({ kind }) => kind),
      ['sendNotice'],
      'control: one that has not gone',
    );
  });
});
