import assert from 'node:assert/strict';
import { templates } from '../../../playbook/templates/templates.ts';

/** What is not from a publication says so. */
const labelled = /our own|example|illustration|arithmetic|count/i;
const published = /\b(19|20)\d\d\b/;

for (const { name, benefits, metrics } of Object.values(templates))
  describe(`the benefits and measures of ${name}`, () => {
    it('bring evidence with its source, a case, and one thing to do by a day (P100)', () => {
      assert.ok(benefits.length >= 8);
      for (const { id, evidence, source, caseStudy, ask } of benefits) {
        assert.match(evidence, /\d/, id);
        assert.ok(source.length > 10 && caseStudy.title.length > 10 && caseStudy.text.length > 120, id);
        assert.ok(ask.title.length > 10 && ask.why.length > 10 && ask.withinDays >= 1 && ask.withinDays <= 10, id);
      }
    });

    it('name a publication with its year, or say that it is our own sum or an example (P100)', () => {
      for (const { id, source, caseStudy } of benefits)
        assert.ok(published.test(source) || labelled.test(`${source} ${caseStudy.title}`), id);
    });

    it('speak to leaders of efficiency, growth and customers (P52)', () => {
      const categories = benefits.filter((benefit) => benefit.roles.includes('sponsor')).map((benefit) => benefit.category);
      assert.deepEqual([...new Set(categories)].sort(), ['customers', 'efficiency', 'growth']);
    });

    it('measure use, trust, newcomers, customers who stay and who recommend, each towards a different value (P31, P106, P109, P111, P112)', () => {
      const measured = metrics.map(({ id }) => id);
      assert.ok(metrics.length >= 7);
      for (const id of ['weeklyUsers', 'pulse', 'newcomerDays', 'retention', 'referralLeads']) assert.ok(measured.includes(id), id);
      for (const metric of metrics) assert.notEqual(metric.baseline, metric.target, metric.id);
    });

    it('alert below the target, and only where more is better (P109)', () => {
      for (const { id, baseline, target, lowAlert } of metrics) {
        if (target < baseline) assert.equal(lowAlert, null, id);
        if (lowAlert !== null) assert.ok(lowAlert < target, id);
      }
    });
  });
