import type { MilestoneShown } from '../../playbook/contract.ts';
import { tabWords } from '../../playbook/words/tab.ts';
import { dayWords } from '../dayWords.ts';
import { DataTable } from './DataTable.tsx';
import { Mark } from './Mark.tsx';

const { table, onPlan } = tabWords.plan;

const span = (from: string, to: string) => `${dayWords(from)} to ${dayWords(to)}`;

/** The timeline in words. */
export function PlanTable({ milestones }: { milestones: MilestoneShown[] }) {
  const nameOf = (id: string) => milestones.find((milestone) => milestone.id === id)?.name ?? '';
  const rows = milestones.map((milestone) => ({
    id: milestone.id,
    cells: [
      milestone.name,
      span(milestone.baselineStartOn, milestone.baselineOn),
      span(milestone.startOn, milestone.signedOn ?? milestone.forecastOn),
      milestone.slip || onPlan,
      milestone.needs.map(nameOf).filter(Boolean).join(', ') || '–',
      <span key="state" className="state">
        <Mark mark={milestone.mark} />
        {milestone.line}
      </span>,
    ],
  }));
  return (
    <div className="surface">
      <DataTable
        label={tabWords.pages.plan}
        heads={[table.milestone, table.baseline, table.forecast, table.slip, table.needs, table.state]}
        rows={rows}
      />
    </div>
  );
}
