import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import { aPlaybookSearch } from '../../tab/playbookSearch.ts';
import { aPlaybook, aSection } from '../support/playbookFixtures.ts';

describe('The search of the playbook', () => {
  const { update, search } = aPlaybookSearch();
  before(() => update(aPlaybook().sections));

  it('finds a section by a word of its text and shows the words around it (P23, P32)', () => {
    const [hit] = search('blamed');
    assert.equal(hit?.id, 'wrong');
    assert.match(hit?.snippet ?? '', /blamed/);
    assert.deepEqual(hit?.terms, ['blamed']);
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

  it('knows what was written since, and forgets what was taken out', async () => {
    const search = aPlaybookSearch();
    await search.update([aSection('daily'), aSection('signing')]);
    await search.update([aSection('daily', { markdown: 'A zeppelin lands at nine.' })]);
    assert.equal(search.search('zeppelin')[0]?.id, 'daily');
    assert.deepEqual(search.search('milestone'), []);
  });
});
