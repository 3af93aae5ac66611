import assert from 'node:assert/strict';
import { templates } from '../../../playbook/templates/templates.ts';

for (const { name, milestones, roles } of Object.values(templates))
  describe(`the milestones of ${name}`, () => {
    const sideOf = new Map(roles.map((role) => [role.id, role.side]));

    it('are at least five and follow each other without a gap from the kickoff on (P59)', () => {
      assert.ok(milestones.length >= 5);
      assert.deepEqual(
        milestones.map(({ startDay }) => startDay),
        [0, ...milestones.slice(0, -1).map(({ dueDay }) => dueDay + 1)],
      );
      for (const { id, startDay, dueDay } of milestones) assert.ok(dueDay > startDay, id);
    });

    it('have four to six deliverables, the risky ones first, each with a yes-or-no question (P60, P61)', () => {
      for (const { id, deliverables } of milestones) {
        assert.ok(deliverables.length >= 4 && deliverables.length <= 6, id);
        const risky = deliverables.map((deliverable) => deliverable.risky);
        assert.ok(risky.includes(true) && risky.lastIndexOf(true) < risky.indexOf(false), id);
        for (const { id: own, criterion } of deliverables) assert.doesNotMatch(criterion, /[.?]$/, own);
      }
    });

    it('have their risky deliverables done within the first half, and begun within the first quarter (P61)', () => {
      for (const { id, startDay, dueDay, deliverables } of milestones)
        for (const { id: risky, startDay: from = 0, dueDay: until = dueDay - startDay } of deliverables.filter((one) => one.risky)) {
          const days = dueDay - startDay + 1;
          assert.ok(from <= until && from < days / 4 && until < days / 2, `${id}/${risky}`);
        }
    });

    it('say in a phrase what users can touch, and in a sentence that it works by itself (P63, P64)', () => {
      for (const milestone of milestones) {
        assert.doesNotMatch(milestone.touch, /\.$/, milestone.id);
        assert.match(milestone.worksByItself, /\.$/, milestone.id);
      }
    });

    it('are signed by the customer, the accountable owner among them (P70)', () => {
      for (const { id, approverRoles } of milestones) {
        assert.ok(approverRoles.includes('accountable') && approverRoles.length >= 2, id);
        for (const role of approverRoles) assert.equal(sideOf.get(role), 'customer', `${id}/${role}`);
      }
    });
  });
