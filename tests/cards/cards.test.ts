import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { CardMessage } from '../../bot/deliver/Messenger.ts';
import { cardExamples, withTexts } from '../support/cardExamples.ts';
import { cardStates } from '../support/cardStates.ts';
import { cardFaults } from './cardFaults.ts';

describe('every card', () => {
  it('is drawn whole on every screen, whatever people typed', () => {
    for (const [name, message] of Object.entries(cardExamples())) assert.deepEqual(cardFaults(message), [], name);
  });

  it('is drawn whole for any strings at all', function () {
    this.timeout(240_000);
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.string({ unit: 'grapheme', maxLength: 2000 }),
      fc.stringMatching(/^[*_`~[\]()<>#&{}\\ |!-]{0,300}$/),
      fc.webUrl(),
    );
    for (const [name, { data, draw }] of Object.entries(cardStates())) {
      fc.assert(
        fc.property(fc.array(text, { minLength: 7, maxLength: 7 }), (texts) => {
          let next = 0;
          const replaced = withTexts(data, () => texts[next++ % texts.length] ?? '') as object;
          assert.deepEqual(cardFaults(draw(replaced)), [], name);
        }),
        { numRuns: 6 },
      );
    }
  });
});

describe('cardFaults', () => {
  const card = (body: object[], more: object = {}): CardMessage => ({
    card: { type: 'AdaptiveCard', version: '1.5', fallbackText: 'Hello', body, ...more },
    summary: 'Hello',
  });
  const data = { verb: 'undo', rollout: 'crm', once: 'k' };
  const button = { type: 'Action.Execute', title: 'Undo', verb: 'undo', data, associatedInputs: 'none' };
  const submit = { type: 'Action.Submit', title: 'Undo', data, associatedInputs: 'none' };
  const whole = { ...button, fallback: submit };
  const set = (...actions: object[]) => ({ type: 'ActionSet', actions });
  const text = { type: 'TextBlock', text: 'a', wrap: true };

  it('finds nothing in a plain card', () => {
    assert.deepEqual(cardFaults(card([text, set(whole)])), []);
  });

  const faulty: Record<string, CardMessage> = {
    'a text that does not wrap': card([{ type: 'TextBlock', text: 'a' }]),
    'an empty text': card([{ ...text, text: ' ' }]),
    'an unknown element': card([{ type: 'Badge', text: 'a' }]),
    'an incomplete element': card([{ type: 'Input.Text', label: 'a' }]),
    'another version': card([text], { version: '1.6' }),
    'a card that refreshes': card([text], { refresh: {} }),
    'an input without a label': card([{ type: 'Input.Text', id: 'a' }]),
    'a required input without its error': card([{ type: 'Input.Text', id: 'a', label: 'a', isRequired: true }]),
    'an Execute without a fallback': card([set(button)]),
    'a fallback with other data': card([set({ ...button, fallback: { ...submit, data: { ...data, once: 'other' } } })]),
    'a press without a key': card([
      set({ ...whole, data: { verb: 'undo', rollout: 'crm' }, fallback: { ...submit, data: { verb: 'undo', rollout: 'crm' } } }),
    ]),
    'a property the Playground cannot send': card([
      set({ ...whole, data: { ...data, key: 'k' }, fallback: { ...submit, data: { ...data, key: 'k' } } }),
    ]),
    'inputs asked for where there are none': card([
      set({ ...whole, associatedInputs: 'auto', fallback: { ...submit, associatedInputs: 'auto' } }),
    ]),
    'seven actions': card([set(whole, whole, { ...whole, mode: 'secondary' }), set(whole, whole), set(whole, whole)]),
    'four visible buttons': card([set(whole, whole, whole, whole)]),
    'buttons that need two lines': card([set({ ...whole, title: 'Approve with conditions' }, { ...whole, title: 'Reject it' })]),
    'buttons too wide for a box': card([
      { type: 'Container', style: 'emphasis', items: [set({ ...whole, title: 'Accept Sales pilot as final' })] },
    ]),
    'two first buttons': card([set({ ...whole, style: 'positive' }, { ...whole, style: 'positive' })]),
    'a fixed colour': card([{ ...text, color: '#ff0000' }]),
    'two elements of one name': card([
      { ...text, id: 'a' },
      { ...text, id: 'a' },
    ]),
    'a toggle of nothing': card([set({ type: 'Action.ToggleVisibility', title: 'More', targetElements: [{ elementId: 'gone' }] })]),
    'a fact with a long title': card([{ type: 'FactSet', facts: [{ title: 'A very long title', value: 'a' }] }]),
    'a card over 24 KB': card([{ ...text, text: '€'.repeat(9000) }]),
    'a message without a summary': { ...card([text]), summary: '' },
  };
  for (const [name, message] of Object.entries(faulty)) {
    it(`finds ${name}`, () => assert.notDeepEqual(cardFaults(message), []));
  }
});
