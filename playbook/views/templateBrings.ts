import { peopleThatFit } from '../commands/appendSize.ts';
import type { TemplateBrings, TemplateRead } from '../contract/Templates.ts';
import { mostProblems } from '../templates/exchange/Problem.ts';
import type { TemplateFileRead } from '../templates/exchange/templateFile.ts';
import type { Template } from '../templates/Template.ts';
import { gap } from '../words/joints.ts';
import { templateFileWords } from '../words/templateFile.ts';
import { templateWords } from '../words/templates.ts';

/** What a template brings, before anything is started from it (P7, P35). */
export function templateBrings(template: Template): TemplateBrings {
  const { id, version, name, summary, milestones, sections, roles, teams, benefits, metrics } = template;
  const plainly = (text: string) => text.replace(/\{(customer|integrator|vendor)\}/g, (_, side: string) => templateWords.the(side));
  const groups = [...new Set(sections.map(({ group }) => group))];
  return {
    id,
    version,
    name,
    summary,
    workingDays: workingDaysOf(template),
    milestones: milestones.map((one) => ({
      name: one.name,
      when: templateWords.days(one.startDay + 1, one.dueDay + 1),
      deliverables: one.deliverables.length,
    })),
    groups: groups.map((group) => ({
      name: group,
      sections: sections.filter((one) => one.group === group).map(({ title }) => plainly(title)),
    })),
    roles: roles.map(({ id: role, title, side, summary: who }) => ({ id: role, title, side, summary: plainly(who) })),
    teams: teams.map((team) => team.name),
    benefits: benefits.length,
    metrics: metrics.length,
    mostPeople: peopleThatFit(template),
  };
}

/** From the kickoff to the last day of the last milestone, both counted. */
export const workingDaysOf = ({ milestones }: Pick<Template, 'milestones'>): number =>
  Math.max(0, ...milestones.map(({ dueDay }) => dueDay)) + 1;

/** What a file that was read brings; or the first twenty things to mend in it. */
export function templateRead(read: TemplateFileRead): TemplateRead {
  if ('template' in read) return { brings: templateBrings(read.template), template: read.template, problems: [], said: '' };
  const rest = read.problems.length - mostProblems;
  const said = templateFileWords.toMend(read.problems.length);
  return {
    brings: null,
    template: null,
    problems: read.problems.slice(0, mostProblems),
    said: rest > 0 ? `${said}${gap()}${templateFileWords.first(mostProblems)}` : said,
  };
}
