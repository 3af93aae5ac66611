import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { errorsOf, firstAnswers, sentAnswers } from '../../tab/answers.ts';
import { anAsk } from '../support/tabFixtures.ts';

const asks = [
  anAsk('done', 'Done', 'text', { error: 'Say what was done.' }),
  anAsk('days', 'Days', 'number', { required: false, value: '2' }),
];

describe('The answers of a form', () => {
  it('begin with what is known', () => {
    assert.deepEqual(firstAnswers(asks), { done: '', days: '2' });
  });

  it('lack a required one that is empty or blank', () => {
    assert.deepEqual(errorsOf(asks, { done: ' ', days: '' }), { done: 'Say what was done.' });
    assert.deepEqual(errorsOf(asks, { done: 'Tests', days: '' }), {});
  });

  it('send numbers as numbers and leave open what was left open', () => {
    assert.deepEqual(sentAnswers(asks, { done: ' Tests ', days: '3' }), { done: 'Tests', days: 3 });
    assert.deepEqual(sentAnswers(asks, { done: 'Tests', days: '' }), { done: 'Tests' });
  });

  it('send several as a list, yes and no as they are, and a pasted table untouched', () => {
    const several = [
      anAsk('approvers', 'Approvers', 'people', { ordered: true }),
      anAsk('inOrder', 'In order', 'yesNo'),
      anAsk('text', 'Table', 'paste'),
    ];
    const sent = { approvers: ['o-maya', 'o-ana'], inOrder: false, text: '\tMilestone\n' };
    assert.deepEqual(sentAnswers(several, { approvers: 'o-maya\no-ana', inOrder: '', text: '\tMilestone\n' }), sent);
    assert.deepEqual(errorsOf(several, { approvers: 'o-ana', inOrder: '', text: 'x' }), {});
  });

  it('send the days of the week as a list, none once they were emptied, and a calendar untouched', () => {
    const when = [anAsk('weekdays', 'On', 'weekdays', { required: false, value: '1\n3' }), anAsk('ics', 'Calendar', 'calendar')];
    assert.deepEqual(sentAnswers(when, { weekdays: '1\n5', ics: 'BEGIN:VCALENDAR\r\n' }), {
      weekdays: ['1', '5'],
      ics: 'BEGIN:VCALENDAR\r\n',
    });
    assert.deepEqual(sentAnswers(when, { weekdays: '', ics: 'x' }), { weekdays: [], ics: 'x' });
  });

  it('send an empty answer for a text that was emptied, and nothing for one that was never there', () => {
    const texts = [
      anAsk('note', 'Note', 'longText', { required: false, value: 'Old' }),
      anAsk('link', 'Link', 'text', { required: false }),
    ];
    assert.deepEqual(sentAnswers(texts, { note: '', link: '' }), { note: '' });
  });
});
