import assert from 'node:assert/strict';
import type { Plan } from '../../playbook/contract/Milestone.ts';
import { aRunningDesk, type RunningDesk } from './aRunningDesk.ts';
import { acceptedAsFinal, draftToCelebrated, milestoneOf, type Seen, toldBy } from './milestoneStories.ts';

describe('a milestone at the desk', function () {
  this.timeout(240_000);
  let desk: RunningDesk;
  before(async () => {
    desk = await aRunningDesk();
  });
  after(() => desk.stop());

  it('goes from draft to celebrated, and says at each step what is missing (P59, P60, P63, P64, P69, P70, P73)', async () => {
    const stages: Record<string, string> = {};
    const gaps: Record<string, string[]> = {};
    const seen: Seen = async (name, _person, id) => {
      const milestone = await milestoneOf(desk, id);
      stages[name] = milestone.stage;
      gaps[name] = milestone.gaps.map(({ text }) => text);
    };
    const id = await draftToCelebrated(desk, seen);
    assert.deepEqual(stages, {
      'milestone-draft': 'draft',
      'milestone-active': 'active',
      'signoff-asked': 'active',
      'milestone-celebrated': 'signed',
    });
    assert.ok(gaps['milestone-draft']?.length);
    const { signoff, talks, test, slipDays } = await milestoneOf(desk, id);
    assert.match(signoff?.state ?? '', /Ana Ruiz|signed/i);
    assert.match(talks[0]?.state ?? '', /Committed/);
    assert.match(test.state, /1 defect/);
    assert.ok(slipDays < 0, 'signed before its baseline');
    const celebrations = (await desk.posts()).filter(({ summary }) => /Phone/.test(summary) && /signed|!/.test(summary));
    assert.ok(celebrations.length > 0);
  });

  it('that slips ends with the one before as final, by its decider’s word (P68)', async () => {
    await acceptedAsFinal(desk, async () => {});
    const { milestones } = await toldBy<Plan>(desk, 'maya', 'plan');
    assert.equal(milestones.find((one) => one.id === 'salesPilot')?.stage, 'leftOut');
    assert.equal(milestones.find((one) => one.id === 'dataIn')?.stage, 'signed');
    const { decision } = await milestoneOf(desk, 'salesPilot');
    assert.match(decision?.decided ?? '', /Ana Ruiz/);
  });
});
