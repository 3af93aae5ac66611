import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { addressOf, inTeamsOf, rolloutOf, spotOf, spotOfSubPage } from '../../tab/place.ts';

describe('An address of the tab', () => {
  it('names the page and what to open on it', () => {
    assert.deepEqual(spotOf('?rollout=r1&page=plan&id=pilot'), { page: 'plan', id: 'pilot' });
  });

  it('names the overview when it names no page, or none of ours', () => {
    assert.deepEqual(spotOf('?rollout=r1'), { page: 'overview' });
    assert.deepEqual(spotOf('?rollout=r1&page=settings'), { page: 'overview' });
  });

  it('is found again from what it is written as', () => {
    const spot = { page: 'status' as const, id: 'a b&c=d/é' };
    const address = addressOf('r 1', spot);
    assert.deepEqual(spotOf(address), spot);
    assert.equal(rolloutOf(address), 'r 1');
  });

  it('keeps on each page where Teams shows it, as far as it was told', () => {
    const inTeams = inTeamsOf('?rollout=r1&page=plan&app=a&channel=19:c&locale=de');
    assert.deepEqual(inTeams, { app: 'a', channel: '19:c' });
    assert.deepEqual(inTeamsOf(addressOf('r1', { page: 'status' }, inTeams)), inTeams);
    assert.equal(addressOf('r1', { page: 'status' }, inTeamsOf('?rollout=r1')), '?rollout=r1&page=status');
  });
});

describe('A Teams deep link', () => {
  it('names a page, and what to open on it after a slash', () => {
    assert.deepEqual(spotOfSubPage('plan'), { page: 'plan' });
    assert.deepEqual(spotOfSubPage('status/i2/x'), { page: 'status', id: 'i2/x' });
  });

  it('names nothing when it is empty or another’s', () => {
    assert.equal(spotOfSubPage(undefined), null);
    assert.equal(spotOfSubPage(''), null);
    assert.equal(spotOfSubPage('settings/plan'), null);
  });
});
