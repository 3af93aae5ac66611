import assert from 'node:assert/strict';
import type { Side } from '../../../playbook/contract.ts';
import { templates } from '../../../playbook/templates/templates.ts';

/** The roles that rules look for: who decides, who is told of bad news, who is asked to a meeting. */
const known: [string, Side][] = [
  ['accountable', 'customer'],
  ['sponsor', 'customer'],
  ['projectManager', 'integrator'],
  ['technicalLead', 'integrator'],
  ['vendorDirector', 'vendor'],
  ['vendorSupport', 'vendor'],
  ['vendorSales', 'vendor'],
];

for (const { name, roles, teams, milestones, benefits } of Object.values(templates))
  describe(`the roles and teams of ${name}`, () => {
    const sideOf = new Map(roles.map((role) => [role.id, role.side]));

    it('name who the rules know, on their side, the accountable owner first (P9, P16, P114)', () => {
      assert.equal(roles[0]?.id, 'accountable');
      for (const [role, side] of known) assert.equal(sideOf.get(role), side, role);
      assert.ok(roles.length >= 8 && roles.length <= 14);
    });

    it('have five to seven teams, each spoken for by somebody of its own side, and none without work (P76)', () => {
      assert.ok(teams.length >= 5 && teams.length <= 7);
      const working = new Set(milestones.flatMap(({ deliverables }) => deliverables.map(({ team }) => team)));
      for (const team of teams) {
        assert.equal(sideOf.get(team.representativeRole), team.side, team.id);
        assert.ok(working.has(team.id), team.id);
      }
    });

    it('have nobody who speaks for two teams, and a duty to report for who does (P76)', () => {
      const speaking = teams.map(({ representativeRole }) => representativeRole);
      assert.equal(new Set(speaking).size, speaking.length);
      const reports = roles.filter(({ duties }) => duties.some(({ cites }) => cites.includes('P76'))).map(({ id }) => id);
      assert.deepEqual(
        reports.filter((role) => !speaking.includes(role)),
        [],
      );
    });

    it('give each audience of a benefit its responsibilities, with a time, what it costs and why it is worth it (P5, P6, P103)', () => {
      const gaining = new Set(benefits.flatMap((benefit) => benefit.roles));
      assert.deepEqual(
        roles.filter(({ id }) => !gaining.has(id)),
        [],
      );
      for (const role of roles) {
        assert.ok(role.duties.length >= 3, role.id);
        for (const duty of role.duties) assert.notEqual(duty.byWhen, '', role.id);
        assert.match(role.effort, /hour|day|time|minute/i, role.id);
        assert.match(role.effort, /Worth it because/, role.id);
      }
    });
  });
