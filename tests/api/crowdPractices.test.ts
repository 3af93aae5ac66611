// A notice to everybody in a channel, through the front door: who takes no part in the rollout gets it, answers it, and stands in no entry.
import assert from 'node:assert/strict';
import { channel, personalChatOf, personas } from '../../local/personas.ts';
import { noticeDuties } from '../../playbook/clock/notices.ts';
import type { Preview } from '../../playbook/contract/Action.ts';
import type { RoundReport, Value } from '../../playbook/contract/Value.ts';
import { plain } from '../signoff/throughTheDoor.ts';
import { type AHouse, aHouse } from '../support/aHouse.ts';
import { done } from '../support/aSigning.ts';

describe('a notice to everybody in the channel', () => {
  let house: AHouse;
  /** Takes no part in the rollout, and asks for help. */
  let asked: (typeof personas)[number];
  before(async () => {
    house = await aHouse({ rollout: 'fresh' });
    house.at('2026-01-13T09:00:00Z');
    await house.waker.finish();
  });
  after(() => house.close());

  const words = { title: 'For everybody here', text: 'On Monday.', ask: 'Look at it', urgent: true, channel: true };
  const at = (path: string) => `/api/rollouts/${house.rolloutId}/${path}`;
  const preview = async (input: object): Promise<Preview> =>
    JSON.parse(plain((await house.asks('maya', 'POST', at('previews/writeNotice'), input)).text));
  const shown = async (id: string) => {
    const value: Value = JSON.parse(plain((await house.asks('maya', 'GET', at('value'))).text));
    return value.notices.find((one) => one.id === id) ?? assert.fail();
  };
  const countIn = ({ said }: Preview) => Number.parseInt(said, 10);
  const gotIt = (person: (typeof personas)[number]) =>
    house.transcript
      .accepted()
      .find(({ conversation, summary }) => conversation === personalChatOf(person) && /^For everybody/.test(summary));

  it('says whom it reaches before, goes to each by name or as one of the crowd, and is answered without an entry (P98, P101, P103)', async () => {
    const { rollout, people } = await house.open();
    const named = new Set(Object.keys(rollout.people).map((id) => people[id]?.oid));
    const others = personas.filter(({ oid, side }) => !named.has(oid) && side !== 'vendor');
    const guest = personas.find(({ side }) => side === 'vendor') ?? assert.fail();
    const [other] = others;
    assert.ok(other);
    asked = other;
    const both = await house.commands('maya', 'writeNotice', { ...words, roles: ['salesOwner'] });
    assert.match(plain(both.body.detail), /^Everybody in the channel leaves no role/);
    assert.equal(countIn(await preview(words)), countIn(await preview({ ...words, channel: false })) + others.length);
    assert.equal(countIn(await preview({ ...words, guests: true })) > countIn(await preview(words)), true, 'control: guests are there');
    await done(house, 'maya', 'writeNotice', words);
    const id = (await house.open()).rollout.notices.at(-1)?.id ?? '';
    assert.match((await shown(id)).audience, /^Everybody in the channel: \d+ people of the rollout, and the others there$/);
    await done(house, 'maya', 'sendNotice', { notice: id });
    house.at('2026-01-13T09:02:00Z');
    await house.waker.finish();
    assert.match(plain(JSON.stringify(gotIt(other)?.body ?? '')), /Written to everybody in the channel CRM/);
    assert.equal(gotIt(guest), undefined);
    const press = { rollout: house.rolloutId, once: 'crowd-1', notice: id, answer: 'help', text: '=1+1' };
    assert.match(plain((await house.presses(other.key, 'answerNotice', press)).summary), /^Maya Lindqvist has your words/);
    const report = async (): Promise<RoundReport> => (await house.asks('maya', 'GET', at(`rounds/notices-${id}`))).body;
    const [first] = (await report()).people;
    assert.deepEqual([first?.person.name, first?.answer, first?.words], [other.name, 'help', '=1+1']);
    const csv = (await house.asks('maya', 'GET', at(`rounds/notices-${id}/outcomes.csv`))).text;
    assert.ok(csv.includes(other.name) && csv.includes("'=1+1"), csv);
    assert.ok(!JSON.stringify((await house.open()).rollout.entries).includes('=1+1'));
    assert.match((await shown(id)).said, /^Sent on .*, reached (\d+) of \1$/);
    assert.equal((await house.asks(other.key, 'GET', at(`rounds/notices-${id}`))).status, 403);
  });

  it('tells who steers once that somebody there needs help, and where it stands who (P103)', async () => {
    const maya = personas.find(({ key }) => key === 'maya') ?? assert.fail();
    const told = () =>
      house.transcript
        .accepted()
        .filter(
          ({ conversation, summary }) => conversation === personalChatOf(maya) && /^Somebody in the channel needs/.test(plain(summary)),
        );
    const isTold = () => assert.equal(told().length, 1);
    house.at('2026-01-13T09:10:00Z');
    await house.waker.finish();
    isTold();
    const card = JSON.stringify(told()[0]?.body);
    const notice = (await house.open()).rollout.notices.at(-1)?.id;
    assert.ok(decodeURIComponent(card).includes(`value/rounds~notices-${notice}`), card);
    assert.ok(!card.includes('=1+1'), 'their words stand in the report alone');
    const again = { rollout: house.rolloutId, once: 'crowd-2', notice, answer: 'help', text: 'Still' };
    await house.presses(asked.key, 'answerNotice', again);
    house.at('2026-01-13T09:20:00Z');
    await house.waker.finish();
    isTold();
    assert.ok(!JSON.stringify((await house.open()).rollout.entries).includes(asked.oid), 'and in no entry');
    const { rollout } = await house.open();
    /** What would be owed had it never been told. */
    const isOwed = ({ notices }: typeof rollout) =>
      assert.ok(
        noticeDuties({ ...rollout, notices, ended: {} }, house.conversing.now()).some(({ kind }) => kind === 'tellNoticeHelp'),
        'nobody hears of it',
      );
    isOwed(rollout);
    const unmarked = structuredClone(rollout.notices);
    for (const { cut } of unmarked) delete cut?.crowd?.help;
    assert.throws(
      () => isOwed({ ...rollout, notices: unmarked }),
      /nobody hears of it/,
      'control of P103: help that is counted and told to nobody',
    );
  });

  it('finds people of a channel by their name, for members (P24)', async () => {
    const found = await house.asks('ben', 'GET', `/api/channels/${encodeURIComponent(channel.id)}?person=ruiz&name=CRM`);
    assert.deepEqual([found.body.count, found.body.roster.map(({ name }: { name: string }) => name)], [personas.length, ['Ana Ruiz']]);
  });
});
