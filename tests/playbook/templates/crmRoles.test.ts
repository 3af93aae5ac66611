import assert from 'node:assert/strict';
import { crm } from '../../../playbook/templates/crm.ts';

const roleIds = new Set(crm.roles.map((role) => role.id));
const sideOf = new Map(crm.roles.map((role) => [role.id, role.side]));
const deliverables = crm.milestones.flatMap((milestone) => milestone.deliverables);

function repeatedIn(ids: string[]): string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}

describe('the roles and teams of the CRM template', () => {
  it('has ids that stand once', () => {
    for (const list of [crm.roles, crm.teams, crm.milestones, deliverables, crm.sections, crm.benefits, crm.metrics, crm.phases]) {
      assert.deepEqual(repeatedIn(list.map((part) => part.id)), []);
    }
  });

  it('names the roles and teams the rules know', () => {
    const known = ['accountable', 'sponsor', 'salesOwner', 'serviceOwner', 'trainingLead', 'itSecurity', 'champion'];
    const others = ['projectManager', 'technicalLead', 'dataLead', 'vendorDirector', 'vendorSupport', 'vendorSales'];
    assert.deepEqual([...roleIds], [...known, ...others]);
    assert.deepEqual(
      crm.teams.map((team) => `${team.id} ${team.side} ${team.representativeRole}`),
      [
        'data integrator dataLead',
        'sales customer salesOwner',
        'integration integrator technicalLead',
        'training customer trainingLead',
        'itsec customer itSecurity',
        'desk customer serviceOwner',
      ],
    );
  });

  it('has an existing role behind every owner, approver, representative and reader', () => {
    const named = [
      ...deliverables.map((deliverable) => deliverable.ownerRole),
      ...crm.sections.map((section) => section.ownerRole),
      ...crm.milestones.flatMap((milestone) => milestone.approverRoles),
      ...crm.teams.map((team) => team.representativeRole),
      ...crm.benefits.flatMap((benefit) => benefit.roles),
    ];
    assert.deepEqual(
      named.filter((role) => !roleIds.has(role)),
      [],
    );
  });

  it('has a representative on the side of the team', () => {
    for (const team of crm.teams) assert.equal(sideOf.get(team.representativeRole), team.side, team.id);
  });

  it('gives each role duties with a time, what it costs and why it is worth it', () => {
    for (const role of crm.roles) {
      assert.ok(role.duties.length >= 3, role.id);
      assert.ok(
        role.duties.every((duty) => duty.byWhen !== '' && duty.cites.length > 0),
        role.id,
      );
      assert.match(role.effort, /hour|day|time/i, role.id);
      assert.match(role.effort, /Worth it because/, role.id);
    }
  });
});
