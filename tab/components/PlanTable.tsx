import type { MilestoneRow } from '../../playbook/contract/Milestone.ts';
import { commas } from '../../playbook/words/joints.ts';
import { tabWords } from '../../playbook/words/tab.ts';
import { milestoneWords, timelineWords } from '../../playbook/words/tabMilestone.ts';
import { dayWords } from '../dayWords.ts';
import { DataTable } from './DataTable.tsx';
import { Mark } from './Mark.tsx';
import { TextLink } from './TextLink.tsx';

const { table } = tabWords.plan;
const more = timelineWords.table;

const span = (from: string, to: string) => milestoneWords.span(dayWords(from), dayWords(to));

/** What the picture marks besides the dates: its stage, its risks, an open decision. */
const watchOf = ({ risks, decide }: MilestoneRow) =>
  commas([decide ? timelineWords.decide : '', risks > 0 ? timelineWords.risks(risks) : '']) || timelineWords.none;

/** The timeline in words. */
export function PlanTable({ milestones }: { milestones: MilestoneRow[] }) {
  const names = new Map(milestones.map(({ id, name }) => [id, name]));
  const rows = milestones.map((milestone) => ({
    id: milestone.id,
    cells: [
      <TextLink key="name" to={{ page: 'plan', id: milestone.id }} className="plain-link">
        {milestone.leftOut ? <s>{milestone.name}</s> : milestone.name}
      </TextLink>,
      timelineWords.stage[milestone.stage],
      span(milestone.baselineStartOn, milestone.baselineOn),
      span(milestone.startOn, milestone.signedOn ?? milestone.forecastOn),
      milestone.leftOut ? timelineWords.none : milestone.slip || tabWords.plan.onPlan,
      commas(milestone.needs.flatMap((id) => names.get(id) ?? [])) || timelineWords.none,
      watchOf(milestone),
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
        heads={[table.milestone, more.stage, table.baseline, table.forecast, table.slip, table.needs, more.marks, table.state]}
        rows={rows}
      />
    </div>
  );
}
