// A template as a folder of Markdown files that people read and change in any editor (P7, P35).
import { templateSchema } from '../../../playbook/templates/exchange/templateSchema.ts';
import type { Template } from '../../../playbook/templates/Template.ts';
import { frontMatter } from './frontMatter.ts';
import { folders, type Layout, layouts, teamsTable, templateLayout } from './layouts.ts';
import { markdownTable } from './markdownTable.ts';

type Part = Record<string, unknown>;

/** The files of the folder by their path; the same template gives the same bytes. */
export function templateFolder(template: Template): Record<string, string> {
  const parsed = templateSchema.safeParse(template);
  const ordered = parsed.success ? parsed.data : template;
  const files: Record<string, string> = {};
  const phases = Object.fromEntries(ordered.phases.map(({ id, name }) => [id, name]));
  files['template.md'] = fileOf(templateLayout, { ...ordered, phases });
  files['teams.md'] = `# ${teamsTable.heading}\n\n${markdownTable(teamsTable, ordered.teams as unknown as Part[])}`.trimEnd().concat('\n');
  for (const folder of folders)
    for (const [place, part] of ordered[folder].entries())
      files[`${folder}/${String(place + 1).padStart(2, '0')}-${part.id}.md`] = fileOf(layouts[folder], part as unknown as Part);
  return files;
}

/** What a field holds; `ask.title` is a field of a field. */
const fieldOf = (part: Part, field: string): unknown =>
  field.split('.').reduce<unknown>((value, name) => (value as Part | undefined)?.[name], part);

const isLeftOut = (value: unknown) => value === undefined || value === '';

function fileOf({ front, intro, texts = {}, table, body }: Layout, part: Part): string {
  const facts = Object.entries(front).flatMap(([name, field]) => {
    const value = fieldOf(part, field);
    return isLeftOut(value) || (name === 'cites' && !(value as unknown[]).length) ? [] : [[name, value] as const];
  });
  const blocks = [
    intro && line(fieldOf(part, intro)),
    ...Object.entries(texts).map(([heading, field]) => titled(heading, line(fieldOf(part, field)))),
    table && titled(table.heading, markdownTable(table, (fieldOf(part, table.at) ?? []) as Part[])),
    body && String(fieldOf(part, body)).trimEnd(),
  ].filter(Boolean);
  return `${[frontMatter(Object.fromEntries(facts)), ...blocks.map((block) => `${block}\n`)].join('\n')}`;
}

const titled = (heading: string, text: string): string => (text ? `## ${heading}\n\n${text}` : '');

/** A text that begins like a heading, a table or a list gets a backslash, so that it stays a text. */
const line = (text: unknown): string => String(text ?? '').replace(/^(?=[#|\\-])/, '\\');
