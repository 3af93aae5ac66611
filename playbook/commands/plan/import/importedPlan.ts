// What a pasted plan means for the plan there is: what is new, what changes, and what cannot be.
import type { ImportedPlan, PlannedDeliverable, PlannedMilestone, Redated } from '../../../journal/Entry.ts';
import type { Deliverable, Milestone } from '../../../journal/Milestone.ts';
import type { Rollout } from '../../../journal/Rollout.ts';
import { importWords as w } from '../../../words/importPlan.ts';
import { refusalSentence } from '../../../words/refusals.ts';
import { changedFields } from '../../changedFields.ts';
import { isFar } from '../isFar.ts';
import type { Days } from '../keptInOrder.ts';
import { lastPlace, mostMilestones, needsByDefault } from '../milestoneFields.ts';
import { movedWith, spanOf } from '../redatedDeliverables.ts';
import { standsFixed } from '../standsFixed.ts';
import type { LineProblem, ReadDeliverable, ReadMilestone, ReadTable } from './ReadTable.ts';

/** A longer table is no plan, and does not fit into one append. */
const mostDeliverables = 2000;

export interface Imported {
  problems: LineProblem[];
  redated: Redated;
  parts: ImportedPlan;
  /** Names of the milestones whose days change. */
  movedNames: string[];
}

export function importedPlan(rollout: Rollout, { milestones, problems: read }: ReadTable): Imported {
  const known = new Map(rollout.milestones.map((milestone) => [milestone.name.toLowerCase(), milestone]));
  const imported: Imported = {
    problems: [...read],
    redated: { milestones: [], deliverables: [] },
    parts: { milestones: [], deliverables: [], changed: [] },
    movedNames: [],
  };
  const say = (line: number, text: string) => void imported.problems.push({ line, text });
  const fresh = milestones.filter(({ name }) => !known.has(name.toLowerCase()));
  const tooMany = fresh[mostMilestones - rollout.milestones.length];
  if (tooMany) say(tooMany.line, w.tooManyMilestones(mostMilestones));
  const beyond = milestones.flatMap(({ deliverables }) => deliverables)[mostDeliverables];
  if (beyond) say(beyond.line, w.tooManyDeliverables(mostDeliverables));
  for (const own of milestones) {
    for (const { line, startOn, dueOn } of [{ ...own, line: own.ownLine ?? own.line }, ...own.deliverables])
      for (const day of [startOn, dueOn]) if (day && isFar(rollout, day)) say(line, w.tooFar(day));
    const there = known.get(own.name.toLowerCase());
    if (there) changeMilestone(rollout, there, own, imported, say);
    else addMilestone(rollout, own, imported, say);
  }
  imported.problems.sort((one, other) => one.line - other.line);
  return imported;
}

type Say = (line: number, text: string) => void;

const numbered = (rollout: Rollout, kind: 'm' | 'd', { parts }: Imported) =>
  `${kind}${rollout.seq + 1}-${(kind === 'm' ? parts.milestones : parts.deliverables).length + 1}`;

/** A new milestone goes from its own days, else from the first to the last of its deliverables. */
function addMilestone(rollout: Rollout, read: ReadMilestone, imported: Imported, say: Say): void {
  const starts = read.deliverables.flatMap(({ startOn, dueOn }) => startOn ?? dueOn ?? []).toSorted();
  const ends = read.deliverables.flatMap(({ startOn, dueOn }) => dueOn ?? startOn ?? []).toSorted();
  const startOn = read.startOn ?? starts[0];
  const dueOn = read.dueOn ?? ends.at(-1);
  if (!startOn || !dueOn) {
    say(read.line, w.noDays(read.name));
    return;
  }
  if (dueOn < startOn) {
    say(read.ownLine ?? read.line, w.endsBeforeStart(startOn, dueOn));
    return;
  }
  const first = lastPlace(rollout);
  const before = imported.parts.milestones.at(-1)?.milestone ?? rollout.milestones[first - 1];
  const milestone: PlannedMilestone = {
    id: numbered(rollout, 'm', imported),
    name: read.name,
    touch: '',
    worksByItself: '',
    phase: before?.phase ?? rollout.start?.phases[0]?.id ?? '',
    startOn,
    dueOn,
    needs: needsByDefault(before, startOn),
    approverRoles: ['accountable'],
    deliverables: [],
  };
  imported.parts.milestones.push({ place: first + imported.parts.milestones.length, milestone });
  for (const one of read.deliverables) addDeliverable(rollout, milestone, one, imported, say);
}

function changeMilestone(rollout: Rollout, there: Milestone, read: ReadMilestone, imported: Imported, say: Say): void {
  const fixed = standsFixed(rollout, there);
  const days: Days = { startOn: read.startOn ?? there.startOn, dueOn: read.dueOn ?? there.dueOn };
  if (days.dueOn < days.startOn) {
    say(read.ownLine ?? read.line, w.endsBeforeStart(days.startOn, days.dueOn));
    return;
  }
  const moved = days.startOn !== there.startOn || days.dueOn !== there.dueOn;
  const sayFixed = (line: number) => fixed && say(line, refusalSentence(fixed.refusal, fixed.facts));
  if (moved) {
    sayFixed(read.ownLine ?? read.line);
    imported.movedNames.push(there.name);
    imported.redated.milestones.push({ milestone: there.id, ...days, was: { startOn: there.startOn, dueOn: there.dueOn } });
  }
  const titled = new Map(there.deliverables.map((deliverable) => [deliverable.title.toLowerCase(), deliverable]));
  const withDays = new Set<string>();
  for (const one of read.deliverables) {
    const deliverable = titled.get(one.title.toLowerCase());
    const before = imported.parts.deliverables.length + imported.parts.changed.length;
    if (!deliverable) addDeliverable(rollout, { ...there, ...days }, one, imported, say);
    else if (changeDeliverable({ ...there, ...days }, deliverable, one, imported, say)) withDays.add(deliverable.id);
    if (imported.parts.deliverables.length + imported.parts.changed.length > before) sayFixed(one.line);
  }
  if (moved) moveOthers(there, days, withDays, imported);
}

/** Deliverables the table gives no days of their own move with their milestone. */
function moveOthers(there: Milestone, days: Days, withDays: ReadonlySet<string>, { redated }: Imported): void {
  for (const deliverable of there.deliverables.filter(({ id, met }) => !met && !withDays.has(id))) {
    const { startOn, dueOn } = movedWith(deliverable, there, days);
    const was = { startOn: deliverable.startOn, dueOn: deliverable.dueOn };
    const now = { startOn: was.startOn && startOn, dueOn: was.dueOn && dueOn };
    if (now.startOn !== was.startOn || now.dueOn !== was.dueOn)
      redated.deliverables.push({ milestone: there.id, deliverable: deliverable.id, ...now, was });
  }
}

type Around = Days & { id: string; name: string };

function outsideOf({ name, ...inside }: Around, days: Pick<Deliverable, 'startOn' | 'dueOn'>): string | null {
  const { startOn, dueOn } = spanOf(days, inside);
  if (dueOn < startOn) return w.endsBeforeStart(startOn, dueOn);
  return startOn < inside.startOn || dueOn > inside.dueOn ? w.outside(name, inside.startOn, inside.dueOn) : null;
}

function addDeliverable(rollout: Rollout, milestone: Around, read: ReadDeliverable, imported: Imported, say: Say): void {
  const { line, title, criterion = '', owner, team = '', risky = false, startOn, dueOn } = read;
  const wrong = startOn || dueOn ? outsideOf(milestone, { startOn: startOn ?? null, dueOn: dueOn ?? null }) : null;
  if (wrong) say(line, wrong);
  const deliverable: PlannedDeliverable = {
    id: numbered(rollout, 'd', imported),
    title,
    criterion,
    ...(owner ?? { owner: null, ownerRole: '' }),
    team,
    risky,
    ...(startOn ? { startOn } : {}),
    ...(dueOn ? { dueOn } : {}),
  };
  imported.parts.deliverables.push({ milestone: milestone.id, deliverable });
}

/** True when the table gives it days of its own. */
function changeDeliverable(milestone: Around, there: Deliverable, read: ReadDeliverable, imported: Imported, say: Say): boolean {
  const { criterion, owner, team, risky, startOn, dueOn } = read;
  const { fields, was } = changedFields<Omit<Deliverable, 'met'>>(there, { criterion, ...owner, team, risky, startOn, dueOn });
  const wrong = startOn || dueOn ? outsideOf(milestone, { ...there, ...fields }) : null;
  if (wrong) say(read.line, wrong);
  if (Object.keys(fields).length) imported.parts.changed.push({ milestone: milestone.id, deliverable: there.id, fields, was });
  return !!(startOn || dueOn);
}
