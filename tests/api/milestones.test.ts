// What a milestone is through the HTTP door: when it can be activated and signed, what is flagged, and how late it is.
import assert from 'node:assert/strict';
import { gapsOf } from '../../playbook/clock/readiness.ts';
import type { MilestoneView, Plan } from '../../playbook/contract/Milestone.ts';
import type { NewEntry } from '../../playbook/journal/Entry.ts';
import type { Rollout } from '../../playbook/journal/Rollout.ts';
import { type AHouse, aHouse } from '../support/aHouse.ts';
import { readied } from '../support/readied.ts';
import { outsider, personOf, stranger } from '../support/strangers.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

/** No milestone is active or asked to be signed while something is missing: the check of P60. */
function assertNothingIncomplete({ milestones, signoffs }: Rollout, rollout: Rollout): void {
  for (const milestone of milestones) {
    if (milestone.activeSince) assert.deepEqual(gapsOf(rollout, milestone, 'activate'), [], `${milestone.name} is active`);
    if (signoffs.some((signoff) => signoff.milestone === milestone.id && !signoff.withdrawnAt))
      assert.deepEqual(gapsOf(rollout, milestone, 'sign'), [], `${milestone.name} is asked to be signed`);
  }
}

describe('a milestone over HTTP', () => {
  let house: AHouse;
  afterEach(() => house.close());

  const view = async (milestone: string, who: Parameters<AHouse['asks']>[0] = 'maya'): Promise<MilestoneView> =>
    (await house.asks(who, 'GET', `/api/rollouts/${house.rolloutId}/milestones/${milestone}`)).body;
  const plan = async (): Promise<Plan> => (await house.asks('maya', 'GET', `/api/rollouts/${house.rolloutId}/plan`)).body;
  const row = async (milestone: string) => (await plan()).milestones.find(({ id }) => id === milestone);
  const refused = async (who: string, verb: string, input: object) => {
    const { status, body } = await house.commands(who, verb, input);
    return [status, body.refusal, plain(body.detail ?? '')];
  };
  const does = async (who: string, verb: string, input: object) => {
    const got = await house.commands(who, verb, input);
    assert.equal(got.status, 200, `${verb}: ${got.text}`);
    return got.body;
  };
  /** Written past the command, as if its rule were not there. */
  const writes = async (entries: NewEntry[]) => {
    const { journals } = house.conversing;
    await journals.append(await house.open(), entries, { at: house.conversing.now().toString(), by: 'milepost', key: 'past-the-rule' });
  };

  describe('that has just begun', () => {
    beforeEach(async () => {
      house = await aHouse({ rollout: 'fresh' });
    });

    it('names who can mend a deliverable without an owner, and is not activated before (P60)', async () => {
      const [status, refusal, detail] = await refused('maya', 'activateMilestone', { milestone: 'kickoff' });
      assert.deepEqual([status, refusal], [409, 'notReady']);
      assert.match(String(detail), /^Kickoff cannot be activated yet\. Nobody owns “.+”: Maya Lindqvist can name somebody\.$/);
      const { gaps, stage } = await view('kickoff');
      assert.deepEqual([stage, gaps[0]?.who, gaps[0]?.action?.verb], ['draft', 'Maya Lindqvist can name somebody', 'changeDeliverable']);
      await does('maya', 'giveRole', { role: 'serviceOwner', person: personOf('tomas').oid });
      await does('maya', 'activateMilestone', { milestone: 'kickoff' });
      assert.equal((await view('kickoff')).stage, 'active');
      const { rollout } = await house.open();
      assertNothingIncomplete(rollout, rollout);
    });

    it('is seen to be incomplete when it is activated past the rule: the control (P60)', async () => {
      await writes([{ type: 'milestoneActivated', data: { milestone: 'kickoff' } }]);
      const { rollout } = await house.open();
      assert.throws(() => assertNothingIncomplete(rollout, rollout), /Kickoff is active/);
    });

    it('lacks a criterion, deliverables or the words how it works by itself, and says so (P60, P63)', async () => {
      await does('maya', 'giveRole', { role: 'serviceOwner', person: personOf('tomas').oid });
      const { milestones } = (await house.open()).rollout;
      const [first] = milestones[0]?.deliverables ?? [];
      await writes([
        { type: 'deliverableChanged', data: { milestone: 'kickoff', deliverable: first?.id ?? '', fields: { criterion: '' }, was: {} } },
        { type: 'milestoneChanged', data: { milestone: 'kickoff', fields: { worksByItself: '' }, was: {} } },
        ...(milestones[1]?.deliverables ?? []).map(
          ({ id }): NewEntry => ({ type: 'deliverableDropped', data: { milestone: 'dataIn', deliverable: id } }),
        ),
      ]);
      const [, , detail] = await refused('maya', 'activateMilestone', { milestone: 'kickoff' });
      assert.equal(
        detail,
        `Kickoff cannot be activated yet. It does not say how it works by itself: Maya Lindqvist can write it. “${first?.title}” has no yes or no criterion: Maya Lindqvist can write it.`,
      );
      const [, , empty] = await refused('maya', 'activateMilestone', { milestone: 'dataIn' });
      assert.equal(empty, 'Data in cannot be activated yet. It has no deliverables yet: Maya Lindqvist can add one.');
    });

    it('is activated by those who steer alone, and a draft again while nothing leans on it', async () => {
      await does('maya', 'giveRole', { role: 'serviceOwner', person: personOf('tomas').oid });
      assert.equal((await refused('lena', 'activateMilestone', { milestone: 'kickoff' }))[1], 'notAllowed');
      const { undo } = await does('maya', 'activateMilestone', { milestone: 'kickoff' });
      assert.equal((await refused('ana', 'activateMilestone', { milestone: 'kickoff' }))[1], 'alreadySo');
      await does('maya', 'undo', undo.input);
      assert.equal((await view('kickoff')).stage, 'draft');
    });
  });

  describe('nine weeks in', () => {
    beforeEach(async () => {
      house = await aHouse();
      house.at('2026-03-10T15:10:00Z');
    });

    it('is not signed before its users have passed it: not tried, then failed, then passed (P60, P64, P65)', async () => {
      const ask = () => refused('maya', 'requestSignoff', { milestone: 'salesPilot' });
      assert.match(String((await ask())[2]), /“Accounts without duplicates” is not met yet: Lena Hoffmann can say when it is met/);
      const { rollout } = await house.open();
      await readied(rollout, 'salesPilot', async (verb, input) => {
        if (verb !== 'reportUserTest') await does('maya', verb, input);
      });
      assert.deepEqual((await ask()).slice(0, 2), [409, 'notReady']);
      assert.match(String((await ask())[2]), /No user has tried it yet: Ana Ruiz and Carla Méndez can say how it went/);
      await does('carla', 'reportUserTest', { milestone: 'salesPilot', result: 'failed', defects: 4, text: 'Offers lose their tax.' });
      const failed = await view('salesPilot');
      assert.deepEqual(
        [failed.test.mark, plain(failed.test.state), failed.test.words],
        ['late', 'Failed on Tue 10 Mar, 4 defects found', 'Offers lose their tax.'],
      );
      assert.match(String((await ask())[2]), /It failed when users tried it: Ana Ruiz and Carla Méndez can have it tried again/);
      await does('carla', 'reportUserTest', { milestone: 'salesPilot', result: 'passed', defects: 1, text: 'Offers are right.' });
      await does('maya', 'requestSignoff', { milestone: 'salesPilot' });
      const after = (await house.open()).rollout;
      assert.deepEqual(
        after.milestones[2]?.tests.map(({ result }) => result),
        ['failed', 'passed'],
      );
      assertNothingIncomplete({ ...after, milestones: after.milestones.slice(2), signoffs: after.signoffs.slice(-1) }, after);
    });

    it('is told how it went by those who use it, sign it or steer, and by nobody else (P64)', async () => {
      const input = { milestone: 'salesPilot', result: 'passed' };
      assert.deepEqual((await refused('raj', 'reportUserTest', input)).slice(0, 2), [403, 'notYours']);
      assert.equal((await refused('carla', 'reportUserTest', { milestone: 'salesPilot', result: 'failed' }))[1], 'badInput');
      const { undo } = await does('tomas', 'reportUserTest', input);
      await does('tomas', 'undo', undo.input);
      assert.equal((await view('salesPilot')).test.state, 'Not tried yet');
    });

    it('keeps its baseline and shows the slip, also when its manager forecasts another day (P66, P80)', async () => {
      await does('lena', 'reportStatus', { team: 'data', day: '2026-03-10', days: -3, done: 'Duplicates removed from 3 of 4 sources.' });
      const before = await view('salesPilot');
      assert.deepEqual(
        [before.forecastOn, before.slipDays, plain(before.forecast.teams), before.forecast.own],
        ['2026-03-18', 3, 'Data team: Wed 18 Mar, 3 working days late', ''],
      );
      const { undo } = await does('maya', 'forecastMilestone', {
        milestone: 'salesPilot',
        on: '2026-03-20',
        reason: 'The last source comes on Thursday.',
      });
      const own = await view('salesPilot');
      assert.deepEqual([own.forecastOn, own.slipDays, own.baselineOn], ['2026-03-20', 5, '2026-03-13']);
      assert.deepEqual(
        [plain(own.forecast.own), own.forecast.reason, plain(own.forecast.teams)],
        [
          'Maya Lindqvist: Fri 20 Mar, 5 working days late',
          'The last source comes on Thursday.',
          'Data team: Wed 18 Mar, 3 working days late',
        ],
      );
      assert.equal((await refused('maya', 'forecastMilestone', { milestone: 'salesPilot', on: '2026-03-20' }))[1], 'badInput');
      await does('maya', 'undo', undo.input);
      assert.equal((await row('salesPilot'))?.forecastOn, '2026-03-18');
    });

    it('shows how its slip went over the last ten working days (P66, N5)', async () => {
      await does('lena', 'reportStatus', { team: 'data', day: '2026-03-10', days: -3, done: 'Three of four.' });
      const { trend, trendLine } = (await view('salesPilot')).forecast;
      assert.deepEqual(
        trend.map(({ day, slipDays }) => `${day.slice(5)} ${slipDays}`),
        ['02-25 0', '02-26 0', '02-27 0', '03-02 1', '03-03 1', '03-04 2', '03-05 2', '03-06 3', '03-09 3', '03-10 3'],
      );
      assert.equal(plain(trendLine), 'Slipped 3 working days since Wed 25 Feb');
    });

    it('flags what is risky and not begun by its first quarter, and what is planned late (P61, N3)', async () => {
      assert.equal((await row('salesPilot'))?.risks, 0);
      await does('maya', 'activateMilestone', { milestone: 'serviceDesk' });
      const risks = async () => (await view('serviceDesk')).deliverables.map(({ risk }) => plain(risk)).filter(Boolean);
      const { rollout } = await house.open();
      const desk = rollout.milestones[3];
      const risky = desk?.deliverables.filter((one) => one.risky) ?? [];
      assert.deepEqual([risky.length, await risks()], [2, []]);
      await writes([
        {
          type: 'deliverableChanged',
          data: { milestone: 'serviceDesk', deliverable: risky[0]?.id ?? '', fields: { startOn: '2026-04-20' }, was: {} },
        },
      ]);
      assert.deepEqual(await risks(), ['Risky, and planned for the later half: begin it by Wed 25 Mar']);
      house.at('2026-03-26T09:00:00Z');
      assert.deepEqual(await risks(), Array(2).fill('Risky, and not begun by Wed 25 Mar, the end of the first quarter'));
      assert.equal((await row('serviceDesk'))?.risks, 2);
      await does('maya', 'startDeliverable', { milestone: 'serviceDesk', deliverable: risky[0]?.id });
      assert.equal((await risks()).length, 1);
    });

    it('flags nothing when nothing is marked as risky: the control (P61)', async () => {
      await does('maya', 'activateMilestone', { milestone: 'serviceDesk' });
      const { rollout } = await house.open();
      await writes(
        (rollout.milestones[3]?.deliverables ?? []).map(
          ({ id }): NewEntry => ({
            type: 'deliverableChanged',
            data: { milestone: 'serviceDesk', deliverable: id, fields: { risky: false }, was: {} },
          }),
        ),
      );
      house.at('2026-03-26T09:00:00Z');
      assert.deepEqual(
        (await view('serviceDesk')).deliverables.filter(({ risk }) => risk),
        [],
      );
    });

    it('shows what stands in the way with its work-around (P62)', async () => {
      await does('lena', 'raiseIssue', {
        severity: 'serious',
        text: 'The fourth source is locked. It blocks the clean-up.',
        milestone: 'salesPilot',
        deliverable: 'noDuplicates',
        workaround: 'We clean last week’s copy until then.',
      });
      const [obstacle] = (await view('salesPilot')).obstacles;
      assert.deepEqual([obstacle?.title, obstacle?.workaround], ['The fourth source is locked', 'We clean last week’s copy until then.']);
      await does('maya', 'noteWorkaround', { issue: obstacle?.id, text: 'Raj opens a copy each night.' });
      const [changed] = (await view('salesPilot')).obstacles;
      assert.equal(changed?.workaround, 'Raj opens a copy each night.');
      const { body } = await house.asks('maya', 'GET', `/api/rollouts/${house.rolloutId}/status`);
      assert.match(
        body.issues.find(({ id }: { id: string }) => id === obstacle?.id).detail,
        /Worked around: Raj opens a copy each night\./,
      );
    });

    it('is unchanged until something happens, and known to members alone', async () => {
      const path = `/api/rollouts/${house.rolloutId}/milestones/salesPilot`;
      const first = await house.asks('lena', 'GET', path);
      const tag = first.headers.get('etag') ?? '';
      assert.equal(first.body.seq, (await house.open()).rollout.seq);
      assert.equal((await house.asks('lena', 'GET', path, undefined, { 'if-none-match': tag })).status, 304);
      await does('maya', 'raiseIssue', { severity: 'minor', text: 'A' });
      assert.equal((await house.asks('lena', 'GET', path, undefined, { 'if-none-match': tag })).status, 200);
      const nowhere = await house.asks('lena', 'GET', `/api/rollouts/${house.rolloutId}/milestones/nowhere`);
      assert.deepEqual([nowhere.status, nowhere.body.refusal], [404, 'unknownMilestone']);
      assert.equal((await house.asks(stranger, 'GET', path)).status, 404);
      assert.equal((await house.asks(outsider, 'GET', path)).status, 404);
      assert.equal((await house.asks(null, 'GET', path)).status, 401);
    });

    it('stands in a plan of rows alone, with all of the one in work (P59)', async () => {
      const { milestones, open, actions } = await plan();
      assert.deepEqual(
        milestones.map(({ stage }) => stage),
        ['signed', 'signed', 'active', 'draft', 'draft'],
      );
      assert.equal(open?.id, 'salesPilot');
      assert.ok(milestones.every((one) => !('deliverables' in one)));
      assert.ok(actions.some(({ verb }) => verb === 'changeRollout'));
    });
  });
});
