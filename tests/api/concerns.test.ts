// A concern raised in private: heard by one person, and nowhere else (P56, N18).
import assert from 'node:assert/strict';
import { concernTellKey } from '../../playbook/clock/concerns.ts';
import type { Mine } from '../../playbook/contract/People.ts';
import { concernsJournalOf } from '../../playbook/journal/concernsJournal.ts';
import type { NewEntry } from '../../playbook/journal/Entry.ts';
import { concernSubject } from '../../playbook/journal/subjects.ts';
import { type AHouse, aHouse } from '../support/aHouse.ts';
import { outsider, personOf, stranger } from '../support/strangers.ts';

const words = 'Everybody says green, and the testers tell me that nothing works in Porto.';
const secret = /nothing works in Porto/;

describe('a private concern', () => {
  let house: AHouse;
  beforeEach(async () => {
    house = await aHouse({ rollout: 'fresh' });
    await house.waker.finish();
  });
  afterEach(() => house.close());

  /** Everything that is due by then is sent. */
  const by = async (iso: string) => {
    house.at(iso);
    await house.waker.finish();
  };
  const raises = (who: string, text = words, key?: string) => house.commands(who, 'raiseConcern', { text }, key);
  const mine = async (who: string): Promise<Mine['rollouts'][number] | undefined> =>
    ((await house.asks(who, 'GET', '/api/me')).body as Mine).rollouts.find(({ rolloutId }) => rolloutId === house.rolloutId);
  const concerns = async (who: string) => (await mine(who))?.concerns ?? [];
  const cardsIn = (who: string) =>
    house.transcript
      .accepted()
      .filter(({ conversation }) => conversation.startsWith(`a:${who}`))
      .map(({ body }) => JSON.stringify(body));
  const inPrivate = () => house.conversing.journals.open(concernsJournalOf(house.rolloutId));

  /** Everything a member can read of the rollout, byte for byte, with the tags. */
  async function everythingElse(who: string): Promise<string[]> {
    const pages = ['board', 'plan', 'status', 'playbook', 'people', 'history'].map((view) => `/api/rollouts/${house.rolloutId}/${view}`);
    const files = ['history.csv', 'history.json'].map((name) => `/api/rollouts/${house.rolloutId}/documents/${name}`);
    const all = await Promise.all([...pages, ...files, '/api/openapi.json'].map((path) => house.asks(who, 'GET', path)));
    for (const { status } of all) assert.equal(status, 200);
    return all.map(({ text, headers }) => `${headers.get('etag')} ${text}`);
  }

  /** The row's check: any member can raise one privately, and it reaches the accountable party. */
  const reached = (cards: string[]) =>
    assert.ok(
      cards.some((card) => secret.test(card)),
      'nobody was told',
    );

  it('of any member reaches the accountable owner in their own chat (P56, N18)', async () => {
    const { status, body } = await raises('priya');
    assert.equal(status, 200);
    assert.equal(body.said, 'Only Ana Ruiz reads your concern.');
    await by('2026-01-12T07:05:00Z');
    reached(cardsIn('ana'));
    for (const who of ['maya', 'raj', 'ben']) assert.ok(!cardsIn(who).some((card) => secret.test(card)), who);
  });

  it('control: a concern that is remembered and told to nobody fails the check of P56', async () => {
    const { rollout, people } = await house.open();
    const to = rollout.holders.accountable?.[0] ?? '';
    const told = { duty: concernTellKey('k1'), subject: concernSubject('k1'), outcome: 'nobody', to, drawnAt: 0 } as const;
    const kept = { rollout: rollout.id, title: rollout.title, tenantId: 't', zone: 'Europe/Paris' };
    const entries: NewEntry[] = [
      { type: 'concernsKept', data: kept },
      { type: 'concernRaised', data: { concern: 'k1', to }, words: { text: words } },
      { type: 'dutyEnded', data: told },
    ];
    const stamp = { at: house.conversing.now().toString(), by: rollout.holders.salesOwner?.[0] ?? '', key: 'past the rule' };
    await house.conversing.journals.append(await inPrivate(), entries, stamp, Object.values(people));
    await house.conversing.wakes.plan(concernsJournalOf(house.rolloutId), house.conversing.now());
    await by('2026-01-12T07:05:00Z');
    assert.throws(() => reached(cardsIn('ana')), /nobody was told/);
    assert.ok(cardsIn('carla').some((card) => /Ana Ruiz could not be reached/.test(card)));
  });

  it('leaves no trace in any page, tag, count, export or description (P56)', async () => {
    const before = await everythingElse('maya');
    const head = (await house.open()).rollout.seq;
    const own = (await house.asks('ben', 'GET', '/api/me')).text;
    await raises('priya');
    await raises('carla', 'Another one.');
    await by('2026-01-12T07:05:00Z');
    reached(cardsIn('ana'));
    house.at('2026-01-12T07:00:00Z');
    assert.deepEqual(await everythingElse('maya'), before);
    assert.equal((await house.open()).rollout.seq, head);
    assert.equal((await house.asks('ben', 'GET', '/api/me')).text, own);
    assert.ok(!(await everythingElse('ana')).some((text) => secret.test(text)));
    assert.deepEqual(house.troubles, []);
    const { journals } = house.conversing;
    assert.equal(await journals.verify(house.rolloutId), null);
    assert.equal(await journals.verify(concernsJournalOf(house.rolloutId)), null);
  });

  it('control: one that stood in the rollout’s own journal would change what everybody reads', async () => {
    const before = await everythingElse('maya');
    const opened = await house.open();
    const stamp = { at: house.conversing.now().toString(), by: 'milepost', key: 'past the rule' };
    const to = opened.rollout.holders.accountable?.[0] ?? '';
    await house.conversing.journals.append(opened, [{ type: 'concernRaised', data: { concern: 'k1', to }, words: { text: words } }], stamp);
    assert.notDeepEqual(await everythingElse('maya'), before);
  });

  it('is read by the two it is between, and by nobody else', async () => {
    await raises('priya');
    assert.equal((await concerns('priya'))[0]?.title, 'Raised in private with Ana Ruiz');
    assert.equal((await concerns('ana'))[0]?.title, 'Priya Nair raised this with you in private');
    assert.ok((await mine('ana'))?.needs.some(({ text }) => text === 'Answer the concern Priya Nair raised with you in private'));
    for (const who of ['maya', 'raj']) assert.deepEqual(await concerns(who), [], who);
    for (const view of ['board', 'history', 'concerns']) {
      const { status } = await house.asks('ana', 'GET', `/api/rollouts/${concernsJournalOf(house.rolloutId)}/${view}`);
      assert.equal(status, 404);
    }
  });

  it('is unknown to a stranger who presses its card, whether it is there or not', async () => {
    await raises('priya');
    const { concerns: raised } = (await inPrivate()).rollout;
    const id = raised[0]?.id;
    for (const who of ['maya', 'raj'])
      for (const verb of ['answerConcern', 'closeConcern']) {
        const there = await house.commands(who, verb, { concern: id, text: 'Tell me.' });
        const not = await house.commands(who, verb, { concern: 'k999', text: 'Tell me.' });
        assert.equal(there.body.refusal, 'unknownConcern');
        assert.equal(there.text, not.text);
      }
    const pressed = await house.presses('maya', 'answerConcern', { rollout: house.rolloutId, once: 'x', concern: id, text: 'Tell me.' });
    assert.ok(!secret.test(JSON.stringify(pressed.card)));
    assert.match(pressed.summary, /is not known here/);
    assert.equal((await house.commands('maya', 'undoConcern', { seq: 1 })).body.refusal, 'unknownConcern');
    assert.equal((await house.commands(stranger, 'raiseConcern', { text: words })).body.refusal, 'unknownRollout');
    assert.equal((await house.commands(outsider, 'raiseConcern', { text: words })).body.refusal, 'notMember');
  });

  it('is answered, heard, closed, and each step can be taken back by who did it', async () => {
    await raises('priya');
    await by('2026-01-12T07:05:00Z');
    const id = (await inPrivate()).rollout.concerns[0]?.id;
    const answered = await house.commands('ana', 'answerConcern', { concern: id, text: 'I ask the testers myself today.' });
    assert.equal(answered.body.said, 'Priya Nair gets your answer.');
    await by('2026-01-12T07:10:00Z');
    assert.ok(cardsIn('priya').some((card) => /I ask the testers myself/.test(card)));
    assert.equal((await house.commands('priya', 'undoConcern', { seq: 1 })).body.refusal, 'dependsOn');
    const closed = await house.commands('ana', 'closeConcern', { concern: id });
    await by('2026-01-12T07:15:00Z');
    assert.match((await concerns('priya'))[0]?.state ?? '', /^Closed by Ana Ruiz/);
    const { verb, input, key } = closed.body.undo;
    assert.equal((await house.commands('ana', verb, input, key)).body.said, 'The concern is open again.');
    const again = answered.body.undo;
    assert.equal((await house.commands('ana', again.verb, again.input, again.key)).body.said, 'Your answer is taken back.');
    assert.equal((await house.commands('priya', 'undoConcern', { seq: 1 })).body.said, 'Your concern is taken back.');
    for (const who of ['ana', 'priya']) assert.deepEqual(await concerns(who), []);
  });

  it('goes to the sponsor when the accountable owner raises it, and is refused by name when nobody would hear it', async () => {
    assert.equal((await raises('ana')).body.refusal, 'nobodyToHear');
    await house.commands('maya', 'giveRole', { role: 'sponsor', person: personOf('ingrid').oid });
    assert.equal((await raises('ana')).body.said, 'Only Ingrid Solberg reads your concern.');
    const { body } = await house.asks('ana', 'GET', `/api/rollouts/${house.rolloutId}/people`);
    const action = body.actions.find(({ verb }: { verb: string }) => verb === 'raiseConcern');
    assert.equal(action.title, 'Only Ingrid Solberg reads this. What worries you?');
  });

  it('sent twice is raised once, and another one with the same form is another one', async () => {
    const first = await raises('priya', words, 'form');
    const twice = await raises('priya', words, 'form');
    const other = await raises('priya', 'And nobody asked the warehouse.', 'form');
    assert.equal(first.body.seq, twice.body.seq);
    assert.notEqual(first.body.seq, other.body.seq);
    assert.equal((await inPrivate()).rollout.concerns.length, 2);
  });

  it('waits no longer than two working days without a nudge, and is not hurried by a clock that stood still', async () => {
    await raises('priya');
    await by('2026-01-12T07:05:00Z');
    const told = () => cardsIn('ana').filter((card) => /waits for your answer/.test(card)).length;
    await by('2026-01-14T07:59:00Z');
    assert.equal(told(), 0);
    await by('2026-01-14T08:01:00Z');
    assert.equal(told(), 1);
    await by('2026-03-02T08:01:00Z');
    assert.equal(told(), 2);
  });

  describe('by typing', () => {
    it('is begun in one’s own chat with the words that were written (P56)', async () => {
      const { card } = await house.says('carla', `concern: ${words}`);
      const text = JSON.stringify(card);
      assert.match(text, /Only Ana Ruiz reads this/);
      assert.match(text, secret);
      const pressed = await house.presses('carla', 'raiseConcern', { rollout: house.rolloutId, once: 'k', text: words });
      assert.match(pressed.summary, /Ana Ruiz gets your concern/);
      assert.match(
        (await house.presses('carla', 'raiseConcern', { rollout: house.rolloutId, once: 'k2', text: '' })).summary,
        /What worries you/,
      );
    });

    it('is repeated nowhere when it was written in the channel: the form comes to one’s own chat (P56)', async () => {
      await house.installs('carla');
      const channelBefore = house.transcript.accepted().filter(({ conversation }) => conversation.startsWith('19:')).length;
      await house.says('carla', `concern ${words}`, { inChannel: true });
      const channelAfter = house.transcript.accepted().filter(({ conversation }) => conversation.startsWith('19:'));
      assert.equal(channelAfter.length, channelBefore);
      const [form] = cardsIn('carla').slice(-1);
      assert.match(form ?? '', /You began this in the channel/);
      assert.ok(!house.transcript.accepted().some(({ body }) => secret.test(JSON.stringify(body))));
    });
  });
});
