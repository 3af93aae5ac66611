import assert from 'node:assert/strict';
import { templates } from '../../../playbook/templates/templates.ts';

/** Words as a reader counts them: no table lines, no Markdown marks. */
function wordsOf(markdown: string): number {
  return markdown.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Sections that documents and cards look for by id. */
const known = ['success', 'ownership', 'responsibilities', 'communication', 'impacts', 'dailyCheck', 'wrong', 'changingThePlan', 'signing'];

for (const { name, sections, milestones, roles, metrics } of Object.values(templates))
  describe(`the sections of ${name}`, () => {
    const textOf = (id: string) => sections.find((section) => section.id === id)?.markdown ?? '';
    const lastDay = Math.max(...milestones.map(({ dueDay }) => dueDay));

    it('are there for the documents, in groups that are kept together (P26, P27)', () => {
      for (const id of known) assert.notEqual(textOf(id), '', id);
      const groups = sections.map((section) => section.group).filter((group, place, all) => group !== all[place - 1]);
      assert.equal(new Set(groups).size, groups.length);
    });

    it('are 120 to 450 words and under 8,000 bytes', () => {
      for (const { id, markdown } of sections) {
        const words = wordsOf(markdown);
        assert.ok(words >= 120 && words <= 450, `${id}: ${words} words`);
        assert.ok(Buffer.byteLength(markdown) < 8000, id);
      }
    });

    it('hold no raw HTML, no first-level heading, and tables of at most four columns with equal rows', () => {
      for (const { id, markdown } of sections) {
        assert.doesNotMatch(markdown, /<[a-z!/]/i, id);
        assert.doesNotMatch(markdown, /^# /m, id);
        for (const table of markdown.split('\n\n').filter((block) => block.trim().startsWith('|'))) {
          const widths = table
            .trim()
            .split('\n')
            .map((line) => line.split('|').length - 2);
          assert.equal(new Set(widths).size, 1, `${id}: ${table}`);
          assert.ok(Math.max(...widths) <= 4, id);
        }
      }
    });

    it('say by when: each names a day, a weekday, an hour or a number of days', () => {
      const time = /working day|\bday \d|\d days|the same day|\bMonday|\bFriday|\bTuesday|\d\d:\d\d|minutes/;
      for (const { id, markdown } of sections) assert.match(markdown, time, id);
    });

    it('name every role and every measure in a table where a reader looks for them (P11, P106)', () => {
      const measured = textOf('measures') || textOf('success');
      for (const role of roles) assert.ok(textOf('responsibilities').includes(`| **${role.title}** |`), role.title);
      for (const metric of metrics) assert.ok(measured.includes(`| ${metric.name} |`), metric.name);
    });

    it('begin the ownership with its statement, and put the three sides beside each other (P3, P4)', () => {
      assert.doesNotMatch(textOf('ownership'), /^[#|>-]/);
      assert.match(textOf('ownership'), /^\| \{customer\} \w+ \| \{integrator\} \w+ \| \{vendor\} \w+ \|$/m);
    });

    it('hold the five headings of a lesson, in their order (P113)', () => {
      const [lessons] = sections.filter(({ cites }) => cites.includes('P113'));
      const wanted = ['The scene', 'The incident', 'The result', 'The lessons', 'What should have been done differently'];
      const headings = [...(lessons?.markdown ?? '').matchAll(/^##+ (.+)$/gm)].map((found) => found[1] ?? '');
      assert.deepEqual(
        headings.filter((heading) => wanted.includes(heading)),
        wanted,
      );
    });

    it('ask for a yes to the core, not to everything, and come up for review before the end (P22, P28)', () => {
      const asking = sections.filter(({ accept }) => accept).map(({ id }) => id);
      for (const id of ['success', 'ownership', 'responsibilities', 'dailyCheck', 'wrong', 'changingThePlan'])
        assert.ok(asking.includes(id), id);
      assert.ok(asking.length <= 8);
      for (const { id, reviewDay } of sections) assert.ok(reviewDay !== undefined && reviewDay > 0 && reviewDay <= lastDay, id);
    });

    it('link their milestones, and every milestone has a page (P29)', () => {
      const linked = new Set(sections.flatMap(({ milestones: own = [] }) => own));
      assert.deepEqual(
        milestones.filter(({ id }) => !linked.has(id)).map(({ id }) => id),
        [],
      );
    });

    it('invite to try the process: bad news that is not sent, and at least two more (P33)', () => {
      const tasks = sections.flatMap(({ exercises = [] }) => exercises.map(({ task }) => task));
      assert.ok(tasks.length >= 3);
      assert.ok(tasks.some((task) => task.includes('bad news test') && task.includes('unsent')));
    });
  });
