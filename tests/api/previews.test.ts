import assert from 'node:assert/strict';
import { act } from '../../bot/act/act.ts';
import type { Preview } from '../../playbook/contract/Action.ts';
import { type AHouse, aHouse, type Got } from '../support/aHouse.ts';
import { isProblem } from '../support/isProblem.ts';
import { outsider, stranger } from '../support/strangers.ts';

describe('a preview over HTTP', () => {
  let house: AHouse;
  before(async () => {
    house = await aHouse({ rollout: 'fresh' });
  });
  after(() => house.close());
  afterEach(() => assert.deepEqual(house.troubles, []));

  const previews = (who: Parameters<AHouse['asks']>[0], verb: string, input: object): Promise<Got> =>
    house.asks(who, 'POST', `/api/rollouts/${house.rolloutId}/previews/${verb}`, input);

  /** What is shown, once it is clear that nothing was stored. */
  async function shown(verb: string, input: object, who = 'maya'): Promise<Preview> {
    const before = JSON.stringify(await stored());
    const { status, body } = await previews(who, verb, input);
    assert.equal(status, 200, JSON.stringify(body));
    assert.equal(JSON.stringify(await stored()), before);
    return body;
  }

  /** Every row of the rollout, and everything that is due to wake. */
  const stored = async () => [
    await house.engine.range('rollouts', house.rolloutId, '', '~', 100_000),
    await house.conversing.wakes.due(house.conversing.now().add({ hours: 48 }), 1000),
  ];

  it('shows what moves with a milestone, and stores nothing (P66, P67)', async () => {
    const preview = await shown('redatePlan', { milestone: 'salesPilot', byDays: 3, reason: 'Late' });
    assert.equal(preview.refused, false);
    const words = preview.changes.map(({ what, was, is }) => `${what}: ${was} > ${is}`.replaceAll('\u00a0', ' '));
    assert.ok(words.includes('Sales pilot: Mon 23 Feb to Fri 13 Mar > Thu 26 Feb to Wed 18 Mar'), words.join('\n'));
    assert.ok(words.includes('Go-live: forecast Mon 8 Jun, on plan > forecast Thu 11 Jun, 3 working days late'), words.join('\n'));
    assert.ok(words.some((line) => line.startsWith('“Accounts without duplicates”: ')));
    assert.match(preview.said, /3 milestones and \d+ deliverables changed/);
  });

  it('says what the command then does', async () => {
    const input = { milestone: 'goLive', byDays: 2, reason: 'Late' };
    const preview = await shown('redatePlan', input);
    await house.commands('maya', 'redatePlan', input, 'moved');
    const { rollout } = await house.open();
    const goLive = rollout.milestones.at(-1);
    assert.deepEqual([goLive?.startOn, goLive?.dueOn, goLive?.baselineOn], ['2026-04-29', '2026-06-10', '2026-06-08']);
    assert.ok(preview.changes.some(({ is }) => is.replaceAll('\u00a0', ' ') === 'Wed 29 Apr to Wed 10 Jun'));
  });

  for (const [verb, input, part] of [
    ['dropMilestone', { milestone: 'salesPilot' }, 'dropped'],
    ['mergeMilestones', { milestone: 'salesPilot', into: 'serviceDesk' }, 'merged into Service desk'],
    ['moveMilestone', { milestone: 'salesPilot', place: 1 }, 'Sales pilot, Data in'],
    ['addMilestone', { name: 'Training', startOn: '2026-06-11', dueOn: '2026-06-26' }, 'added, Thu'],
    ['changeMilestone', { milestone: 'goLive', name: 'Launch' }, 'name: Launch'],
    ['changeDeliverable', { milestone: 'goLive', deliverable: 'rehearsal', risky: false }, 'risky: no'],
    ['dropDeliverable', { milestone: 'goLive', deliverable: 'rehearsal' }, 'dropped'],
  ] as const)
    it(`of ${verb} shows it`, async () => {
      const { changes, refused } = await shown(verb, input);
      assert.equal(refused, false);
      assert.ok(
        changes.some(({ is }) => is.includes(part)),
        JSON.stringify(changes),
      );
    });

  it('of what leaves the plan alone says what would be so', async () => {
    const preview = await shown('raiseIssue', { severity: 'red', text: 'No access' }, 'lena');
    assert.deepEqual([preview.said, preview.changes], ['Red issue raised: No access.', []]);
  });

  it('of a refusal says it in its sentence', async () => {
    const preview = await shown('dropMilestone', { milestone: 'nothing' });
    assert.deepEqual(preview, {
      said: 'This milestone is not in the plan any more. Open Plan to see what is.',
      refused: true,
      problems: [],
      changes: [],
    });
    assert.match((await shown('redatePlan', { milestone: 'goLive', byDays: 2 })).said, /^Write the reason in one sentence/);
  });

  it('of a pasted plan says line by line what is wrong', async () => {
    const preview = await shown('importPlan', { text: 'milestone\tdue\nTraining\ttomorrow\nKickoff\t\nOther\t31.02.2026' });
    assert.deepEqual([preview.refused, preview.problems.map(({ line }) => line)], [true, [2, 2, 4, 4]]);
    const right = await shown('importPlan', { text: 'milestone\tstart\tdue\nTraining\t15.6.2026\t26.6.2026' });
    assert.deepEqual([right.refused, right.problems, right.changes.length], [false, [], 1]);
  });

  it('of 2,000 pasted lines is shown and then done in time', async () => {
    const lines = Array.from(
      { length: 2000 },
      (_, place) => `Wave ${place % 100};${`Part ${place}`.padEnd(100, '.')};${'c'.repeat(150)};15.6.2026;26.6.2026`,
    );
    const text = ['milestone;deliverable;criterion;start;due', ...lines].join('\n');
    const preview = await shown('importPlan', { text });
    assert.match(preview.said, /100 milestones and 2000 deliverables added/);
    const done = await house.commands('maya', 'importPlan', { text }, 'import');
    assert.equal(done.status, 200, done.text.slice(0, 200));
    assert.equal((await house.open()).rollout.milestones.length, 105);
    assert.equal((await house.commands('maya', 'undo', { seq: done.body.seq })).status, 200);
    assert.equal((await house.open()).rollout.milestones.length, 5);
  });

  it('is refused to exactly those whose command would be', async () => {
    const input = { milestone: 'salesPilot', byDays: 1, reason: 'Late' };
    for (const who of [outsider, stranger, 'priya'] as const) {
      const [one, other] = [await previews(who, 'redatePlan', input), await house.commands(who, 'redatePlan', input)];
      isProblem(one, other.status);
      assert.deepEqual([one.body.refusal, one.status], [other.body.refusal, other.status]);
    }
    isProblem(await previews(null, 'redatePlan', input), 401);
    for (const verb of ['nonsense', 'startRollout', '__proto__']) isProblem(await previews('maya', verb, {}), 404);
    isProblem(await house.asks('maya', 'POST', '/api/rollouts/nothing/previews/redatePlan', input), 404);
  });

  it('would store something if it were the command (control)', async () => {
    const asker = { tenantId: (await house.open()).rollout.start?.channel.tenantId ?? '', oid: '', name: '' };
    const before = JSON.stringify(await stored());
    const maya = Object.values((await house.open()).people).find(({ name }) => name.startsWith('Maya'));
    const wish = { rolloutId: house.rolloutId, verb: 'redatePlan', input: { milestone: 'goLive', byDays: 1, reason: 'Late' }, key: 'c' };
    await act(house.conversing, { ...wish, asker: { ...asker, oid: maya?.oid ?? '' } });
    assert.notEqual(JSON.stringify(await stored()), before);
  });
});
