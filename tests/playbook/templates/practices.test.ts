import assert from 'node:assert/strict';
import type { Template } from '../../../playbook/templates/Template.ts';
import { templates } from '../../../playbook/templates/templates.ts';

const span = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, step) => `P${from + step}`);
const wanted = [...span(1, 58), ...span(92, 118)];
const known = new Set(span(1, 120));

const partsOf = ({ sections, milestones, benefits, metrics, roles }: Template): { id: string; cites: string[] }[] => [
  ...sections,
  ...milestones,
  ...milestones.flatMap(({ deliverables }) => deliverables),
  ...benefits,
  ...metrics,
  ...roles.flatMap(({ id, duties }) => duties.map(({ cites }) => ({ id, cites }))),
];

function uncitedRowsOf(template: Template): string[] {
  const cited = new Set(partsOf(template).flatMap(({ cites }) => cites));
  return wanted.filter((row) => !cited.has(row));
}

for (const template of Object.values(templates))
  describe(`${template.name} and the practices`, () => {
    it('leaves no row of P1-P58 and P92-P118 uncited', () => {
      assert.deepEqual(uncitedRowsOf(template), []);
    });

    it('shows the rows that stand in one place only when that place is left out (control)', () => {
      const forgetful = { ...template, sections: template.sections.filter(({ cites }) => !cites.includes('P113')) };
      assert.deepEqual(uncitedRowsOf(forgetful), ['P113']);
      assert.deepEqual(uncitedRowsOf({ ...template, benefits: [] }), ['P100', 'P101']);
    });

    it('cites rows that exist, each once in a part, and none of its parts is without', () => {
      const wrong = partsOf(template).filter(
        ({ cites }) => !cites.length || new Set(cites).size < cites.length || cites.some((row) => !known.has(row)),
      );
      assert.deepEqual(wrong, []);
    });
  });
