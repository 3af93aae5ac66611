import assert from 'node:assert/strict';
import { access, isManager, may } from '../../playbook/commands/access.ts';
import { isUndoable, table } from '../../playbook/commands/table.ts';
import { aRollout, everybody } from '../support/builders.ts';

describe('what can be taken back', () => {
  it('is what its verb declares, and neither a start, a taking back, nor what the clock did', () => {
    const keys = ['raiseIssue|ana|k', 'startRollout|ana|k', 'undo|ana|undo/5', 'duty|status/data|5', ''];
    assert.deepEqual(keys.map(isUndoable), [true, false, false, false, false]);
  });
});

describe('who may do what', () => {
  const rollout = aRollout();

  it('names every verb of the table, and no other', () => {
    assert.deepEqual(Object.keys(access).sort(), [...table.keys()].sort());
  });

  it('keeps what steers the rollout to the project manager and the accountable person (P9, P16)', () => {
    const managers = everybody.filter((name) => isManager(rollout, name));
    assert.deepEqual(managers, ['ana', 'maya']);
    for (const [verb, who] of Object.entries(access))
      assert.deepEqual(
        everybody.filter((name) => may(rollout, name, verb)),
        who === 'managers' ? managers : everybody,
        verb,
      );
  });
});
