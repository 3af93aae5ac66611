// The questions of the forms that change the plan.
import type { Ask } from '../../contract/Action.ts';
import type { Deliverable, Milestone } from '../../journal/Milestone.ts';
import { inputWords } from '../../words/inputs.ts';
import { planLabels as labels, planActionWords as w } from '../../words/planActions.ts';
import { previewWords } from '../../words/preview.ts';
import type { Looking } from '../Looking.ts';

type Choice = { value: string; label: string };

const choiceOf = ({ id, name }: { id: string; name: string }): Choice => ({ value: id, label: name });

const ask = (name: string, kind: Ask['kind'], label: string, extra: Partial<Ask> = {}): Ask => ({
  name,
  kind,
  label,
  required: false,
  error: inputWords.choice,
  ...extra,
});

export const planAsks = {
  name: (value?: string) => ask('name', 'text', labels.name, { required: true, error: inputWords.title, max: 80, value }),
  day: (name: 'startOn' | 'dueOn', required: boolean, value?: string, label: string = labels[name]) =>
    ask(name, 'date', label, { required, error: inputWords.day, value }),
  byDays: (required: boolean) =>
    ask('byDays', 'number', labels.byDays, { required, error: inputWords.byDays, example: labels.byDaysExample }),
  reason: () =>
    ask('reason', 'longText', labels.reason, { required: true, error: inputWords.reason, max: 1000, example: labels.reasonExample }),
  reasonMaybe: (label: string = labels.reasonMaybe) => ask('reason', 'longText', label, { max: 1000 }),
  choice: (name: string, label: string, choices: Choice[]) => ask(name, 'choice', label, { required: true, choices }),
  table: () => ask('text', 'paste', labels.table, { required: true, error: inputWords.table, example: labels.tableExample }),
  risky: (value: boolean) => ask('risky', 'yesNo', labels.risky, { value: String(value) }),
};

/** What a milestone is, needs and who signs it; what it may need stands before it. */
export function milestoneAsks({ rollout }: Looking, milestone: Milestone | null): Ask[] {
  const place = milestone ? rollout.milestones.indexOf(milestone) : rollout.milestones.length;
  const modes = Object.entries(previewWords.modes).map(([value, label]) => ({ value, label }));
  const list = (ids: string[] | undefined) => ids?.join('\n');
  return [
    ask('touch', 'text', labels.touch, { max: 200, example: labels.touchExample, value: milestone?.touch || undefined }),
    ask('worksByItself', 'longText', labels.worksByItself, {
      max: 400,
      example: labels.worksByItselfExample,
      value: milestone?.worksByItself || undefined,
    }),
    ask('phase', 'choice', labels.phase, { choices: rollout.start?.phases.map(choiceOf), value: milestone?.phase || undefined }),
    ...needsAsk('needs', labels.needs, rollout.milestones.slice(0, place).map(choiceOf), milestone?.needs),
    ask('approverRoles', 'choices', labels.approverRoles, {
      choices: rollout.roles.map(({ id, title }) => ({ value: id, label: title })),
      value: list(milestone?.approverRoles),
      ordered: true,
    }),
    ask('signoffMode', 'choice', labels.signoffMode, {
      choices: [{ value: 'asRollout', label: w.asRollout }, ...modes],
      value: milestone?.signoffMode ?? 'asRollout',
    }),
  ];
}

/** More boxes than this are no form any more; the nearest ones are offered, and those that are needed already. */
const mostBoxes = 20;

export function needsAsk(name: string, label: string, choices: Choice[], needs: string[] = []): Ask[] {
  const near = choices.filter(({ value }, place) => needs.includes(value) || place >= choices.length - mostBoxes);
  return near.length ? [ask(name, 'choices', label, { choices: near, value: needs.join('\n') })] : [];
}

/** What a deliverable has besides its words: days of its own, whether it is risky, and what it needs. */
export function deliverablePartAsks(milestone: Milestone, deliverable: Deliverable | null): Ask[] {
  const others = milestone.deliverables.filter(({ id }) => id !== deliverable?.id).map(({ id, title }) => ({ value: id, label: title }));
  return [
    planAsks.risky(deliverable?.risky ?? false),
    planAsks.day('startOn', false, deliverable?.startOn ?? undefined),
    planAsks.day('dueOn', false, deliverable?.dueOn ?? undefined),
    ...needsAsk('needs', labels.deliverableNeeds, others, deliverable?.needs),
  ];
}
