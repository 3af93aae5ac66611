import assert from 'node:assert/strict';
import { crm } from '../../../playbook/templates/crm.ts';

const sideOf = new Map(crm.roles.map((role) => [role.id, role.side]));
const deliverables = crm.milestones.flatMap((milestone) => milestone.deliverables);

describe('the milestones of the CRM template', () => {
  it('follow each other without a gap, from day 0 to day 105', () => {
    assert.deepEqual(
      crm.milestones.map(({ id, name, startDay, dueDay, phase }) => [id, name, startDay, dueDay, phase]),
      [
        ['kickoff', 'Kickoff', 0, 9, 'discover'],
        ['dataIn', 'Data in', 10, 29, 'build'],
        ['salesPilot', 'Sales pilot', 30, 44, 'build'],
        ['serviceDesk', 'Service desk', 45, 74, 'build'],
        ['goLive', 'Go-live', 75, 105, 'deploy'],
      ],
    );
  });

  it('have four to six deliverables, the risky ones first', () => {
    for (const { id, deliverables: own } of crm.milestones) {
      assert.ok(own.length >= 4 && own.length <= 6, id);
      const risky = own.map((deliverable) => deliverable.risky);
      assert.ok(risky.includes(true), id);
      assert.equal(risky.lastIndexOf(true) < risky.indexOf(false), true, id);
    }
  });

  it('have their risky deliverables done within the first half, and begun within the first quarter (P61)', () => {
    for (const { id, startDay, dueDay, deliverables: own } of crm.milestones)
      for (const { id: risky, startDay: from = 0, dueDay: until = dueDay - startDay } of own.filter((one) => one.risky)) {
        const days = dueDay - startDay + 1;
        assert.ok(from <= until && from < days / 4 && until < days / 2, `${id}/${risky}`);
      }
  });

  it('say in a phrase what users can touch, and in a sentence that it works by itself', () => {
    for (const milestone of crm.milestones) {
      assert.doesNotMatch(milestone.touch, /\.$/, milestone.id);
      assert.match(milestone.worksByItself, /\.$/, milestone.id);
    }
  });

  it('are signed by the customer, the accountable owner among them', () => {
    for (const { id, approverRoles } of crm.milestones) {
      assert.ok(approverRoles.includes('accountable') && approverRoles.length >= 2, id);
      assert.ok(
        approverRoles.every((role) => sideOf.get(role) === 'customer'),
        id,
      );
    }
  });

  it('have criteria short enough for a card, and teams that exist', () => {
    const teams = new Set(crm.teams.map((team) => team.id));
    for (const { id, title, criterion, team } of deliverables) {
      assert.ok(title.length <= 40 && criterion.length <= 60, id);
      assert.ok(teams.has(team), id);
    }
  });

  it('stand in phases that exist', () => {
    const phases = new Set(crm.phases.map((phase) => phase.id));
    for (const milestone of crm.milestones) assert.ok(phases.has(milestone.phase), milestone.id);
  });
});
