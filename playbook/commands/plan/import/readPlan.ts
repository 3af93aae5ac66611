// A pasted table as milestones with their deliverables, and line by line what is wrong with it.
import { remembered } from '../../../clock/remembered.ts';
import type { People } from '../../../journal/Person.ts';
import type { Rollout } from '../../../journal/Rollout.ts';
import { importWords as w } from '../../../words/importPlan.ts';
import { type Column, columnsOf } from './columnsOf.ts';
import type { Line, ReadMilestone, ReadTable } from './ReadTable.ts';
import { readDay } from './readDay.ts';
import { readDeliverable } from './readDeliverable.ts';
import { readOwner } from './readOwner.ts';
import { type Row, splitCells } from './splitCells.ts';

const longest: Partial<Record<Column, number>> = { milestone: 80, deliverable: 100, criterion: 300 };

/** The table as milestones and deliverables; rows that cannot be read are among the problems, each with its line (P60). */
export function readPlan(text: string, rollout: Rollout, people: People): ReadTable {
  const { rows, unclosed } = splitCells(text);
  if (unclosed !== null) return { milestones: [], problems: [{ line: unclosed, text: w.unclosed }] };
  const [head, ...below] = rows;
  const found = columnsOf(head?.cells ?? []);
  if ('problem' in found) return { milestones: [], problems: [{ line: head?.line ?? 1, text: found.problem }] };
  if (!below.length) return { milestones: [], problems: [{ line: head?.line ?? 1, text: w.nothing }] };
  const plan: ReadTable = { milestones: [], problems: [] };
  const byName = new Map<string, ReadMilestone>();
  const owner = remembered((cell: string) => readOwner(rollout, people, cell));
  let last: ReadMilestone | null = null;
  for (const row of below) {
    const cell = (column: Column) => row.cells[found.places.get(column) ?? -1] ?? '';
    const say = (problem: string) => void plan.problems.push({ line: row.line, text: problem });
    for (const [column, most] of Object.entries(longest) as [Column, number][])
      if (cell(column).length > most) say(w.tooLong(column, most));
    const name = cell('milestone');
    const milestone: ReadMilestone | null = name ? (byName.get(name.toLowerCase()) ?? begun(row, name)) : last;
    if (!milestone) {
      say(w.noMilestone);
      continue;
    }
    if (!byName.has(milestone.name.toLowerCase())) plan.milestones.push(milestone);
    byName.set(milestone.name.toLowerCase(), milestone);
    last = milestone;
    const days = daysOf(cell, say);
    if (cell('deliverable')) readDeliverable(milestone, { line: row.line, cell, days, owner, say }, rollout);
    else readOwnLine(milestone, { line: row.line, cell, days, owner, say });
  }
  return plan;
}

const begun = ({ line }: Row, name: string): ReadMilestone => ({ line, name, ownLine: null, deliverables: [], titles: new Map() });

function daysOf(cell: Line['cell'], say: Line['say']): Line['days'] {
  const days: Line['days'] = {};
  for (const [column, end] of [
    ['start', 'startOn'],
    ['due', 'dueOn'],
  ] as const) {
    if (!cell(column)) continue;
    const read = readDay(cell(column));
    if ('problem' in read) say(read.problem);
    else days[end] = read.day;
  }
  if (days.startOn && days.dueOn && days.dueOn < days.startOn) say(w.endsBeforeStart(days.startOn, days.dueOn));
  return days;
}

/** A line without a deliverable says when its milestone is. */
function readOwnLine(milestone: ReadMilestone, { line, cell, days, say }: Line): void {
  for (const column of ['criterion', 'owner', 'team', 'risky'] as const) if (cell(column)) say(w.noDeliverable(column));
  if (milestone.ownLine !== null) say(w.twice(milestone.name, milestone.ownLine));
  milestone.ownLine = line;
  Object.assign(milestone, days);
}
