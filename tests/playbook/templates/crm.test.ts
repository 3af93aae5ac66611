import assert from 'node:assert/strict';
import { crm } from '../../../playbook/templates/crm.ts';
import type { Template } from '../../../playbook/templates/Template.ts';

const span = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, step) => `P${from + step}`);
const wanted = [...span(1, 58), ...span(92, 118)];

const deliverables = crm.milestones.flatMap((milestone) => milestone.deliverables);
const parts = [...crm.sections, ...deliverables, ...crm.milestones, ...crm.benefits, ...crm.metrics];

function citesOf(template: Template): string[] {
  return [
    ...template.sections.flatMap((section) => section.cites),
    ...template.milestones.flatMap((milestone) => [
      ...milestone.cites,
      ...milestone.deliverables.flatMap((deliverable) => deliverable.cites),
    ]),
    ...template.benefits.flatMap((benefit) => benefit.cites),
    ...template.metrics.flatMap((metric) => metric.cites),
    ...template.roles.flatMap((role) => role.duties.flatMap((duty) => duty.cites)),
  ];
}

function uncitedRowsOf(template: Template): string[] {
  const cited = new Set(citesOf(template));
  return wanted.filter((row) => !cited.has(row));
}

/** Every sentence of a template with the path that leads to it. */
function textsOf(value: unknown, path = 'crm'): { path: string; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, `${path}.${key}`));
}

describe('the CRM template and the practices', () => {
  it('leaves no row of P1-P58 and P92-P118 uncited', () => {
    assert.deepEqual(uncitedRowsOf(crm), []);
  });

  it('shows the row that only one section carries when that section is left out', () => {
    const without = { ...crm, sections: crm.sections.filter((section) => section.id !== 'lessons') };
    assert.deepEqual(uncitedRowsOf(without), ['P113']);
  });

  it('shows every row a benefit alone carries when the benefits are left out', () => {
    assert.deepEqual(uncitedRowsOf({ ...crm, benefits: [] }), ['P100', 'P101']);
  });

  it('cites rows that exist, each once in a part', () => {
    const known = new Set(span(1, 120));
    assert.deepEqual(
      citesOf(crm).filter((row) => !known.has(row)),
      [],
    );
    assert.deepEqual(
      parts.filter((part) => new Set(part.cites).size < part.cites.length).map((part) => part.id),
      [],
    );
  });

  it('gives every section, benefit, metric and milestone something to carry', () => {
    assert.deepEqual(
      parts.filter((part) => part.cites.length === 0).map((part) => part.id),
      [],
    );
  });
});

describe('the words of the CRM template', () => {
  it('hold only the three known placeholders', () => {
    const strange = textsOf(crm).flatMap(({ path, text }) =>
      [...text.matchAll(/\{[^}]*\}?/g)]
        .map((found) => found[0])
        .filter((mark) => !['{customer}', '{integrator}', '{vendor}'].includes(mark))
        .map((mark) => `${path} ${mark}`),
    );
    assert.deepEqual(strange, []);
  });

  it('hold no exclamation mark and none of the words we do not use', () => {
    const unwanted = /!|please note|successfully|kindly|action required|leverage|synerg|lorem|TODO/i;
    assert.deepEqual(
      textsOf(crm).filter(({ text }) => unwanted.test(text)),
      [],
    );
  });

  it('are all there: no empty text anywhere', () => {
    assert.deepEqual(
      textsOf(crm).filter(({ text }) => text.trim() === ''),
      [],
    );
  });
});
