import assert from 'node:assert/strict';
import type { Acted } from '../../bot/act/Acting.ts';
import { act } from '../../bot/act/act.ts';
import { StorageAway } from '../../bot/store/Engine.ts';
import { refusalSentence } from '../../playbook/words/refusals.ts';
import { actingFor, aRunningHouse, askerOf, entriesOfKind, nameIn } from '../support/actingFor.ts';
import { oidOf, tenantId } from '../support/builders.ts';
import { faultyEngine } from '../support/faultyEngine.ts';
import { memoryEngine } from '../support/memoryEngine.ts';

const no = (acted: Acted) => (acted.kind === 'refused' ? acted.refusal.refusal : null);
const red = { severity: 'red', text: 'Guests cannot sign in' };

describe('carrying out a command', () => {
  it('remembers it, writes a spare wake a minute ahead, and lets the waker look at once', async () => {
    const house = await aRunningHouse();
    house.poked.length = 0;
    house.at('2026-01-12T10:00:00Z');
    const acted = await house.asks('dana', 'raiseIssue', red, 'form-1');
    assert.deepEqual([acted.kind, acted.kind === 'done' && acted.already, house.poked], ['done', false, [house.rolloutId]]);
    const rows = await house.acting.wakes.due(house.now().add({ seconds: 60 }), 100);
    assert.equal(rows.at(-1)?.at, '2026-01-12T10:01:00.000Z');
    const opened = await house.open();
    assert.deepEqual([opened.rollout.issues[0]?.text, nameIn(opened, opened.rollout.issues[0]?.raisedBy ?? '')], [red.text, 'Dana']);
  });

  it('answers a press made twice, or redelivered, with the first one', async () => {
    const house = await aRunningHouse();
    const acts = [await house.asks('dana', 'raiseIssue', red, 'card-1'), await house.asks('dana', 'raiseIssue', red, 'card-1')];
    const { seq } = (await house.open()).rollout;
    assert.deepEqual(
      acts.map((acted) => acted.kind === 'done' && [acted.seq, acted.already]),
      [
        [seq, false],
        [seq, true],
      ],
    );
    assert.equal((await house.open()).rollout.issues.length, 1);
  });

  it('is one doing when the same press arrives twice at once', async () => {
    const house = await aRunningHouse();
    const acts = await Promise.all([1, 2, 3].map(() => house.asks('dana', 'raiseIssue', red, 'card-1')));
    assert.deepEqual(
      acts.map(({ kind }) => kind),
      ['done', 'done', 'done'],
    );
    assert.equal((await house.open()).rollout.issues.length, 1);
  });

  it('is two doings when somebody says the same twice without a card', async () => {
    const house = await aRunningHouse();
    await house.asks('dana', 'raiseIssue', red);
    await house.asks('dana', 'raiseIssue', { ...red, text: 'And the mail is down' });
    assert.deepEqual(
      (await house.open()).rollout.issues.map(({ text }) => text),
      [red.text, 'And the mail is down'],
    );
  });

  it('keeps everybody who acts at once, decided again on what the others did', async () => {
    const house = await aRunningHouse();
    const who = ['ana', 'ben', 'dana', 'raj', 'tom', 'eve'] as const;
    const acts = await Promise.all(who.map((name) => house.asks(name, 'raiseIssue', { ...red, text: name })));
    assert.deepEqual(
      acts.map(({ kind }) => kind),
      who.map(() => 'done'),
    );
    const { rollout } = await house.open();
    assert.deepEqual(rollout.issues.map(({ text }) => text).sort(), [...who].sort());
    assert.equal(new Set(rollout.issues.map(({ id }) => id)).size, who.length);
    assert.equal(await house.acting.journals.verify(house.rolloutId), null);
  });

  it('gives up with a sentence when somebody else is always first', async () => {
    const house = await aRunningHouse();
    const busy = { ...house.acting, journals: { ...house.acting.journals, append: async () => null } };
    const acted = await act(busy, { rolloutId: house.rolloutId, verb: 'raiseIssue', input: red, key: 'k', asker: askerOf('dana') });
    assert.equal(no(acted), 'changedMeanwhile');
  });

  it('waits for storage twice in sequence when it is warm', async () => {
    const engine = faultyEngine(memoryEngine());
    const house = await aRunningHouse(engine);
    await house.asks('dana', 'raiseIssue', red, 'warm');
    const before = { ...engine.counts };
    await house.asks('dana', 'raiseIssue', red, 'measured');
    // What somebody must hear within seconds has a wake of its own beside the spare one, written at once with it.
    const [spareWake, urgentWake] = [1, 1];
    assert.deepEqual(engine.counts, { get: before.get + 1, range: before.range, write: before.write + 1 + spareWake + urgentWake });
    const calm = { ...engine.counts };
    await house.asks('dana', 'raiseIssue', { ...red, severity: 'minor' }, 'calm');
    assert.deepEqual(engine.counts, { get: calm.get + 1, range: calm.range, write: calm.write + 1 + spareWake });
  });
});

describe('when storage fails under a command', () => {
  it('finds what was stored although its answer was lost', async () => {
    const engine = faultyEngine(memoryEngine());
    const house = await aRunningHouse(engine);
    const append = house.acting.journals.append.bind(house.acting.journals);
    const losing = {
      ...house.acting,
      journals: {
        ...house.acting.journals,
        append: (...parts: Parameters<typeof append>) => {
          engine.loseReply();
          return append(...parts);
        },
      },
    };
    const acted = await act(losing, { rolloutId: house.rolloutId, verb: 'raiseIssue', input: red, key: 'k', asker: askerOf('eve') });
    assert.equal(acted.kind, 'done');
    const again = await house.asks('eve', 'raiseIssue', red, 'k');
    assert.equal(again.kind === 'done' && again.already, true);
    assert.equal((await house.open()).rollout.issues.length, 1);
  });

  it('says so and has changed nothing when nothing answers', async () => {
    const engine = faultyEngine(memoryEngine());
    const house = await aRunningHouse(engine);
    engine.away();
    await assert.rejects(house.asks('dana', 'raiseIssue', red, 'k'), StorageAway);
    engine.mend();
    assert.equal((await house.open()).rollout.issues.length, 0);
    assert.equal((await house.asks('dana', 'raiseIssue', red, 'k')).kind, 'done');
  });
});

describe('who a command is carried out for', () => {
  it('is nobody outside the channel', async () => {
    const house = await aRunningHouse();
    const asker = { tenantId, oid: 'oid-stranger', name: 'Stranger' };
    const acted = await act(house.acting, { rolloutId: house.rolloutId, verb: 'raiseIssue', input: red, key: 'k', asker });
    assert.equal(no(acted), 'notMember');
  });

  it('is nobody of another tenant: its rollouts do not exist', async () => {
    const house = await aRunningHouse();
    const asker = { ...askerOf('ana'), tenantId: 'tenant-2' };
    const there = await act(house.acting, { rolloutId: house.rolloutId, verb: 'raiseIssue', input: red, key: 'k', asker });
    const nowhere = await act(house.acting, { rolloutId: 'r-nowhere', verb: 'raiseIssue', input: red, key: 'k', asker });
    assert.deepEqual(there, nowhere);
    assert.equal(no(there), 'unknownRollout');
  });

  it('is an approver who left the channel, for what they were asked', async () => {
    const house = await aRunningHouse();
    house.messenger.members = [];
    house.machine.now += 48 * 60 * 60_000;
    assert.equal((await house.asks('sam', 'sayAway', { until: '2026-01-20' })).kind, 'done');
    assert.equal(no(await house.asks('eve', 'raiseIssue', red)), 'notMember');
  });

  it('names only people of the channel', async () => {
    const house = await aRunningHouse();
    assert.equal(no(await house.asks('maya', 'giveRole', { role: 'champion', person: 'oid-stranger' })), 'unknownPerson');
  });

  it('is found again by "mine", also when the append fails right after', async () => {
    const house = await aRunningHouse();
    assert.deepEqual(await house.acting.places.ofPerson(tenantId, oidOf('raj')), [house.rolloutId]);
    const failing = { ...house.acting, journals: { ...house.acting.journals, append: () => Promise.reject(new StorageAway('cut off')) } };
    await assert.rejects(
      act(failing, { rolloutId: house.rolloutId, verb: 'raiseIssue', input: red, key: 'k', asker: askerOf('eve') }),
      StorageAway,
    );
    assert.deepEqual(await house.acting.places.ofPerson(tenantId, oidOf('eve')), [house.rolloutId]);
  });

  it('is a manager where the table says so, and the refusal names them', async () => {
    const house = await aRunningHouse();
    const acted = await house.asks('eve', 'pauseRollout');
    assert.equal(
      acted.kind === 'refused' && refusalSentence(acted.refusal.refusal, acted.refusal.facts),
      'Only Maya or Ana can do this here. Nothing was changed.',
    );
  });

  it('may only resume or take back once the rollout is closed', async () => {
    const house = await aRunningHouse();
    await house.asks('maya', 'closeRollout');
    for (const verb of ['raiseIssue', 'pauseRollout', 'closeRollout']) assert.equal(no(await house.asks('maya', verb, red)), 'notRunning');
    assert.equal((await house.asks('maya', 'resumeRollout')).kind, 'done');
  });

  it('leaves no person twice when two commands meet them at once', async () => {
    const house = await aRunningHouse();
    await Promise.all([house.asks('eve', 'raiseIssue', red, 'a'), house.asks('eve', 'raiseIssue', red, 'b')]);
    const opened = await house.open();
    assert.equal(Object.values(opened.people).filter(({ name }) => name === 'Eve').length, 1);
    assert.equal(new Set(entriesOfKind(opened, 'issueRaised').map(({ by }) => by)).size, 1);
  });
});

describe('a verb nobody knows', () => {
  it('is refused and nothing is read', async () => {
    const engine = faultyEngine(memoryEngine());
    const house = actingFor(engine);
    assert.equal(no(await house.asks('ana', 'constructor')), 'unknownVerb');
    assert.deepEqual(engine.counts, { get: 0, range: 0, write: 0 });
  });
});
