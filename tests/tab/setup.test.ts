import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { firstSetup, nextMonday, setupErrors } from '../../tab/setup.ts';
import { aChannel } from '../support/tabFixtures.ts';

const host = {
  theme: 'light' as const,
  subPageId: undefined,
  isBeside: false,
  isRemoving: false,
  entityId: '',
  channel: { threadId: '19:c', teamId: '19:t', name: 'CRM rollout' },
  reader: { id: 'o-maya', name: 'Maya Lindqvist' },
  appId: '',
};

describe('nextMonday', () => {
  it('is the Monday after, a week later on a Monday', () => {
    assert.equal(nextMonday(new Date(2026, 2, 10)), '2026-03-16');
    assert.equal(nextMonday(new Date(2026, 2, 15)), '2026-03-16');
    assert.equal(nextMonday(new Date(2026, 2, 16)), '2026-03-23');
    assert.equal(nextMonday(new Date(2026, 11, 30)), '2027-01-04');
  });
});

describe('The setup of a rollout', () => {
  it('begins with the channel’s name, the reader as project manager and next Monday', () => {
    const setup = firstSetup(aChannel(), host, new Date(2026, 2, 10));
    assert.equal(setup.title, 'CRM rollout');
    assert.equal(setup.projectManager, 'o-maya');
    assert.equal(setup.startOn, '2026-03-16');
    assert.equal(setup.templateId, 'crm');
  });

  it('names what is lacking, and nothing once all is there', () => {
    const setup = firstSetup(aChannel(), host, new Date(2026, 2, 10));
    assert.deepEqual(Object.keys(setupErrors(setup)).sort(), ['accountable', 'customer', 'integrator', 'vendor']);
    const whole = { ...setup, customer: 'Northwind', integrator: 'Fabrikam', vendor: 'Contoso', accountable: 'o-ana' };
    assert.deepEqual(setupErrors(whole), {});
    assert.deepEqual(Object.keys(setupErrors({ ...whole, title: '  ' })), ['title']);
  });
});
