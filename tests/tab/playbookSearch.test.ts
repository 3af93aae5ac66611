import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { searchOf } from '../../tab/playbookSearch.ts';
import { aPlaybook } from '../support/tabFixtures.ts';

const search = searchOf(aPlaybook().sections);

describe('The search of the playbook', () => {
  it('finds a section by a word of its text and shows the words around it', () => {
    const [hit] = search('blamed');
    assert.equal(hit?.id, 'wrong');
    assert.match(hit?.snippet ?? '', /blamed/);
  });

  it('finds by the beginning of a word, and with a slip of the finger', () => {
    assert.equal(search('miles')[0]?.id, 'signing');
    assert.equal(search('milestoen')[0]?.id, 'signing');
  });

  it('puts a title before a mention', () => {
    assert.equal(search('data')[0]?.id, 'cleaning');
  });

  it('finds nothing for what is not there', () => {
    assert.deepEqual(search('zeppelin'), []);
  });
});
