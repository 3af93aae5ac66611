// A small template of which every part has one or two, so that many can be broken in a short time.
import type { TemplateBrings } from '../../playbook/contract/Templates.ts';
import type { Template } from '../../playbook/templates/Template.ts';
import { templateBrings } from '../../playbook/views/templateBrings.ts';

export const aTemplate = (more: Partial<Template> = {}): Template => ({
  id: 'desk',
  version: '2.1',
  name: 'Help desk',
  summary: 'From mail to one list: a small one, to be tried out.',
  phases: [
    { id: 'build', name: 'Build' },
    { id: 'run', name: 'Run' },
  ],
  roles: [
    {
      id: 'accountable',
      title: 'Accountable',
      side: 'customer',
      summary: '# Answers for it | at {customer}.',
      duties: [{ text: 'Decide within a day | or two', byWhen: 'Day 5', cites: ['P10', 'P14'] }],
      effort: 'About 2 hours a week. Worth it.',
    },
    { id: 'projectManager', title: 'Project manager', side: 'integrator', summary: 'Keeps the plan true.', duties: [], effort: '' },
  ],
  teams: [{ id: 'desk', name: 'Service desk', side: 'customer', representativeRole: 'accountable', mandatory: true }],
  milestones: [
    {
      id: 'first',
      name: 'First list',
      touch: 'A list with 20 calls',
      worksByItself: '',
      startDay: 0,
      dueDay: 9,
      phase: 'build',
      approverRoles: ['accountable'],
      deliverables: [
        {
          id: 'list',
          title: 'List | one',
          criterion: 'Is it there?',
          ownerRole: 'accountable',
          team: 'desk',
          risky: true,
          startDay: 0,
          dueDay: 4,
          cites: ['P61'],
        },
        { id: 'calls', title: 'Calls in', criterion: '', ownerRole: 'projectManager', team: '', risky: false, needs: ['list'], cites: [] },
      ],
      cites: ['P59'],
    },
    {
      id: 'second',
      name: 'All calls',
      touch: '',
      worksByItself: '',
      startDay: 5,
      dueDay: 20,
      phase: 'run',
      needs: [],
      approverRoles: [],
      deliverables: [],
      cites: [],
    },
  ],
  sections: [
    {
      id: 'ownership',
      group: 'Why and who',
      title: 'It is up to us',
      ownerRole: 'accountable',
      markdown: 'The success belongs to {customer}.\n\n## Who\n\n| {customer} | {vendor} |\n|---|---|\n| decides | answers |\n',
      cites: ['P3'],
      audience: ['accountable'],
      guests: false,
      accept: true,
      reviewDay: 15,
      milestones: ['first'],
      exercises: [{ id: 'open', task: 'Open the list and close one call' }],
    },
    {
      id: 'calls',
      group: 'How',
      title: 'Calls: “all” of them',
      ownerRole: 'projectManager',
      markdown: '---\n\nOne list. 日本 🙂 שלום\n',
      cites: [],
    },
  ],
  benefits: [
    {
      id: 'oneList',
      roles: ['accountable'],
      category: 'people',
      title: 'One list: nothing is lost',
      evidence: '4 of 10 calls were asked twice.',
      source: '',
      caseStudy: { title: 'A Tuesday', text: 'Two calls, one answer.' },
      effort: '# An hour | at {customer}. Worth it.',
      ask: { title: 'Name two people', why: 'Places are few.', withinDays: 5, deliverable: 'calls' },
      section: 'ownership',
      cites: ['P99'],
    },
  ],
  metrics: [
    { id: 'lost', name: 'Calls lost', unit: '%', baseline: 12.5, target: 0, lowAlert: null, measuredHow: 'Counted on Mondays.', cites: [] },
  ],
  cadence: { askAt: '15:30', windowMinutes: 45, digestAt: '17:00', reminderEveryWeeks: 3 },
  ...more,
});

/** What it brings, as the page that starts a rollout shows it. */
export const aTemplateBrings = (more: Partial<TemplateBrings> = {}): TemplateBrings => ({ ...templateBrings(aTemplate()), ...more });
