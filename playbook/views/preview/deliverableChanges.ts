import type { Deliverable, Milestone } from '../../journal/Milestone.ts';
import { nameOf } from '../../journal/nameOf.ts';
import { ownerOf } from '../../journal/ownerOf.ts';
import type { People } from '../../journal/Person.ts';
import type { Rollout } from '../../journal/Rollout.ts';
import { listed } from '../../words/numbers.ts';
import { previewWords as w } from '../../words/preview.ts';
import { type Changed, type ChangeLine, fieldLines } from './Changed.ts';

interface Own {
  milestone: Milestone;
  deliverable: Deliverable;
}

/** Deliverables that are added, dropped, in another milestone, on other days or otherwise. */
export function deliverableChanges(before: Rollout, after: Rollout, people: People): Changed {
  const [was, is] = [all(before), all(after)];
  const added = [...is.values()].filter(({ deliverable }) => !was.has(deliverable.id));
  const dropped = [...was.values()].filter(({ deliverable }) => !is.has(deliverable.id));
  const stay = [...is.values()].flatMap((own) => {
    const old = was.get(own.deliverable.id);
    return old ? [changesOf(after, people, old, own)] : [];
  });
  return {
    changes: [
      ...added.map(({ milestone, deliverable }) => ({ what: w.of(deliverable.title), was: w.notThere, is: w.addedTo(milestone.name) })),
      ...dropped.map(({ milestone, deliverable }) => ({ what: w.of(deliverable.title), was: w.isIn(milestone.name), is: w.dropped })),
      ...stay.flat(),
    ],
    added: added.length,
    dropped: dropped.length,
    changed: stay.filter((lines) => lines.length).length,
  };
}

const all = ({ milestones }: Rollout): Map<string, Own> =>
  new Map(milestones.flatMap((milestone) => milestone.deliverables.map((deliverable) => [deliverable.id, { milestone, deliverable }])));

function daysWords({ startOn, dueOn }: Deliverable, milestone: Milestone): string {
  if (!startOn && !dueOn) return w.whole;
  return startOn ? w.span(startOn, dueOn ?? milestone.dueOn) : w.due(dueOn ?? milestone.dueOn);
}

function changesOf(after: Rollout, people: People, old: Own, { milestone, deliverable }: Own): ChangeLine[] {
  const what = w.of(old.deliverable.title);
  const place = old.milestone.id === milestone.id ? [] : [{ what, was: w.isIn(old.milestone.name), is: w.isIn(milestone.name) }];
  const moved = old.deliverable.startOn !== deliverable.startOn || old.deliverable.dueOn !== deliverable.dueOn;
  const days = moved ? [{ what, was: daysWords(old.deliverable, old.milestone), is: daysWords(deliverable, milestone) }] : [];
  const titles = ({ needs }: Deliverable) =>
    listed(needs.flatMap((id) => after.milestones.flatMap(({ deliverables }) => deliverables).find((one) => one.id === id)?.title ?? []));
  const { fields } = w;
  const lines = fieldLines(
    what,
    old.deliverable,
    deliverable,
    {
      [fields.title]: ({ title }) => title,
      [fields.criterion]: ({ criterion }) => criterion,
      [fields.owner]: (one) => {
        const owner = ownerOf(after, one);
        return owner ? nameOf(people, owner) : w.nobody;
      },
      [fields.team]: ({ team }) => after.teams.find(({ id }) => id === team)?.name ?? team,
      [fields.risky]: ({ risky }) => (risky ? w.yes : w.no),
      [fields.needs]: titles,
    },
    w.field,
  );
  return [...place, ...days, ...lines];
}
