import type { Milestone } from '../../journal/Milestone.ts';
import type { Rollout } from '../../journal/Rollout.ts';
import { commas } from '../../words/joints.ts';
import { listed } from '../../words/numbers.ts';
import { previewWords as w } from '../../words/preview.ts';
import { type Changed, type ChangeLine, fieldLines } from './Changed.ts';

/** More names than this say nothing about an order. */
const mostNames = 6;

/** Milestones that are added, dropped, merged, moved in the order, on other days or otherwise. */
export function milestoneChanges(before: Rollout, after: Rollout): Changed {
  const was = new Map(before.milestones.map((milestone) => [milestone.id, milestone]));
  const is = new Set(after.milestones.map(({ id }) => id));
  const added = after.milestones.filter(({ id }) => !was.has(id));
  const dropped = before.milestones.filter(({ id }) => !is.has(id));
  const stay = after.milestones.flatMap((milestone) => {
    const old = was.get(milestone.id);
    return old ? [changesOf(before, after, old, milestone)] : [];
  });
  return {
    changes: [
      ...added.map(({ name, startOn, dueOn }) => ({ what: name, was: w.notThere, is: w.addedOn(w.span(startOn, dueOn)) })),
      ...dropped.map((milestone) => ({
        what: milestone.name,
        was: w.span(milestone.startOn, milestone.dueOn),
        is: goneWords(after, milestone),
      })),
      ...orderLine(before, after),
      ...stay.flat(),
    ],
    added: added.length,
    dropped: dropped.length,
    changed: stay.filter((lines) => lines.length).length + orderLine(before, after).length,
  };
}

function goneWords({ dropped, milestones }: Rollout, { id }: Milestone): string {
  const into = dropped.findLast(({ milestone }) => milestone.id === id)?.into;
  return into ? w.merged(milestones.find((one) => one.id === into)?.name ?? '') : w.dropped;
}

/** The part of the order that is otherwise, by name; no line when those in both stand as they stood. */
function orderLine(before: Rollout, after: Rollout): ChangeLine[] {
  const common = (one: Rollout, other: Rollout) =>
    one.milestones.filter(({ id }) => other.milestones.some((milestone) => milestone.id === id));
  const [was, is] = [common(before, after), common(after, before)];
  const first = was.findIndex(({ id }, place) => id !== is[place]?.id);
  if (first < 0) return [];
  const last = was.findLastIndex(({ id }, place) => id !== is[place]?.id);
  const words = (all: Milestone[]) => {
    const names = all.slice(first, last + 1).map(({ name }) => name);
    return commas([...names.slice(0, mostNames), names.length > mostNames ? w.more(names.length - mostNames) : '']);
  };
  return [{ what: w.order, was: words(was), is: words(is) }];
}

function changesOf(before: Rollout, after: Rollout, old: Milestone, milestone: Milestone): ChangeLine[] {
  const days = (words: (milestone: Milestone) => string) => ({ what: old.name, was: words(old), is: words(milestone) });
  const started = old.startOn !== milestone.startOn;
  const dayLine = started
    ? [days(({ startOn, dueOn }) => w.span(startOn, dueOn))]
    : old.dueOn !== milestone.dueOn
      ? [days(({ dueOn }) => w.due(dueOn))]
      : [];
  const names = ({ needs }: Milestone) =>
    listed(needs.flatMap((id) => [...after.milestones, ...before.milestones].find((one) => one.id === id)?.name ?? []));
  const roles = ({ approverRoles }: Milestone) =>
    listed(approverRoles.map((role) => after.roles.find(({ id }) => id === role)?.title ?? role));
  const { fields } = w;
  const lines = fieldLines(
    old.name,
    old,
    milestone,
    {
      [fields.name]: ({ name }) => name,
      [fields.touch]: ({ touch }) => touch,
      [fields.worksByItself]: ({ worksByItself }) => worksByItself,
      [fields.phase]: ({ phase }) => after.start?.phases.find(({ id }) => id === phase)?.name ?? phase,
      [fields.needs]: names,
      [fields.approverRoles]: roles,
      [fields.signoffMode]: ({ signoffMode }) => (signoffMode ? w.modes[signoffMode] : w.asRollout),
    },
    w.field,
  );
  return [...dayLine, ...lines];
}
