import assert from 'node:assert/strict';
import { decideBy, decisions, openDecisionOn } from '../../playbook/clock/decisions.ts';
import { endForecast, forecasts } from '../../playbook/clock/forecast.ts';
import { trendOf } from '../../playbook/clock/trend.ts';
import type { Rollout } from '../../playbook/journal/Rollout.ts';
import { anInstant, aRollout, type Doing, withActive, withDone, withEntries, withSigned } from '../support/builders.ts';

const tuesday = '2026-03-10T15:00:00Z';
const signed = withSigned(withSigned(aRollout(), 'kickoff', '2026-01-23T09:00:00Z'), 'dataIn', '2026-02-20T09:00:00Z');
const piloting = withActive(signed, 'salesPilot', '2026-02-23T09:00:00Z');
const reports = (rollout: Rollout, days: number, at = tuesday, team = 'data', by: Doing['by'] = 'dana') =>
  withDone(rollout, { verb: 'reportStatus', by, input: { team, day: at.slice(0, 10), done: 'Cleaning', days }, at });
const behind = reports(piloting, -3);
const of = (rollout: Rollout, milestone: string, at = tuesday) =>
  forecasts(rollout, anInstant(at)).find((forecast) => forecast.milestone.id === milestone);

describe('when milestones will be there (P66)', () => {
  it('moves with what a team says: three behind on Friday 13 March is Wednesday 18, and go-live on 8 June is 11 June', () => {
    assert.deepEqual([of(piloting, 'salesPilot')?.on, of(piloting, 'goLive')?.on], ['2026-03-13', '2026-06-08']);
    const [pilot, live] = [of(behind, 'salesPilot'), of(behind, 'goLive')];
    assert.deepEqual([pilot?.on, pilot?.slipDays, pilot?.because?.team], ['2026-03-18', 3, 'data']);
    assert.deepEqual([live?.on, live?.slipDays], ['2026-06-11', 3]);
  });

  it('ends the rollout with the latest day, wherever that milestone stands in the plan', () => {
    const last = (rollout: Rollout) => endForecast(forecasts(rollout, anInstant(tuesday)))?.milestone.name;
    const added = { name: 'Phone', startOn: '2026-03-10', dueOn: '2026-03-19', place: 5 };
    assert.equal(last(withDone(behind, { verb: 'addMilestone', by: 'maya', input: added, at: tuesday })), last(behind));
    assert.equal(
      last(withDone(behind, { verb: 'addMilestone', by: 'maya', input: { ...added, dueOn: '2026-07-01', place: 0 }, at: tuesday })),
      'Phone',
    );
  });

  it('follows the team that is latest, and the last word of each', () => {
    const both = reports(behind, -1, '2026-03-10T15:30:00Z', 'sales', 'ben');
    assert.equal(of(both, 'salesPilot')?.because?.team, 'data');
    assert.equal(of(reports(both, 0, '2026-03-11T15:00:00Z'), 'salesPilot', '2026-03-11T15:00:00Z')?.on, '2026-03-16');
  });

  it('is not moved by a team that has nothing open in it, nor brought forward by one that is ahead', () => {
    const desk = reports(piloting, -9, tuesday, 'desk', 'sol');
    assert.equal(of(desk, 'salesPilot')?.on, '2026-03-13');
    assert.equal(of(reports(piloting, 4), 'salesPilot')?.on, '2026-03-13');
  });

  it('is brought forward when every team with something open in it is ahead (P80)', () => {
    const teams = new Set(piloting.milestones.find(({ id }) => id === 'salesPilot')?.deliverables.map(({ team }) => team));
    const speaker: Record<string, Doing['by']> = {
      data: 'dana',
      sales: 'ben',
      integration: 'raj',
      training: 'tom',
      itsec: 'ira',
      desk: 'sol',
    };
    const ahead = [...teams].reduce((before, team) => reports(before, 2, tuesday, team, speaker[team]), piloting);
    assert.deepEqual([of(ahead, 'salesPilot')?.on, of(ahead, 'salesPilot')?.slipDays], ['2026-03-11', -2]);
  });

  it('is never before what it needs', () => {
    const early = withEntries(piloting, [
      {
        type: 'forecastGiven',
        data: { milestone: 'salesPilot', on: '2026-05-04', was: { on: null, seq: null } },
        words: { reason: 'Easter' },
      },
    ]);
    assert.equal(of(early, 'serviceDesk')?.on, '2026-06-15');
    const later = reports(early, 0, '2026-04-21T15:00:00Z', 'desk', 'sol');
    assert.deepEqual([of(later, 'serviceDesk', '2026-04-21T15:00:00Z')?.on], ['2026-05-04']);
  });

  it('carries the slip of what it needs, but not of what was done before its own days were agreed', () => {
    const late = withSigned(withSigned(aRollout(), 'kickoff', '2026-01-23T09:00:00Z'), 'dataIn', '2026-02-24T09:00:00Z');
    const slips = (rollout: Rollout, id: string) => {
      const { slipDays, on, heldBy } = of(rollout, id) ?? assert.fail(`there is no ${id}`);
      return [slipDays, on, heldBy?.milestone.id];
    };
    const input = { name: 'Phone', startOn: '2026-03-10', dueOn: '2026-03-13', needs: ['dataIn'], place: 3 };
    const added = withDone(late, { verb: 'addMilestone', by: 'maya', input, at: tuesday });
    const phone = added.milestones.find(({ name }) => name === 'Phone')?.id ?? '';
    assert.deepEqual(
      [slips(added, 'salesPilot'), slips(added, phone)],
      [
        [2, '2026-03-17', 'dataIn'],
        [0, '2026-03-13', undefined],
      ],
    );
    assert.deepEqual(trendOf(added, phone, anInstant(tuesday)), [{ day: '2026-03-10', slipDays: 0 }]);
    assert.equal(trendOf(added, 'salesPilot', anInstant(tuesday)).length, 10);
    const open = withDone(behind, { verb: 'addMilestone', by: 'maya', input: { ...input, needs: ['salesPilot'] }, at: tuesday });
    const needing = open.milestones.find(({ name }) => name === 'Phone')?.id ?? '';
    assert.deepEqual(slips(open, needing), [3, '2026-03-18', 'salesPilot']);
    const then = withSigned(open, 'salesPilot', '2026-03-17T09:00:00Z');
    assert.deepEqual(slips(then, needing), [2, '2026-03-17', 'salesPilot']);
  });

  it('is held by what it needs only where that decides the day', () => {
    const spoken = reports(piloting, -3, '2026-03-10T15:00:00Z');
    assert.deepEqual([of(spoken, 'salesPilot')?.heldBy, of(spoken, 'goLive')?.heldBy?.milestone.id], [null, 'serviceDesk']);
    assert.equal(of(piloting, 'goLive')?.heldBy, null);
  });

  it('is not moved by what was said before it began', () => {
    const early = reports(withSigned(aRollout(), 'kickoff', '2026-01-23T09:00:00Z'), -5, '2026-02-03T15:00:00Z');
    assert.equal(of(early, 'dataIn', '2026-02-03T15:00:00Z')?.slipDays, 5);
    const begun = withSigned(early, 'dataIn', '2026-02-20T09:00:00Z');
    assert.deepEqual(
      [of(begun, 'salesPilot', '2026-02-24T09:00:00Z')?.on, of(begun, 'salesPilot', '2026-02-24T09:00:00Z')?.because],
      ['2026-03-13', null],
    );
  });

  it('never lies in the past, and is the day it was signed once it is', () => {
    assert.equal(of(piloting, 'salesPilot', '2026-03-21T12:00:00Z')?.on, '2026-03-23');
    assert.deepEqual([of(piloting, 'dataIn')?.signedOn, of(piloting, 'dataIn')?.slipDays], ['2026-02-20', 0]);
  });

  it('counts from the day that was agreed when the team spoke', () => {
    const extended = withDone(behind, {
      verb: 'decideSlip',
      by: 'ana',
      input: { milestone: 'salesPilot', choice: 'extend', dueOn: '2026-03-18' },
      at: '2026-03-10T16:00:00Z',
    });
    assert.deepEqual([of(extended, 'salesPilot')?.on, of(extended, 'salesPilot')?.slipDays], ['2026-03-18', 3]);
    assert.equal(openDecisionOn(extended, 'salesPilot', anInstant(tuesday)), null);
    assert.equal(of(reports(extended, -2, '2026-03-11T15:00:00Z'), 'salesPilot')?.on, '2026-03-20');
    assert.equal(extended.milestones.find(({ id }) => id === 'salesPilot')?.baselineOn, '2026-03-13');
  });
});

describe('the choice when a milestone will be missed (P68)', () => {
  const keys = (rollout: Rollout, at = tuesday) => decisions(rollout, anInstant(at)).map(({ key }) => key);

  it('is put to the accountable person once it is more than the two working days that are tolerated, and not before', () => {
    assert.deepEqual([keys(reports(piloting, -2)), keys(reports(piloting, -3))], [[], ['decision/salesPilot/2026-03-13']]);
    assert.deepEqual(
      decisions(behind, anInstant(tuesday)).map((duty) => 'to' in duty && duty.to),
      ['ana'],
    );
  });

  it('is to be made within two working days of the asking', () => {
    const open = openDecisionOn(behind, 'salesPilot', anInstant(tuesday));
    assert.ok(open);
    assert.equal(decideBy(behind, open, anInstant('2026-03-12T09:00:00Z')), '2026-03-12');
    const key = 'decision/salesPilot/2026-03-13';
    const asked = withEntries(behind, [{ type: 'dutyEnded', data: { duty: key, subject: key, outcome: 'sent', to: 'ana', drawnAt: 1 } }], {
      at: '2026-03-12T15:00:00Z',
    });
    assert.equal(decideBy(asked, open, anInstant('2026-03-12T16:00:00Z')), '2026-03-16');
  });

  it('is put when the day passes with nothing said', () => {
    assert.deepEqual(
      [keys(piloting, '2026-03-17T12:00:00Z'), keys(piloting, '2026-03-18T12:00:00Z')],
      [[], ['decision/salesPilot/2026-03-13']],
    );
  });

  it('is put anew when the agreed day will be missed again', () => {
    const extended = withDone(behind, { verb: 'decideSlip', by: 'ana', input: { milestone: 'salesPilot', choice: 'extend' }, at: tuesday });
    assert.equal(extended.milestones.find(({ id }) => id === 'salesPilot')?.dueOn, '2026-03-18');
    assert.deepEqual(keys(reports(extended, -3, '2026-03-12T15:00:00Z'), '2026-03-12T15:00:00Z'), ['decision/salesPilot/2026-03-18']);
  });

  it('leaves out the milestone and those after it when the one before is final, also once its day has passed', () => {
    const at = '2026-03-20T12:00:00Z';
    const final = withDone(piloting, {
      verb: 'decideSlip',
      by: 'ana',
      input: { milestone: 'salesPilot', choice: 'acceptPrevious', reason: 'Enough for now' },
      at,
    });
    assert.deepEqual(
      final.milestones.map(({ leftOut }) => leftOut),
      [false, false, true, true, true],
    );
    assert.deepEqual(keys(final, at), []);
    assert.deepEqual(withDone(final, { verb: 'undo', by: 'ana', input: { seq: final.seq } }).milestones, piloting.milestones);
  });
});
