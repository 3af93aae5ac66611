// Buttons about what the rollout gives: add, change, take out (P5, P6, P100, P101).

import type { Action, Ask } from '../../contract/Action.ts';
import type { BenefitTemplate } from '../../templates/Template.ts';
import { benefitWords as w } from '../../words/benefits.ts';
import { inputWords } from '../../words/inputs.ts';
import { aside } from '../../words/joints.ts';
import { action, isOpen, manages } from '../actions.ts';
import type { Looking } from '../Looking.ts';

/** Add a benefit to the library. */
export const libraryActions = (looking: Looking): Action[] =>
  manages(looking) && isOpen(looking)
    ? [action(looking, 'writeBenefit', { label: w.actions.write, title: w.actions.writeTitle, asks: asksOf(looking) })]
    : [];

/** Change one, asked as a new one is, or take it out. */
export function benefitActions(looking: Looking, benefit: BenefitTemplate): Action[] {
  if (!manages(looking) || !isOpen(looking)) return [];
  const input = { benefit: benefit.id };
  return [
    action(looking, 'writeBenefit', { label: w.actions.edit, title: w.actions.editTitle(benefit.title), input }),
    action(looking, 'dropBenefit', { label: w.actions.drop, tone: 'destructive', input }),
  ];
}

function asksOf({ rollout }: Looking): Ask[] {
  const { labels, missing, examples } = w;
  const text = (name: string, kind: Ask['kind'], label: string, max: number, more: Partial<Ask> = {}): Ask => ({
    name,
    kind,
    label,
    required: false,
    error: inputWords.choice,
    max,
    ...more,
  });
  const deliverables = rollout.milestones
    .filter(({ leftOut }) => !leftOut)
    .flatMap((milestone) => milestone.deliverables.map(({ id, title }) => ({ value: id, label: aside(title, milestone.name) })));
  const choice = (name: string, label: string, value: string, choices: { value: string; label: string }[]): Ask => ({
    name,
    kind: 'choice',
    label,
    required: false,
    error: inputWords.choice,
    choices,
    value,
  });
  return [
    text('title', 'text', labels.title, 200, { required: true, error: missing.title, example: examples.title }),
    {
      name: 'roles',
      kind: 'choices',
      label: labels.roles,
      required: true,
      error: missing.roles,
      choices: rollout.roles.map(({ id, title }) => ({ value: id, label: title })),
    },
    {
      ...choice(
        'category',
        labels.category,
        'efficiency',
        Object.entries(w.categories).map(([value, label]) => ({ value, label })),
      ),
      required: true,
      error: missing.category,
    },
    text('evidence', 'longText', labels.evidence, 2000),
    text('source', 'text', labels.source, 600),
    text('caseTitle', 'text', labels.caseTitle, 200),
    text('caseText', 'longText', labels.caseText, 2000),
    text('effort', 'longText', labels.effort, 1000, { example: examples.effort }),
    text('askTitle', 'text', labels.askTitle, 300, { required: true, error: missing.ask, example: examples.askTitle }),
    text('askWhy', 'longText', labels.askWhy, 1000),
    {
      name: 'withinDays',
      kind: 'number',
      label: labels.withinDays,
      required: true,
      error: missing.days,
      value: '5',
    },
    choice('deliverable', labels.deliverable, '', [{ value: '', label: w.noDeliverable }, ...deliverables]),
    choice('section', labels.section, '', [
      { value: '', label: w.noSection },
      ...rollout.sections.map(({ id, title }) => ({ value: id, label: title })),
    ]),
  ];
}
