import assert from 'node:assert/strict';
import { crm } from '../../../playbook/templates/crm.ts';

/** Words as a reader counts them: no table lines, no Markdown marks. */
function wordsOf(markdown: string): number {
  return markdown.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

describe('the sections of the CRM template', () => {
  it('stand in four groups, each kept together', () => {
    const groups = crm.sections.map((section) => section.group).filter((group, index, all) => group !== all[index - 1]);
    assert.deepEqual(groups, ['Why and who', 'How we work', 'Build', 'After go-live']);
  });

  it('are 120 to 450 words and under 8,000 bytes', () => {
    for (const { id, markdown } of crm.sections) {
      const words = wordsOf(markdown);
      assert.ok(words >= 120 && words <= 450, `${id}: ${words} words`);
      assert.ok(Buffer.byteLength(markdown) < 8000, id);
    }
  });

  it('hold no raw HTML, no first-level heading and no table wider than four columns', () => {
    for (const { id, markdown } of crm.sections) {
      assert.doesNotMatch(markdown, /<[a-z!/]/i, id);
      assert.doesNotMatch(markdown, /^# /m, id);
      const columns = markdown
        .split('\n')
        .filter((line) => line.startsWith('|'))
        .map((line) => line.split('|').length - 2);
      assert.ok(Math.max(0, ...columns) <= 4, id);
    }
  });

  it('have tables whose lines all hold the same number of cells', () => {
    for (const { id, markdown } of crm.sections) {
      const tables = markdown.split('\n\n').filter((block) => block.trim().startsWith('|'));
      for (const table of tables) {
        const widths = new Set(
          table
            .trim()
            .split('\n')
            .map((line) => line.split('|').length),
        );
        assert.equal(widths.size, 1, `${id}: ${table}`);
      }
    }
  });

  it('say by when: each names a day, a weekday, an hour or a number of days', () => {
    const time = /working day|\bday \d|\d days|the same day|\bMonday|\bFriday|\bTuesday|\d\d:\d\d|minutes/;
    for (const { id, markdown } of crm.sections) assert.match(markdown, time, id);
  });

  it('name every role and every measure where a reader looks for them', () => {
    const textOf = (id: string) => crm.sections.find((section) => section.id === id)?.markdown ?? '';
    for (const role of crm.roles) assert.ok(textOf('responsibilities').includes(`**${role.title}**`), role.title);
    for (const metric of crm.metrics) assert.ok(textOf('measures').includes(`| ${metric.name} |`), metric.name);
  });

  it('hold the five headings of a lesson', () => {
    const lessons = crm.sections.find((section) => section.id === 'lessons')?.markdown ?? '';
    const headings = [...lessons.matchAll(/^## (.+)$/gm)].map((found) => found[1]);
    assert.deepEqual(headings.slice(0, 5), [
      'The scene',
      'The incident',
      'The result',
      'The lessons',
      'What should have been done differently',
    ]);
  });
});
