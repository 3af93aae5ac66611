import assert from 'node:assert/strict';
import { crm } from '../../../playbook/templates/crm.ts';
import { findTemplate, templates } from '../../../playbook/templates/templates.ts';

describe('the templates', () => {
  it('are found by id, and a strange id finds nothing', () => {
    assert.equal(findTemplate('crm'), crm);
    assert.equal(findTemplate('nothing'), null);
    assert.equal(findTemplate('constructor'), null);
    for (const [id, template] of Object.entries(templates)) assert.equal(template.id, id);
  });
});
