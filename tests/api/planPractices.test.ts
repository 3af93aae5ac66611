// The practices of the plan, each held through the HTTP door by one check, and each with a control: the same check fails once the rule is off.
import assert from 'node:assert/strict';
import type { History } from '../../playbook/contract/Change.ts';
import type { DecisionShown, MilestoneView, Plan } from '../../playbook/contract/Milestone.ts';
import type { Milestone } from '../../playbook/journal/Milestone.ts';
import type { Rollout } from '../../playbook/journal/Rollout.ts';
import { milestoneViewOf } from '../../playbook/views/milestoneView.ts';
import { planOf } from '../../playbook/views/plan.ts';
import { at, cardsIn, plain } from '../signoff/throughTheDoor.ts';
import { type AHouse, aHouse } from '../support/aHouse.ts';
import { done } from '../support/aSigning.ts';

let house: AHouse;
const get = async <View>(page: string): Promise<View> =>
  JSON.parse(plain((await house.asks('maya', 'GET', `/api/rollouts/${house.rolloutId}/${page}`)).text));
const pageOf = (milestone: string) => get<MilestoneView>(`milestones/${milestone}`);

/** Maya's look at the rollout once a rule of it is replaced. */
const lookingAt = async (replaced: (rollout: Rollout) => Rollout) => {
  const { rollout, people } = await house.open();
  const reader = rollout.holders.projectManager?.[0] ?? null;
  return { rollout: replaced(rollout), people, now: house.conversing.now(), reader, readerName: '' };
};
const eachMilestone = (change: (milestone: Milestone) => Milestone) => (rollout: Rollout) => ({
  ...rollout,
  milestones: rollout.milestones.map(change),
});
const pageWith = async (milestone: string, replaced: (rollout: Rollout) => Rollout): Promise<MilestoneView> =>
  JSON.parse(plain(JSON.stringify(milestoneViewOf(await lookingAt(replaced), milestone))));

describe('a plan nine weeks in', () => {
  before(async () => {
    house = await aHouse();
    house.at('2026-03-10T15:42:00Z');
  });
  after(() => house.close());

  /** P59: what the plan has rows of are milestones, each with what users can touch then and the deliverables that make it. */
  function isOfMilestones({ milestones }: Pick<Plan, 'milestones'>): void {
    for (const { name, touch, total } of milestones) assert.ok(touch && total > 0, `${name} is a task, not a milestone`);
  }

  it('has milestones as its unit, each with what users can touch and all that makes it (P59)', async () => {
    const plan = await get<Plan>('plan');
    isOfMilestones(plan);
    const { rollout } = await house.open();
    const made = rollout.milestones.map(({ name, deliverables }) => `${name}: ${deliverables.length}`);
    assert.deepEqual(
      plan.milestones.map(({ name, total }) => `${name}: ${total}`),
      made,
    );
  });

  it('is a linear schedule once each task is a row of its own (control of P59)', async () => {
    const linear = (rollout: Rollout) => ({
      ...rollout,
      milestones: rollout.milestones.flatMap((one) =>
        one.deliverables.map(({ id, title }) => ({ ...one, id, name: title, touch: '', needs: [], deliverables: [] })),
      ),
    });
    const { milestones } = planOf(await lookingAt(linear));
    assert.ok(milestones.length > 20);
    assert.throws(() => isOfMilestones({ milestones }), /is a task, not a milestone/);
  });

  /** P62: what stands in the way of the milestone, the latest first, has a way around it. */
  function isWorkedAround({ obstacles: [obstacle] }: MilestoneView): void {
    assert.equal(obstacle?.title, 'The ticket export is locked');
    assert.equal(obstacle.workaround, 'We use last week’s copy until then.', 'nobody can go around it');
  }
  const obstacle = { severity: 'serious', text: 'The ticket export is locked.', milestone: 'serviceDesk' };

  it('shows an obstacle found early with the way around it (P62)', async () => {
    await done(house, 'raj', 'raiseIssue', { ...obstacle, workaround: 'We use last week’s copy until then.' });
    isWorkedAround(await pageOf('serviceDesk'));
    const { issues } = await get<{ issues: { detail: string }[] }>('status');
    assert.ok(issues.some(({ detail }) => detail.includes('Worked around: We use last week’s copy until then.')));
  });

  it('shows the obstacle alone where its way around is left out (control of P62)', async () => {
    await done(house, 'raj', 'raiseIssue', obstacle);
    const page = await pageOf('serviceDesk');
    assert.throws(() => isWorkedAround(page), /nobody can go around it/);
  });

  /** P64: its users have tried it, and told how it went. */
  function isTried({ name, test }: MilestoneView): void {
    assert.match(test.state, /^(Passed|Failed) on /, `${name} is tried by nobody`);
    assert.ok(test.words && test.by, `${name} is tried in silence`);
  }

  it('has for each milestone what its users found, in their words (P64)', async () => {
    await done(house, 'carla', 'reportUserTest', { milestone: 'salesPilot', result: 'failed', defects: 4, text: 'Offers lose their tax.' });
    for (const milestone of ['kickoff', 'dataIn', 'salesPilot']) isTried(await pageOf(milestone));
  });

  it('has nothing of its users where no milestone keeps what they found (control of P64)', async () => {
    const untried = await pageWith(
      'dataIn',
      eachMilestone((one) => ({ ...one, tests: [] })),
    );
    assert.throws(() => isTried(untried), /Data in is tried by nobody/);
  });

  /** P65: problems are counted where they are caught, and those asked to see it are told so. */
  function isCaughtEarly({ name, test }: MilestoneView, defects: number, card: string): void {
    assert.match(test.state, new RegExp(`, ${defects} defects? found$`), `${name} hides its defects`);
    assert.match(card, /What is delivered, and what shows it/, `nobody is asked to see ${name}`);
    assert.match(card, new RegExp(`${defects} defects? found`), `${name} is announced without its defects`);
  }
  /** The last meeting card in Ana's own chat. */
  const announced = async () => {
    await at(house, house.conversing.now().add({ minutes: 2 }).toString());
    return cardsIn(house, 'ana').findLast(({ text }) => text.includes('we meet'))?.text ?? '';
  };

  it('counts the defects each milestone caught, and announces the day it is shown (P65)', async () => {
    await done(house, 'carla', 'reportUserTest', { milestone: 'serviceDesk', result: 'failed', defects: 7, text: 'Tickets lack a name.' });
    assert.equal(await announced(), '');
    await done(house, 'maya', 'planMeeting', { milestone: 'serviceDesk', on: '2026-03-12', at: '14:00' });
    isCaughtEarly(await pageOf('serviceDesk'), 7, await announced());
  });

  it('catches nothing where defects are left out (control of P65)', async () => {
    await done(house, 'carla', 'reportUserTest', { milestone: 'goLive', result: 'failed', text: 'Seven things are wrong.' });
    await done(house, 'maya', 'planMeeting', { milestone: 'goLive', on: '2026-03-12', at: '16:00' });
    const [page, card] = [await pageOf('goLive'), await announced()];
    assert.throws(() => isCaughtEarly(page, 7, card), /Go-live hides its defects/);
    assert.throws(
      () => isCaughtEarly({ ...page, test: { ...page.test, state: 'Failed, 7 defects found' } }, 7, card),
      /without its defects/,
    );
  });

  describe('when the teams fall behind', () => {
    before(() => done(house, 'lena', 'reportStatus', { team: 'data', day: '2026-03-10', days: -3, done: 'Three of four sources.' }));

    /** P80, N5: the days a team is behind are the days its milestone slips, against the baseline. */
    function followsTheTeams({ forecastOn, slipDays, forecast }: MilestoneView): void {
      assert.deepEqual([forecastOn, slipDays], ['2026-03-18', 3], 'nobody listens to the teams');
      assert.equal(forecast.teams, 'Data team: Wed 18 Mar, 3 working days late');
      assert.equal(forecast.trend.at(-1)?.slipDays, 3);
    }

    it('moves the forecast by the days they say (P80, N5)', async () => {
      followsTheTeams(await pageOf('salesPilot'));
    });

    it('moves nothing when their days are no data (control of P80 and N5)', async () => {
      const mute = await pageWith('salesPilot', (rollout) => ({ ...rollout, reports: {} }));
      assert.throws(() => followsTheTeams(mute), /nobody listens to the teams/);
    });

    /** N1: exactly two ways, each with its consequences, put to the accountable person. */
    function offersTwoWays(decision: DecisionShown | null): void {
      assert.equal(decision?.who?.name, 'Ana Ruiz');
      const [extend, accept, ...more] = decision.choices;
      assert.ok(extend && accept && !more.length, 'there are not two ways');
      assert.match(`${extend.title}: ${extend.text}`, /^Extend to Wed 18 Mar: It costs 3 working days\..*At work on it: /);
      assert.match(`${accept.title}: ${accept.text}`, /^Accept “Data in” as final: .*left out: .*was signed on Tue 24 Feb/i);
    }

    it('puts two ways to the decider, extend or accept the one before, and keeps which was taken (N1, P68)', async () => {
      offersTwoWays((await pageOf('salesPilot')).decision);
      const taken = { choice: 'acceptPrevious', reason: 'Spring is too busy.' };
      const seq = await done(house, 'ana', 'decideSlip', { milestone: 'salesPilot', ...taken });
      const [line] = (await get<History>('history')).days.flatMap(({ changes }) => changes);
      assert.deepEqual([line?.seq, line?.by], [seq, 'Ana Ruiz']);
      assert.match(line?.text ?? '', /accepted as final/);
      assert.equal((await pageOf('salesPilot')).decision?.reason, 'Spring is too busy.');
      await done(house, 'ana', 'undo', { seq });
      offersTwoWays((await pageOf('salesPilot')).decision);
    });

    it('leaves one way alone where there is no milestone before it (control of N1)', async () => {
      const first = await pageWith('salesPilot', (rollout) => ({ ...rollout, milestones: rollout.milestones.slice(2) }));
      assert.throws(() => offersTwoWays(first.decision), /there are not two ways/);
    });
  });

  describe('when something risky is planned for the later half', () => {
    before(async () => {
      const deliverable = (await pageOf('serviceDesk')).deliverables.find(({ risky }) => risky)?.id;
      const days = { startOn: '2026-04-20', dueOn: '2026-04-24', reason: 'Raj is away.' };
      await done(house, 'maya', 'redatePlan', { milestone: 'serviceDesk', deliverable, ...days });
    });

    /** N3: it says so, and by when it is to be begun. */
    function isFlagged({ deliverables }: MilestoneView): void {
      const flagged = deliverables.flatMap(({ risk }) => risk || []);
      assert.deepEqual(flagged, ['Risky, and planned for the later half: begin it by Wed 25 Mar'], 'what is risky is left for last');
    }

    it('flags it at once (N3)', async () => isFlagged(await pageOf('serviceDesk')));

    it('flags nothing where nothing counts as risky (control of N3)', async () => {
      const calm = eachMilestone((one) => ({ ...one, deliverables: one.deliverables.map((part) => ({ ...part, risky: false })) }));
      const page = await pageWith('serviceDesk', calm);
      assert.throws(() => isFlagged(page), /what is risky is left for last/);
    });
  });
});
