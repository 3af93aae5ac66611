import type { Status } from '../../playbook/contract/Status.ts';
import { tabWords } from '../../playbook/words/tab.ts';
import { statusWords as words } from '../../playbook/words/tabStatus.ts';
import { ActionMenu } from './ActionMenu.tsx';
import { DataTable } from './DataTable.tsx';

/** What a cell says without the team and day its row and column already name. */
const withoutWhere = (sentence: string): string => sentence.split(': ').slice(1).join(': ') || sentence;

type Team = Status['teams'][number];

function Name({ team: { name, representative, deputy, cadence, actions } }: { team: Team }) {
  return (
    <span className="table-name">
      <span className="row-words tight">
        <span>{name}</span>
        <span className="caption">
          {[representative?.name ?? words.nobody, deputy, cadence && words.asked(cadence)].filter(Boolean).join('. ')}
        </span>
      </span>
      <ActionMenu actions={actions} label={tabWords.more(name)} />
    </span>
  );
}

/** The heat map in words. */
export function HeatTable({ status }: { status: Status }) {
  const rows = status.teams.map((team) => ({
    id: team.id,
    cells: [<Name key={team.id} team={team} />, ...team.cells.map((cell) => withoutWhere(cell.sentence))],
  }));
  return (
    <DataTable
      label={tabWords.pages.status}
      heads={[tabWords.status.team, ...status.days.map((day) => `${day.weekday}\u00a0${day.date}`)]}
      rows={rows}
    />
  );
}
