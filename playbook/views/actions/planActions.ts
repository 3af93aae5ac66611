// Buttons that change the plan; those that move more than they name show it first.
import { standsFixed } from '../../commands/plan/standsFixed.ts';
import type { Action } from '../../contract/Action.ts';
import type { Deliverable, Milestone } from '../../journal/Milestone.ts';
import { ownerOf } from '../../journal/ownerOf.ts';
import { findTemplate } from '../../templates/templates.ts';
import { actionWords, labels } from '../../words/actions.ts';
import { planLabels, planActionWords as w } from '../../words/planActions.ts';
import { action, isOpen, manages } from '../actions.ts';
import { asks } from '../asks.ts';
import type { Looking } from '../Looking.ts';
import { deliverablePartAsks, milestoneAsks, planAsks } from './planAsks.ts';

type Parts = Parameters<typeof action>[2];

const previewed = (looking: Looking, verb: string, parts: Parts): Action => ({ ...action(looking, verb, parts), previews: true });

const steers = (looking: Looking): boolean => isOpen(looking) && manages(looking);

/** Changes of the plan as a whole: add, bring in, import, move the dates of many (P67, U12). */
export function planActions(looking: Looking): Action[] {
  if (!steers(looking)) return [];
  const { rollout } = looking;
  const there = new Set(rollout.milestones.map(({ id }) => id));
  const merged = new Set(rollout.dropped.flatMap(({ milestone, into }) => (into ? milestone.id : [])));
  const template = findTemplate(rollout.start?.fromFile ? '' : (rollout.start?.template ?? ''))?.milestones ?? [];
  const missing = template.filter(({ id }) => !there.has(id) && !merged.has(id)).map(({ id, name }) => ({ value: id, label: name }));
  const bringIn = previewed(looking, 'bringInMilestone', {
    label: w.bringIn,
    title: w.bringInTitle,
    asks: [planAsks.choice('milestone', planLabels.bringIn, missing)],
  });
  return [
    previewed(looking, 'addMilestone', {
      label: w.addMilestone,
      title: w.addMilestoneTitle,
      asks: [planAsks.name(), planAsks.day('startOn', true), planAsks.day('dueOn', true), ...milestoneAsks(looking, null)],
    }),
    ...(missing.length ? [bringIn] : []),
    previewed(looking, 'importPlan', {
      label: w.importPlan,
      title: w.importTitle,
      asks: [planAsks.table(), planAsks.reasonMaybe(planLabels.importReason)],
    }),
    previewed(looking, 'redatePlan', {
      label: w.redateAll,
      title: w.redateAllTitle,
      input: { onwards: true },
      asks: [planAsks.byDays(false), planAsks.day('dueOn', false, undefined, planLabels.goLiveOn), planAsks.reason()],
    }),
  ];
}

/** Changes of one milestone of the plan; one that is signed or asked to be keeps its place and its days (P67). */
export function milestonePlanActions(looking: Looking, milestone: Milestone): Action[] {
  if (!steers(looking) || milestone.leftOut) return [];
  const { rollout } = looking;
  const { name } = milestone;
  const input = { milestone: milestone.id };
  const words = [
    action(looking, 'addDeliverable', {
      label: actionWords.add,
      title: actionWords.addTitle(name),
      input,
      asks: [
        asks.title({ max: 100 }),
        asks.criterion({ max: 300, example: labels.criterionExample }),
        asks.owner(),
        asks.team({ choices: rollout.teams.map((team) => ({ value: team.id, label: team.name })) }),
        ...deliverablePartAsks(milestone, null),
      ],
    }),
    action(looking, 'changeMilestone', {
      label: w.change,
      title: w.changeTitle(name),
      input,
      asks: [planAsks.name(name), ...milestoneAsks(looking, milestone)],
    }),
  ];
  return standsFixed(rollout, milestone) ? words : [...words, ...movingActions(looking, milestone)];
}

function movingActions(looking: Looking, milestone: Milestone): Action[] {
  const { rollout } = looking;
  const { name, startOn, dueOn } = milestone;
  const input = { milestone: milestone.id };
  const others = rollout.milestones.filter((one) => one !== milestone);
  const places = [null, ...others].map((one, place) => ({ value: String(place), label: one ? w.after(one.name) : w.first }));
  const into = others.filter((one) => !standsFixed(rollout, one)).map((one) => ({ value: one.id, label: one.name }));
  const redate = [
    previewed(looking, 'redatePlan', {
      label: w.redate,
      title: w.redateTitle(name),
      input,
      asks: [planAsks.day('startOn', true, startOn), planAsks.day('dueOn', true, dueOn), planAsks.reason()],
    }),
    previewed(looking, 'redatePlan', {
      label: w.redateOnwards,
      title: w.redateOnwardsTitle(name),
      input: { ...input, onwards: true },
      asks: [planAsks.byDays(true), planAsks.reason()],
      key: ['redatePlan', milestone.id, 'onwards', looking.reader ?? '', rollout.seq].join('/'),
    }),
  ];
  if (!others.length) return redate;
  return [
    ...redate,
    previewed(looking, 'moveMilestone', {
      label: w.move,
      title: w.moveTitle(name),
      input,
      asks: [planAsks.choice('place', planLabels.place, places)],
    }),
    ...(into.length
      ? [
          previewed(looking, 'mergeMilestones', {
            label: w.merge,
            title: w.mergeTitle(name),
            input,
            asks: [planAsks.choice('into', planLabels.into, into), planAsks.reasonMaybe()],
          }),
        ]
      : []),
    previewed(looking, 'dropMilestone', {
      label: w.drop,
      title: w.dropTitle(name),
      tone: 'destructive',
      input,
      asks: [planAsks.reasonMaybe()],
    }),
  ];
}

/** Changes of one deliverable of the plan: whoever answers for it says that it began, those who steer do the rest (P61, P67). */
export function deliverablePlanActions(looking: Looking, milestone: Milestone, deliverable: Deliverable): Action[] {
  const { rollout, people, reader } = looking;
  if (!isOpen(looking) || !reader || milestone.leftOut) return [];
  const { title, owner, met, startedAt } = deliverable;
  const input = { milestone: milestone.id, deliverable: deliverable.id };
  const begins = !met && !startedAt && (manages(looking) || ownerOf(rollout, deliverable) === reader);
  const start = begins ? [action(looking, 'startDeliverable', { label: w.start, input })] : [];
  if (!manages(looking)) return start;
  const change = action(looking, 'changeDeliverable', {
    label: w.change,
    title: actionWords.changeTitle(title),
    input,
    asks: [
      asks.title({ max: 100, value: title }),
      asks.criterion({ max: 300, value: deliverable.criterion }),
      asks.owner({ value: (owner && people[owner]?.oid) || undefined }),
      asks.team({ choices: rollout.teams.map((team) => ({ value: team.id, label: team.name })), value: deliverable.team }),
      ...deliverablePartAsks(milestone, deliverable),
    ],
  });
  const pending = standsFixed(rollout, milestone)?.refusal === 'signoffPending';
  const drop = previewed(looking, 'dropDeliverable', {
    label: w.drop,
    title: w.dropDeliverableTitle(title),
    tone: 'destructive',
    input,
    asks: [planAsks.reasonMaybe()],
  });
  return [...start, change, ...redateActions(looking, milestone, deliverable), ...(pending ? [] : [drop])];
}

/** Only what is open and has days of its own is moved on its own; what depends on it is shown. */
function redateActions(looking: Looking, milestone: Milestone, deliverable: Deliverable): Action[] {
  if (deliverable.met || !deliverable.dueOn || standsFixed(looking.rollout, milestone)) return [];
  return [
    previewed(looking, 'redatePlan', {
      label: w.redate,
      title: w.redateDeliverableTitle(deliverable.title),
      input: { milestone: milestone.id, deliverable: deliverable.id },
      asks: [
        planAsks.day('startOn', false, deliverable.startOn ?? undefined),
        planAsks.day('dueOn', true, deliverable.dueOn),
        planAsks.reason(),
      ],
    }),
  ];
}
