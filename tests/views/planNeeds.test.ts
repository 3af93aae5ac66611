import assert from 'node:assert/strict';
import type { Rollout } from '../../playbook/journal/Rollout.ts';
import { waiting } from '../../playbook/views/needs.ts';
import { anInstant, aRollout, people, withActive, withDelivered, withDone, withEntries, withMet, withSigned } from '../support/builders.ts';

const started = aRollout();
const needs = (rollout: Rollout, at: string) =>
  waiting({ rollout, people, now: anInstant(at), reader: null, readerName: '' })
    .filter(({ kind }) => ['activate', 'gap', 'test', 'begin', 'meet', 'askSign', 'decide'].includes(kind))
    .map(({ text, to, late }) => `${text} (${to})${late ? ' late' : ''}`.replaceAll('\u00a0', ' '));

describe('what the milestone in work needs next (P44, P60)', () => {
  it('is to be activated once nothing is missing in it', () => {
    assert.deepEqual(needs(started, '2026-01-12T09:00:00Z'), ['Activate “Kickoff” (maya)']);
  });

  it('is each gap while they are few, for who can mend it, and their number when they are many', () => {
    const unowned = { ...started, holders: { ...started.holders, serviceOwner: [] } };
    const one = needs(unowned, '2026-01-12T09:00:00Z');
    assert.equal(one.length, 1);
    assert.match(one[0] ?? '', /^Kickoff: Nobody owns “.+” \(maya\)$/);
    const bare = { ...started, holders: { accountable: ['ana'] } };
    assert.match(needs(bare, '2026-01-12T09:00:00Z')[0] ?? '', /^Close \d gaps in “Kickoff”, then activate it/);
  });

  it('is a user test once all is met, another one when it failed, and the sign-off when it passed (P64)', () => {
    const at = '2026-01-20T09:00:00Z';
    const delivered = withDelivered(started, 'kickoff');
    assert.deepEqual(needs(delivered, at), ['Try “Kickoff” and say how it went (ana)']);
    const failed = withDone(delivered, {
      verb: 'reportUserTest',
      by: 'ana',
      input: { milestone: 'kickoff', result: 'failed', text: 'No' },
      at,
    });
    assert.deepEqual(needs(failed, at), ['Try “Kickoff” again: it failed (ana)']);
    assert.deepEqual(needs(withMet(failed, 'kickoff', at), at), ['Ask for the sign-off of “Kickoff” (maya)']);
  });

  it('is to begin what is risky once the first quarter is over (P61)', () => {
    const active = withActive(started, 'kickoff', '2026-01-12T09:00:00Z');
    const begin = (rollout: Rollout) => needs(rollout, '2026-01-15T09:00:00Z').filter((text) => text.startsWith('Begin'));
    assert.equal(begin(active).length, 2);
    const risky = active.milestones[0]?.deliverables.find((one) => one.risky);
    const begun = withEntries(active, [{ type: 'deliverableStarted', data: { milestone: 'kickoff', deliverable: risky?.id ?? '' } }]);
    assert.equal(begin(begun).length, 1);
  });

  it('is a decision, which waits for the accountable person and then for the sponsor (P68)', () => {
    const pilot = withActive(
      withSigned(withSigned(started, 'kickoff', '2026-01-23T09:00:00Z'), 'dataIn', '2026-02-20T09:00:00Z'),
      'salesPilot',
      '2026-02-23T09:00:00Z',
    );
    const input = { team: 'data', day: '2026-03-10', done: 'Cleaning', days: -3 };
    const late = withDone(pilot, { verb: 'reportStatus', by: 'dana', input, at: '2026-03-10T15:00:00Z' });
    const decide = (at: string) => needs(late, at).filter((text) => text.startsWith('Decide'));
    assert.deepEqual(decide('2026-03-10T16:00:00Z'), ['Decide: extend “Sales pilot” or accept “Data in” as final (ana)']);
    assert.deepEqual(decide('2026-03-13T09:00:00Z'), ['Decide: extend “Sales pilot” or accept “Data in” as final (sam) late']);
  });
});
