import assert from 'node:assert/strict';
import { buttons, does, lineWidth, opens, sends, toggles, widthOf } from '../../../bot/cards/parts/buttons.ts';
import type { Element } from '../../../bot/cards/parts/Element.ts';

const press = { verb: 'undo', rollout: 'crm', key: 'k1', input: { seq: 4 } };
const titles = (set: Element | undefined) =>
  ((set?.['actions'] ?? []) as Element[]).map((action) => `${action['title']}${action['mode'] === 'secondary' ? ' |' : ''}`);

describe('buttons', () => {
  it('stand on one line when they fit, and go into the menu last first when they do not', () => {
    const three = [...does('Take it', press), ...does('Answer', press), ...does('Pass on', press)];
    assert.deepEqual(titles(buttons(three)[0]), ['Take it', 'Answer', 'Pass on']);
    const wide = [...does('Open the playbook', press), ...does('What you can do', press)];
    assert.deepEqual(titles(buttons(wide)[0]), ['Open the playbook', 'What you can do |']);
  });

  it('leave room for the menu where something is in it', () => {
    const four = [...does('Approve', press), ...does('Not as it is', press), ...does('Hand over', press, { secondary: true })];
    assert.deepEqual(titles(buttons(four)[0]), ['Approve', 'Not as it is', 'Hand over |']);
    assert.equal(widthOf(['Approve', 'Not as it is'], true), 82 + 8 + 122 + 8 + 46);
  });

  it('have less room in a box', () => {
    const two = [...does('Accept as final', press), ...does('Extend it', press)];
    assert.deepEqual(titles(buttons(two)[0]), ['Accept as final', 'Extend it']);
    assert.deepEqual(titles(buttons(two, lineWidth.box)[0]), ['Accept as final', 'Extend it |']);
  });

  it('put the menu last whatever the order they came in', () => {
    const mixed = [...does('More', press, { secondary: true }), ...does('Send', press)];
    assert.deepEqual(titles(buttons(mixed)[0]), ['Send', 'More |']);
  });

  it('are no set at all when there are none', () => {
    assert.deepEqual(buttons([]), []);
  });
});

describe('a button', () => {
  it('carries verb, rollout, key and ids, the same in the fallback', () => {
    const [button] = does('Undo', press);
    const data = { seq: 4, verb: 'undo', rollout: 'crm', once: 'k1' };
    assert.deepEqual(button, {
      type: 'Action.Execute',
      verb: 'undo',
      title: 'Undo',
      data,
      associatedInputs: 'none',
      fallback: { type: 'Action.Submit', title: 'Undo', data, associatedInputs: 'none' },
    });
  });

  it('sends the inputs only where it is meant to', () => {
    assert.equal(sends('Send', press)[0]?.['associatedInputs'], undefined);
    assert.equal(does('No change', press)[0]?.['associatedInputs'], 'none');
  });

  it('cannot have its verb or key replaced by what the press carries', () => {
    const [button] = does('Undo', { ...press, input: { verb: 'close', once: 'k2', rollout: 'other' } });
    assert.deepEqual(button?.['data'], { verb: 'undo', rollout: 'crm', once: 'k1' });
  });

  it('is left out without a press or an address', () => {
    assert.deepEqual([does('Undo', null), sends('Send', null), opens('See', null), opens('See', 'javascript:1')], [[], [], [], []]);
  });

  it('shows and hides by name, so that pressing twice changes nothing', () => {
    assert.deepEqual(toggles('Back', ['answers'], ['form'])[0]?.['targetElements'], [
      { elementId: 'answers', isVisible: true },
      { elementId: 'form', isVisible: false },
    ]);
  });
});
