import type { Status } from '../../playbook/contract/Status.ts';
import { tabWords } from '../../playbook/words/tab.ts';
import { DataTable } from './DataTable.tsx';

/** What a cell says without the team and day its row and column already name. */
const withoutWhere = (sentence: string): string => sentence.split(': ').slice(1).join(': ') || sentence;

/** The heat map in words. */
export function HeatTable({ status }: { status: Status }) {
  const rows = status.teams.map((team) => ({
    id: team.id,
    cells: [team.name, ...team.cells.map((cell) => withoutWhere(cell.sentence))],
  }));
  return (
    <DataTable
      label={tabWords.pages.status}
      heads={[tabWords.status.team, ...status.days.map((day) => `${day.weekday}\u00a0${day.date}`)]}
      rows={rows}
    />
  );
}
