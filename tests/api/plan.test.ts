import assert from 'node:assert/strict';
import type { Action } from '../../playbook/contract/Action.ts';
import type { History } from '../../playbook/contract/Change.ts';
import type { MilestoneView, Plan } from '../../playbook/contract/Milestone.ts';
import type { Rollout } from '../../playbook/journal/Rollout.ts';
import { milestoneViewOf } from '../../playbook/views/milestoneView.ts';
import { planOf } from '../../playbook/views/plan.ts';
import { type AHouse, aHouse } from '../support/aHouse.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('the plan over HTTP', () => {
  let house: AHouse;
  beforeEach(async () => {
    house = await aHouse({ rollout: 'fresh' });
  });
  afterEach(async () => {
    assert.deepEqual(house.troubles, []);
    await house.close();
  });

  const does = async (verb: string, input: object, who = 'maya'): Promise<number> => {
    const { status, body } = await house.commands(who, verb, input);
    assert.equal(status, 200, JSON.stringify(body));
    return body.seq;
  };
  const get = async <View>(page: string): Promise<View> =>
    (await house.asks('maya', 'GET', `/api/rollouts/${house.rolloutId}/${page}`)).body;
  const plan = () => get<Plan>('plan');
  const milestone = (id: string) => get<MilestoneView>(`milestones/${id}`);
  const history = async () => (await get<History>('history')).days.flatMap(({ changes }) => changes.map(({ text }) => plain(text)));

  /** P66 holds: the row is five working days late on the baseline of the kickoff, though its due day was moved. */
  const slipIsObvious = ({ milestones }: Pick<Plan, 'milestones'>) => {
    const row = milestones.find(({ id }) => id === 'dataIn');
    return row?.baselineOn === '2026-02-20' && row.dueOn === '2026-02-27' && row.slipDays === 5;
  };

  it('shows a slip against the baseline in working days, whatever days are moved (P66)', async () => {
    await does('redatePlan', { milestone: 'dataIn', dueOn: '2026-02-25', reason: 'The vendor is late' });
    await does('redatePlan', { milestone: 'dataIn', dueOn: '2026-02-27', reason: 'And again' });
    const shown = await plan();
    assert.ok(slipIsObvious(shown));
    assert.equal(shown.milestones.find(({ id }) => id === 'goLive')?.slipDays, 5);
    const { redatings } = await milestone('dataIn');
    assert.deepEqual(
      redatings.map(({ reason, by }) => [reason, by]),
      [
        ['And again', 'Maya Lindqvist'],
        ['The vendor is late', 'Maya Lindqvist'],
      ],
    );
    assert.ok((await history()).some((line) => line === 'Data in is due Fri 27 Feb, and 3 milestones with it: And again'));
  });

  it('would hide the slip if the baseline moved with the days (P66, control)', async () => {
    await does('redatePlan', { milestone: 'dataIn', dueOn: '2026-02-27', reason: 'The vendor is late' });
    const { rollout, people } = await house.open();
    const looking = { people, now: house.conversing.now(), reader: null, readerName: '' };
    assert.ok(slipIsObvious(planOf({ ...looking, rollout })));
    const moving: Rollout = { ...rollout, milestones: rollout.milestones.map((one) => ({ ...one, baselineOn: one.dueOn })) };
    assert.equal(slipIsObvious(planOf({ ...looking, rollout: moving })), false);
  });

  it('does not move a day without a reason (P66)', async () => {
    const { status, body } = await house.commands('maya', 'redatePlan', { milestone: 'dataIn', byDays: 2 });
    assert.deepEqual([status, body.refusal], [400, 'badInput']);
  });

  it('gives every day back when a move is undone (P67)', async () => {
    const before = (await plan()).milestones.map(({ startOn, dueOn }) => [startOn, dueOn]);
    const days = async () => (await milestone('dataIn')).deliverables.map(({ startOn, dueOn }) => [startOn, dueOn]);
    const own = await days();
    const seq = await does('redatePlan', { onwards: true, byDays: 7, reason: 'A later start' });
    assert.notDeepEqual(await days(), own);
    await does('undo', { seq });
    assert.deepEqual(
      (await plan()).milestones.map(({ startOn, dueOn }) => [startOn, dueOn]),
      before,
    );
    assert.deepEqual(await days(), own);
  });

  it('moves everything to a new day of the last milestone at once (U12)', async () => {
    await does('redatePlan', { onwards: true, dueOn: '2026-06-22', reason: 'The customer moves house' });
    assert.deepEqual(
      (await plan()).milestones.map(({ dueOn }) => dueOn),
      ['2026-02-06', '2026-03-06', '2026-03-27', '2026-05-08', '2026-06-22'],
    );
  });

  it('is re-ordered, merged and dropped with its history kept, and comes back (P67)', async () => {
    await does('meetDeliverable', { milestone: 'dataIn', deliverable: 'fieldMap', evidence: 'Signed map' });
    const ids = async () => (await plan()).milestones.map(({ id }) => id);
    const moved = await does('moveMilestone', { milestone: 'serviceDesk', place: 2 });
    assert.deepEqual(await ids(), ['kickoff', 'dataIn', 'serviceDesk', 'salesPilot', 'goLive']);
    const merged = await does('mergeMilestones', { milestone: 'dataIn', into: 'serviceDesk', reason: 'One team does both' });
    const dropped = await does('dropMilestone', { milestone: 'salesPilot', reason: 'No pilot group' });
    assert.deepEqual(await ids(), ['kickoff', 'serviceDesk', 'goLive']);
    const desk = await milestone('serviceDesk');
    assert.deepEqual([desk.total, desk.deliverables.find(({ id }) => id === 'fieldMap')?.evidence], [12, 'Signed map']);
    const lines = await history();
    for (const line of ['Sales pilot was dropped: No pilot group', 'Data in was merged into Service desk: One team does both'])
      assert.ok(lines.includes(line), lines.slice(0, 8).join('\n'));
    for (const seq of [dropped, merged, moved]) await does('undo', { seq });
    assert.deepEqual(await ids(), ['kickoff', 'dataIn', 'salesPilot', 'serviceDesk', 'goLive']);
    assert.equal((await milestone('dataIn')).deliverables.find(({ id }) => id === 'fieldMap')?.evidence, 'Signed map');
    assert.equal(await house.conversing.journals.verify(house.rolloutId), null);
  });

  it('offers those who steer every change of it, shown first where it moves more than it names', async () => {
    const verbs = (actions: Action[]) => actions.map(({ verb }) => verb);
    const shown = await plan();
    for (const verb of ['addMilestone', 'importPlan', 'redatePlan']) assert.ok(verbs(shown.actions).includes(verb), verb);
    const { actions, deliverables } = await milestone('dataIn');
    for (const verb of ['addDeliverable', 'changeMilestone', 'redatePlan', 'moveMilestone', 'mergeMilestones', 'dropMilestone'])
      assert.ok(verbs(actions).includes(verb), verb);
    for (const verb of ['startDeliverable', 'changeDeliverable', 'redatePlan', 'dropDeliverable'])
      assert.ok(verbs(deliverables[0]?.actions ?? []).includes(verb), verb);
    for (const one of [...shown.actions, ...actions].filter(({ verb }) => /redate|drop|merge|move|import/.test(verb)))
      assert.equal(one.previews, true, one.verb);
    const keys = [...shown.actions, ...actions, ...deliverables.flatMap((one) => one.actions)].map(({ key }) => key);
    assert.equal(new Set(keys).size, keys.length);
    const seenBy = async (who: string) =>
      (await house.asks(who, 'GET', `/api/rollouts/${house.rolloutId}/milestones/dataIn`)).body as MilestoneView;
    const steering = verbs((await seenBy('priya')).deliverables.flatMap((one) => one.actions)).filter((verb) =>
      /change|drop|redate|start/.test(verb),
    );
    assert.deepEqual(steering, []);
    assert.ok(verbs((await seenBy('lena')).deliverables[0]?.actions ?? []).includes('startDeliverable'));
  });

  it('takes what each of its forms sends as it stands', async () => {
    const { actions } = await milestone('dataIn');
    const filled = (one: Action) => ({
      ...one.input,
      ...Object.fromEntries(one.asks.flatMap(({ name, value }) => (value ? [[name, value]] : []))),
    });
    for (const [verb, more] of Object.entries({
      changeMilestone: { name: 'Data' },
      moveMilestone: { place: '2' },
      mergeMilestones: { into: 'goLive' },
    })) {
      const form = actions.find((one) => one.verb === verb);
      assert.ok(form);
      const { body } = await house.asks('maya', 'POST', `/api/rollouts/${house.rolloutId}/previews/${verb}`, { ...filled(form), ...more });
      assert.equal(body.refused, verb === 'mergeMilestones', JSON.stringify(body));
    }
  });

  it('shows all of one milestone that was brought in without the rest of the playbook', async () => {
    await does('dropMilestone', { milestone: 'goLive' });
    assert.ok((await plan()).actions.some(({ verb }) => verb === 'bringInMilestone'));
    await does('bringInMilestone', { milestone: 'goLive' });
    const { rollout, people } = await house.open();
    const looking = { rollout, people, now: house.conversing.now(), reader: null, readerName: '' };
    assert.equal(milestoneViewOf(looking, 'goLive')?.name, 'Go-live');
  });
});
