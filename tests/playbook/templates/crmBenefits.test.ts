import assert from 'node:assert/strict';
import type { Side } from '../../../playbook/contract.ts';
import { crm } from '../../../playbook/templates/crm.ts';

const sideOf = new Map(crm.roles.map((role) => [role.id, role.side]));
const sides: Side[] = ['customer', 'integrator', 'vendor'];

describe('the benefits and measures of the CRM template', () => {
  it('reach every role, and so every side', () => {
    const reached = new Set(crm.benefits.flatMap((benefit) => benefit.roles));
    assert.deepEqual(
      [...sideOf.keys()].filter((role) => !reached.has(role)),
      [],
    );
    for (const side of sides)
      assert.ok(
        [...reached].some((role) => sideOf.get(role) === side),
        side,
      );
  });

  it('bring evidence with its source, a case, and one thing to do by a day', () => {
    assert.ok(crm.benefits.length >= 8);
    for (const { id, title, evidence, source, caseStudy, ask } of crm.benefits) {
      assert.ok(title.length <= 80, id);
      assert.match(evidence, /\d/, id);
      assert.ok(source.length > 10 && caseStudy.title.length > 10 && caseStudy.text.length > 120, id);
      assert.ok(ask.title.length > 10 && ask.why.length > 10 && ask.withinDays >= 1 && ask.withinDays <= 10, id);
    }
  });

  it('speak to leaders of efficiency, growth and customers', () => {
    const categories = crm.benefits.filter((benefit) => benefit.roles.includes('sponsor')).map((benefit) => benefit.category);
    assert.deepEqual([...new Set(categories)].sort(), ['customers', 'efficiency', 'growth']);
  });

  it('measure seven things, each from a start to a different target', () => {
    assert.ok(crm.metrics.length >= 7);
    for (const metric of crm.metrics) assert.notEqual(metric.baseline, metric.target, metric.id);
    assert.deepEqual(
      crm.metrics.slice(0, 3).map(({ name, unit, baseline, target }) => [name, unit, baseline, target]),
      [
        ['Deals recorded in the new CRM', '%', 38, 90],
        ['Time to a first answer', 'minutes', 360, 120],
        ['Sales people who used it this week', 'people', 0, 44],
      ],
    );
  });

  it('alert between start and target, or below a start that is already good', () => {
    for (const { id, baseline, target, lowAlert } of crm.metrics) {
      if (target < baseline) assert.equal(lowAlert, null, id);
      if (lowAlert !== null) assert.ok(lowAlert < target, id);
    }
  });
});
