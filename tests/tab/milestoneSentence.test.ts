import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { milestoneSentence } from '../../tab/milestoneSentence.ts';
import { aMilestoneRow } from '../support/planFixtures.ts';

const nameOf = (id: string) => (id === 'data' ? 'Data in' : '');
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('A row of the timeline in words', () => {
  it('says all the picture shows: days, slip, what is met and needed, what to watch (P66)', () => {
    const row = aMilestoneRow('pilot', 'Sales pilot', {
      needs: ['data', 'gone'],
      met: 4,
      total: 6,
      risks: 1,
      decide: true,
    });
    assert.equal(
      plain(milestoneSentence(row, nameOf)),
      'In work. Agreed for Mon 12 Jan to Fri 23 Jan. 3 days late. 4 of 6 deliverables met. Needs Data in. 1 risky deliverable is flagged. A decision is open.',
    );
  });

  it('calls a draft’s days planned, and says no slip of one left out', () => {
    assert.match(plain(milestoneSentence(aMilestoneRow('a', 'A', { stage: 'draft' }), nameOf)), /^Draft\. Planned for/);
    assert.doesNotMatch(milestoneSentence(aMilestoneRow('a', 'A', { stage: 'leftOut', leftOut: true }), nameOf), /late/);
  });
});
