import assert from 'node:assert/strict';
import { crm } from '../../../playbook/templates/crm.ts';
import { readTemplate } from '../../../playbook/templates/exchange/readTemplate.ts';
import { readTemplateFile, templateFile } from '../../../playbook/templates/exchange/templateFile.ts';
import { findTemplate, templates } from '../../../playbook/templates/templates.ts';

describe('the templates', () => {
  it('are found by id, and a strange id finds nothing', () => {
    assert.equal(findTemplate('crm'), crm);
    assert.equal(findTemplate('nothing'), null);
    assert.equal(findTemplate('constructor'), null);
    for (const [id, template] of Object.entries(templates)) assert.equal(template.id, id);
  });

  it('are three, for work of different length', () => {
    const days = Object.values(templates).map(({ id, milestones }) => [id, Math.max(...milestones.map(({ dueDay }) => dueDay)) + 1]);
    assert.deepEqual(days, [
      ['crm', 106],
      ['erp', 150],
      ['helpdesk', 60],
    ]);
  });

  for (const template of Object.values(templates))
    it(`hold to the shape of a template file, and are the same after the way out and in: ${template.name} (P7, P35)`, () => {
      assert.deepEqual(readTemplate(template), { template });
      assert.deepEqual(readTemplateFile(templateFile(template)), { template });
    });

  it('are refused when one of their parts names what is not there (control)', () => {
    const broken = { ...crm, teams: crm.teams.map((team) => ({ ...team, representativeRole: 'nobody' })) };
    assert.ok('problems' in readTemplate(broken));
  });
});
