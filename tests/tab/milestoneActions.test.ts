import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { actionsOn, partOf } from '../../tab/milestoneActions.ts';
import { anAction } from '../support/tabFixtures.ts';

describe('Where an action stands on a milestone’s page', () => {
  it('is beside what its verb is about, else with the milestone as a whole', () => {
    const verbs = ['addDeliverable', 'raiseIssue', 'recordTest', 'planTalk', 'requestSignoff', 'dropMilestone'];
    assert.deepEqual(
      verbs.map((verb) => partOf({ verb })),
      ['deliverables', 'obstacles', 'test', 'talks', 'signoff', 'whole'],
    );
  });

  it('is one place only', () => {
    const actions = [anAction('planTalk', 'Plan a talk'), anAction('dropMilestone', 'Leave it out')];
    assert.deepEqual(actionsOn(actions, 'talks'), [actions[0]]);
    assert.deepEqual(actionsOn(actions, 'whole'), [actions[1]]);
  });
});
