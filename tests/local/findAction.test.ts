import assert from 'node:assert/strict';
import { actionTitles, findAction } from '../../local/findAction.ts';

const execute = (title: string, verb: string, more: object = {}) => ({ type: 'Action.Execute', title, verb, ...more });

const card = {
  type: 'AdaptiveCard',
  body: [
    { type: 'Input.Text', id: 'done', value: 'as yesterday' },
    {
      type: 'Container',
      isVisible: false,
      items: [
        { type: 'Input.Toggle', id: 'sure' },
        { type: 'ActionSet', actions: [execute('Reject', 'reject')] },
      ],
    },
    {
      type: 'ColumnSet',
      columns: [{ type: 'Column', items: [{ type: 'Input.ChoiceSet', id: 'plan' }], selectAction: execute('Whole column', 'open') }],
    },
    {
      type: 'Table',
      rows: [
        {
          type: 'TableRow',
          cells: [{ type: 'TableCell', items: [{ type: 'ActionSet', actions: [execute('Answer', 'answer', { data: { row: 1 } })] }] }],
        },
      ],
    },
    { type: 'ActionSet', actions: [execute('Answer', 'answer', { data: { row: 2 } })] },
  ],
  actions: [
    execute('Send', 'send', { data: { teamId: 'desk', done: 'never seen' } }),
    execute('No change', 'noChange', { associatedInputs: 'none' }),
    {
      type: 'Action.ShowCard',
      title: 'Hand over',
      card: { type: 'AdaptiveCard', body: [{ type: 'Input.Text', id: 'whom' }], actions: [execute('Give', 'handOver')] },
    },
  ],
};

describe('finding a button on a card', () => {
  it('finds it wherever it stands', () => {
    assert.deepEqual(actionTitles(card), ['Reject', 'Whole column', 'Answer', 'Answer', 'Send', 'No change', 'Hand over', 'Give']);
    for (const [title, verb] of [
      ['Reject', 'reject'],
      ['Whole column', 'open'],
      ['Give', 'handOver'],
      ['Send', 'send'],
    ] as const) {
      assert.equal(findAction(card, title)?.verb, verb);
    }
  });

  it('sends along what stands in the inputs, hidden ones too, but not those behind another button', () => {
    assert.deepEqual(findAction(card, 'Send')?.inputs, { done: 'as yesterday', sure: 'false', plan: '' });
    assert.deepEqual(findAction(card, 'Give')?.inputs, { done: 'as yesterday', sure: 'false', plan: '', whom: '' });
    assert.deepEqual(findAction(card, 'No change')?.inputs, {});
  });

  it('tells two of the same name apart by their order', () => {
    assert.deepEqual(findAction(card, 'Answer')?.data, { row: 1 });
    assert.deepEqual(findAction(card, 'Answer', 1)?.data, { row: 2 });
    assert.equal(findAction(card, 'Answer', 2), null);
  });

  it('forgives capitals, and finds nothing in no card', () => {
    assert.equal(findAction(card, 'no change')?.verb, 'noChange');
    assert.equal(findAction(card, 'Sendd'), null);
    assert.equal(findAction(null, 'Send'), null);
    assert.equal(findAction('text', 'Send'), null);
  });
});
