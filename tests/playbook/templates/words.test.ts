import assert from 'node:assert/strict';
import { templates } from '../../../playbook/templates/templates.ts';

const all = Object.values(templates);

interface Said {
  path: string;
  text: string;
}

/** Every text of a template with the path that leads to it. */
function textsOf(value: unknown, path: string): Said[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, `${path}.${key}`));
}

/** The sentences long enough to be somebody's own. */
const sentencesOf = ({ text }: Said) =>
  text
    .split(/(?<=[.:?])\s+|\n+|\|/)
    .map((sentence) => sentence.trim())
    .filter(({ length }) => length >= 50);

for (const template of all)
  describe(`the words of ${template.name}`, () => {
    const said = textsOf(template, template.id);

    it('hold only the three known placeholders', () => {
      const strange = said.flatMap(({ path, text }) =>
        [...text.matchAll(/\{[^}]*\}?|\}/g)]
          .map((found) => found[0])
          .filter((mark) => !['{customer}', '{integrator}', '{vendor}'].includes(mark))
          .map((mark) => `${path} ${mark}`),
      );
      assert.deepEqual(strange, []);
    });

    it('hold no exclamation mark, none of the words we do not use, and nothing empty', () => {
      const unwanted = /!|please note|successfully|kindly|action required|leverage|synerg|lorem|TODO|^\s*$/i;
      assert.deepEqual(
        said.filter(({ text }) => unwanted.test(text)),
        [],
      );
    });

    it('fit where they stand: titles on a card, a question on a row', () => {
      const fits = (list: string[], most: number) =>
        assert.deepEqual(
          list.filter(({ length }) => length > most),
          [],
        );
      fits([template.name, ...template.milestones.map(({ name }) => name)], 30);
      fits([template.summary], 140);
      fits(
        template.milestones.flatMap(({ touch }) => touch),
        80,
      );
      const deliverables = template.milestones.flatMap((milestone) => milestone.deliverables);
      fits(
        [...deliverables, ...template.roles, ...template.sections].map(({ title }) => title),
        42,
      );
      fits(
        deliverables.map(({ criterion }) => criterion),
        60,
      );
      fits(
        template.benefits.flatMap(({ title, ask }) => [title, ask.title]),
        80,
      );
      fits(
        template.metrics.map(({ name }) => name),
        45,
      );
      fits(
        template.sections.flatMap(({ exercises = [] }) => exercises.map(({ task }) => task)),
        160,
      );
    });
  });

describe('the words of all templates', () => {
  it('are written for each trade: no longer sentence stands in two of them', () => {
    const sentences = all.map((template) => new Set(textsOf(template, '').flatMap(sentencesOf)));
    const twice = sentences.flatMap((own, place) =>
      [...own].filter((sentence) => sentences.some((other, at) => at > place && other.has(sentence))),
    );
    assert.deepEqual(twice, []);
  });
});
