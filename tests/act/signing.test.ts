import assert from 'node:assert/strict';
import type { Acted } from '../../bot/act/Acting.ts';
import { verdictKey } from '../../playbook/commands/decideSignoff.ts';
import { type ActingFor, aRunningHouse, entriesOfKind, nameIn } from '../support/actingFor.ts';
import type { Name } from '../support/builders.ts';
import { readied } from '../support/readied.ts';

/** A house in which the kickoff waits for Ana and Sam. */
async function aWaitingHouse(): Promise<ActingFor> {
  const house = await aRunningHouse();
  const { rollout } = await house.open();
  await readied(rollout, 'kickoff', (verb, input, key) => house.asks('maya', verb, input, key));
  await house.asks('maya', 'requestSignoff', { milestone: 'kickoff' }, 'request');
  return house;
}

async function approve(house: ActingFor, name: Name, key: string | null): Promise<Acted> {
  const signoff = (await house.open()).rollout.signoffs[0]?.id;
  return house.asks(name, 'decideSignoff', { signoff, verdict: 'approve' }, key);
}

/** The key on the card a person holds now. */
async function keyFor(house: ActingFor, name: Name): Promise<string> {
  const opened = await house.open();
  const id = Object.keys(opened.people).find((one) => opened.people[one]?.oid === `oid-${name}`) ?? '';
  const signoff = opened.rollout.signoffs[0];
  return signoff ? verdictKey(signoff, id) : '';
}

async function standing(house: ActingFor): Promise<string[]> {
  const opened = await house.open();
  return (opened.rollout.signoffs[0]?.approvers ?? []).filter(({ given }) => given).map(({ person }) => nameIn(opened, person));
}

describe('approving, taking it back, and the first press arriving once more', () => {
  it('leaves one standing state: taken back', async () => {
    const house = await aWaitingHouse();
    const first = await keyFor(house, 'ana');
    const approved = await approve(house, 'ana', first);
    await house.asks('ana', 'undo', { seq: approved.kind === 'done' ? approved.seq : 0 }, 'undo-1');
    const redelivered = await approve(house, 'ana', first);
    assert.equal(redelivered.kind === 'done' && redelivered.already, true);
    assert.deepEqual(await standing(house), []);
    assert.equal(entriesOfKind(await house.open(), 'verdictGiven').length, 1);
  });

  it('lets a new press on the new card approve again', async () => {
    const house = await aWaitingHouse();
    const first = await keyFor(house, 'ana');
    const approved = await approve(house, 'ana', first);
    await house.asks('ana', 'undo', { seq: approved.kind === 'done' ? approved.seq : 0 }, 'undo-1');
    const second = await keyFor(house, 'ana');
    assert.notEqual(second, first);
    assert.equal((await approve(house, 'ana', second)).kind, 'done');
    assert.deepEqual(await standing(house), ['Ana']);
    await approve(house, 'sam', await keyFor(house, 'sam'));
    assert.equal((await house.open()).rollout.signoffs[0]?.settled?.signed, true);
  });

  it('knows its key by meaning where no card gives one', async () => {
    const house = await aWaitingHouse();
    await approve(house, 'ana', null);
    const again = await approve(house, 'ana', await keyFor(house, 'ana'));
    assert.equal(again.kind === 'done' && again.already, true);
  });

  it('counts once what two devices approve at once', async () => {
    const house = await aWaitingHouse();
    const key = await keyFor(house, 'ana');
    await Promise.all([approve(house, 'ana', key), approve(house, 'ana', key), approve(house, 'sam', await keyFor(house, 'sam'))]);
    assert.equal(entriesOfKind(await house.open(), 'verdictGiven').length, 2);
    assert.equal((await house.open()).rollout.signoffs[0]?.settled?.signed, true);
  });
});
