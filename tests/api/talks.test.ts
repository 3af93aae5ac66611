import assert from 'node:assert/strict';
import type { Rollout } from '../../playbook/journal/Rollout.ts';
import { talksLine } from '../../playbook/views/talkShown.ts';
import type { AHouse } from '../support/aHouse.ts';
import { aHouseOfAll, askToSign, done, kickoff, signs } from '../support/aSigning.ts';
import { anInstant, aRollout, people, withDone, withEntries } from '../support/builders.ts';
import { isProblem } from '../support/isProblem.ts';
import { personOf } from '../support/strangers.ts';

/** What P73 asks for: how many committed and how many signed are two numbers, and the second says nothing of the first. */
function standsApart(line: string, committed: number, signed: number): void {
  assert.match(line, new RegExp(`^${committed} of 2 committed.*; ${signed} signed`), line);
}

describe('talking to approvers before they are asked to sign', () => {
  let house: AHouse;
  beforeEach(async () => {
    house = await aHouseOfAll();
  });
  afterEach(() => house.close());

  const person = (who: string) => personOf(who).oid;
  const page = async (who: string) => (await house.asks(who, 'GET', `/api/rollouts/${house.rolloutId}/milestones/${kickoff}`)).body;
  const states = async (who = 'maya') =>
    (await page(who)).talks.map((talk: { person: { name: string }; state: string }) => `${talk.person.name}: ${talk.state}`);
  const record = (who: string, outcome: string, text = '', on = '2026-01-12') =>
    done(house, 'maya', 'recordTalk', { milestone: kickoff, person: person(who), outcome, on, text });

  it('lists every approver before anybody was talked to, and says so gently (P74)', async () => {
    assert.deepEqual(await states(), ['Ana Ruiz: Not talked to yet', 'Ingrid Solberg: Not talked to yet']);
    assert.match((await page('maya')).talksLine, /Nobody was talked to yet/);
  });

  it('keeps the day of a talk and what came of it (P74)', async () => {
    await done(house, 'maya', 'planTalk', { milestone: kickoff, person: person('ingrid'), on: '2026-01-14' });
    await record('ana', 'hasConcerns', 'Wants the Lyon figures first');
    assert.deepEqual(await states(), ['Ana Ruiz: Has concerns, Mon\u00a012\u00a0Jan', 'Ingrid Solberg: Talk on Wed\u00a014\u00a0Jan']);
    const [ana] = (await page('maya')).talks;
    assert.deepEqual([ana.words, ana.mark], ['Wants the Lyon figures first', 'late']);
  });

  it('counts the committed and the signed apart (P73)', async () => {
    await record('ana', 'hasConcerns');
    const signoff = await askToSign(house);
    await signs(house, 'ana', signoff);
    standsApart((await page('maya')).talksLine, 0, 1);
    await record('ingrid', 'committed');
    standsApart((await page('maya')).talksLine, 1, 1);
    await signs(house, 'ingrid', signoff);
    standsApart((await page('maya')).talksLine, 1, 2);
  });

  it('is seen to mix the two when a signature counts as a commitment: the control (P73)', () => {
    const looking = (rollout: Rollout) => ({ rollout, people, now: anInstant('2026-01-13T08:00:00Z'), reader: 'maya', readerName: '' });
    const line = (rollout: Rollout) => talksLine(looking(rollout), rollout.milestones[0] ?? assert.fail());
    const rollout = aRollout();
    standsApart(line(rollout), 0, 0);
    const mixed = withEntries(rollout, [
      { type: 'talkPlanned', data: { talk: 't', milestone: kickoff, person: 'ana', on: '2026-01-12' } },
      { type: 'talkHeld', data: { talk: 't', outcome: 'committed', on: '2026-01-12', was: null } },
    ]);
    assert.throws(() => standsApart(line(mixed), 0, 1));
  });

  it('lets a sign-off be asked for without any talk, and says who is still worth a call (P74)', async () => {
    await record('ana', 'committed');
    await askToSign(house);
    assert.match((await page('maya')).talksLine, /1 approver was not talked to yet/);
  });

  it('shows talks to those who steer alone (P73)', async () => {
    await record('ana', 'hasConcerns', 'Between us two');
    for (const who of ['lena', 'ingrid', 'priya']) {
      const { talks, talksLine } = await page(who);
      assert.deepEqual([talks, talksLine], [[], ''], who);
    }
    for (const view of ['plan', 'history', 'board', 'people']) {
      const { text } = await house.asks('lena', 'GET', `/api/rollouts/${house.rolloutId}/${view}`);
      assert.doesNotMatch(text, /Between us two|hasConcerns|Has concerns/);
    }
    assert.match((await house.asks('lena', 'GET', `/api/rollouts/${house.rolloutId}/history`)).text, /Talked to Ana Ruiz/);
  });

  it('is for those who steer alone to plan and note', async () => {
    for (const verb of ['planTalk', 'recordTalk']) {
      const refused = await house.commands('lena', verb, {
        milestone: kickoff,
        person: person('ana'),
        on: '2026-01-12',
        outcome: 'committed',
      });
      isProblem(refused, 403);
      assert.equal(refused.body.refusal, 'notAllowed');
    }
  });

  it('takes back a note, a plan and a drop (P74)', async () => {
    const before = await states();
    const planned = await done(house, 'maya', 'planTalk', { milestone: kickoff, person: person('ana'), on: '2026-01-14' });
    const withPlan = await states();
    const [{ id: talk }] = (await page('maya')).talks;
    const dropped = await done(house, 'maya', 'dropTalk', { talk });
    assert.deepEqual(await states(), before);
    await done(house, 'maya', 'undo', { seq: dropped });
    assert.deepEqual(await states(), withPlan);
    const noted = await record('ana', 'notYet', 'First');
    const withNote = await states();
    const noted2 = await record('ana', 'committed', 'Second');
    await done(house, 'maya', 'undo', { seq: noted2 });
    assert.deepEqual(await states(), withNote);
    assert.equal((await page('maya')).talks[0].words, 'First');
    await done(house, 'maya', 'undo', { seq: noted });
    assert.deepEqual(await states(), withPlan);
    await done(house, 'maya', 'undo', { seq: planned });
    assert.deepEqual(await states(), before);
  });

  it('takes back a talk that was noted without a plan, in one go', async () => {
    const before = await states();
    const noted = await record('ana', 'committed');
    await done(house, 'maya', 'undo', { seq: noted });
    assert.deepEqual(await states(), before);
  });

  it('does not drop what was said, nor note a talk that has not come', async () => {
    await record('ana', 'committed');
    const talk = (await house.open()).rollout.talks[0]?.id;
    assert.equal((await house.commands('maya', 'dropTalk', { talk })).body.refusal, 'dependsOn');
    const early = await house.commands('maya', 'recordTalk', {
      milestone: kickoff,
      person: person('ana'),
      outcome: 'committed',
      on: '2026-01-15',
    });
    assert.equal(early.body.refusal, 'talkNotYet');
    for (const [verb, input] of [
      ['dropTalk', { talk: 'nothing' }],
      ['planTalk', { milestone: 'nothing', person: person('ana'), on: '2026-01-15' }],
      ['recordTalk', { milestone: kickoff, person: person('ana'), outcome: 'maybe', on: '2026-01-12' }],
    ] as const)
      isProblem(await house.commands('maya', verb, input));
  });

  it('moves a planned talk to another day', async () => {
    await done(house, 'maya', 'planTalk', { milestone: kickoff, person: person('ana'), on: '2026-01-14' });
    const moved = await done(house, 'maya', 'planTalk', { milestone: kickoff, person: person('ana'), on: '2026-01-16' });
    assert.match((await states())[0] ?? '', /Talk on Fri\u00a016\u00a0Jan/);
    await done(house, 'maya', 'undo', { seq: moved });
    assert.match((await states())[0] ?? '', /Talk on Wed\u00a014\u00a0Jan/);
  });

  it('lists nobody where a milestone is not signed (P71, P74)', () => {
    const off = withDone(aRollout(), { verb: 'changeRollout', by: 'maya', input: { signoffMode: 'off' } });
    const looking = { rollout: off, people, now: anInstant('2026-01-13T08:00:00Z'), reader: 'maya', readerName: '' };
    assert.equal(talksLine(looking, off.milestones[0] ?? assert.fail()), '');
  });
});
