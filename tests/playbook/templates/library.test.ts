import assert from 'node:assert/strict';
import { readTemplate } from '../../../playbook/templates/exchange/readTemplate.ts';
import type { Template } from '../../../playbook/templates/Template.ts';
import { templates } from '../../../playbook/templates/templates.ts';

/** Roles of whom nothing is asked, and roles nothing is said to of the effort it takes or of what they gain. */
function gapsOf({ roles, benefits }: Template) {
  const of = (role: string) => benefits.filter((benefit) => benefit.roles.includes(role));
  const without = (has: (role: Template['roles'][number]) => boolean) => roles.filter((role) => !has(role)).map(({ id }) => id);
  return {
    asks: without(({ id, duties }) => duties.length > 0 || of(id).some(({ ask }) => ask.title)),
    efforts: without(({ id, effort }) => effort !== '' || of(id).some((benefit) => benefit.effort)),
    gains: without(({ id }) => of(id).length > 0),
  };
}

const none = { asks: [], efforts: [], gains: [] };

for (const template of Object.values(templates))
  describe(`the library of ${template.name}`, () => {
    it('asks each role it gives to for something, says what that costs, and leaves no role out (P5, P6, P101)', () => {
      assert.deepEqual(gapsOf(template), none);
    });

    it('is seen to lack each of them once it is taken out (control of P5 and P6)', () => {
      const [first, ...others] = template.roles;
      const bare = { ...template, roles: [{ ...(first ?? assert.fail()), duties: [], effort: '' }, ...others] };
      const benefits = template.benefits.filter(({ roles }) => !roles.includes(first?.id ?? ''));
      assert.deepEqual(gapsOf({ ...bare, benefits }), { asks: [first?.id], efforts: [first?.id], gains: [first?.id] });
    });

    it('says of some benefits what they cost by themselves, in other words than their roles do (P6)', () => {
      const own = template.benefits.flatMap(({ effort }) => (effort ? [effort] : []));
      assert.ok(own.length >= 4 && new Set(own).size === own.length);
      for (const effort of own) assert.ok(!template.roles.some((role) => role.effort === effort) && effort.length > 40, effort);
    });

    it('leads to deliverables and sections that are there, and that concern who reads it (P100, P103)', () => {
      const deliverables = template.milestones.flatMap((milestone) => milestone.deliverables);
      const linked = template.benefits.filter(({ ask }) => ask.deliverable);
      assert.ok(linked.length >= 4 && template.benefits.filter(({ section }) => section).length >= 9);
      for (const { id, ask } of linked)
        assert.ok(
          deliverables.some((one) => one.id === ask.deliverable),
          `${id} serves ${ask.deliverable}`,
        );
      for (const { id, section, roles } of template.benefits) {
        if (!section) continue;
        const { audience = roles } = template.sections.find((one) => one.id === section) ?? assert.fail(`${id} names ${section}`);
        assert.ok(
          roles.some((role) => audience.includes(role)),
          `${section} does not concern those ${id} is for`,
        );
      }
    });

    it('is refused with its place when it leads nowhere', () => {
      const benefits = template.benefits.map((benefit, place) =>
        place === 1 ? { ...benefit, section: 'nowhere', ask: { ...benefit.ask, deliverable: 'nothing' } } : benefit,
      );
      const read = readTemplate({ ...template, benefits });
      assert.ok('problems' in read);
      assert.deepEqual(
        read.problems.map(({ path, text }) => `${path.join('/')} ${text}`),
        [
          'benefits/1/ask/deliverable “deliverable” names “nothing”, and there is no such deliverable.',
          'benefits/1/section “section” names “nowhere”, and there is no such section.',
        ],
      );
    });
  });
