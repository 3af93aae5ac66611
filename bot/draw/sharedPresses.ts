// The buttons that stand for the whole of a message about several rollouts: each part of a press names its rollout.
import { isAfter } from '../../playbook/clock/moments.ts';
import { statusSubject } from '../../playbook/journal/subjects.ts';
import type { Report } from '../../playbook/journal/Team.ts';
import { laterMinutes } from '../cards/checkinCard.ts';
import { type Press, pressWith } from '../cards/Press.ts';
import { pressOf } from './Drawing.ts';
import { canChange } from './drawReceipt.ts';
import type { SharedCell } from './sharedCells.ts';

/** A key is cut at 300 characters: two teams tell it from others. */
const mostNamed = 2;

/** One press for all that is filled in, each rollout with its own word for it. */
export function sendOf(forms: SharedCell[]): Press | null {
  const [lead] = forms;
  if (!lead) return null;
  const each = forms.map(({ part, team, day, place }) => ({ rollout: part.drawing.rollout.id, team, day, place }));
  return pressOf(lead.part.drawing, 'reportTeams', { parts: each }, keyOf(forms));
}

/** Puts off all that is open and can be, in each rollout. */
export function snoozeOf(open: SharedCell[]): Press | null {
  const later = open.filter(({ closes, part }) => isAfter(closes, part.drawing.now.add({ minutes: laterMinutes })));
  const firsts = later.filter((cell, at) => later.findIndex(({ part }) => part === cell.part) === at);
  const [lead] = firsts;
  if (!lead) return null;
  const each = firsts.map(({ part, team, day }) => ({ rollout: part.drawing.rollout.id, team, day }));
  const press = pressOf(lead.part.drawing, 'snoozeQuestion', { each }, keyOf(firsts));
  return pressWith(press, { minutes: laterMinutes, together: true });
}

const keyOf = (cells: SharedCell[]): string => {
  const seqs = cells.map(({ part, team, day }) => part.drawing.rollout.revised[statusSubject(team, day)] ?? 0);
  return `teams/${seqs.join('.')}/${cells
    .slice(0, mostNamed)
    .map(({ part, team, day }) => `${part.drawing.rollout.id}/${team}/${day}`)
    .join('+')}`;
};

interface OwnReport {
  cell: SharedCell;
  report: Report;
}

/** What the reader reported for that team, or null. */
export function ownReport(cell: SharedCell): OwnReport | null {
  const { part, team, day } = cell;
  const report = part.drawing.rollout.reports[`${team}/${day}`]?.at(-1);
  return report?.by === part.reader ? { cell, report } : null;
}

/** Takes back the reader's last press, in each rollout it was for. */
export function undoLast(own: OwnReport[]): Press | null {
  const [last] = own;
  if (!last) return null;
  const same = own.filter(({ report }) => report.at === last.report.at);
  const firsts = same.filter(({ cell }, at) => same.findIndex((one) => one.cell.part === cell.part) === at);
  if (!firsts.every(({ cell, report }) => canChange(cell.part.drawing, cell.of, cell.day, report))) return null;
  const each = firsts.map(({ cell, report }) => ({ rollout: cell.part.drawing.rollout.id, seq: report.seq }));
  return pressOf(last.cell.part.drawing, 'undo', { each }, `undo/${each.map(({ seq }) => seq).join('.')}`);
}
