import type { Status } from '../../playbook/contract/Status.ts';
import { inOneLine } from '../../playbook/words/joints.ts';
import { tabWords } from '../../playbook/words/tab.ts';
import { statusWords as words } from '../../playbook/words/tabStatus.ts';
import { cellParts } from '../cellParts.ts';
import { ActionMenu } from './ActionMenu.tsx';
import { DataTable } from './DataTable.tsx';

type Team = Status['teams'][number];

function Name({ team: { name, representative, deputy, cadence, actions } }: { team: Team }) {
  return (
    <span className="table-name">
      <span className="row-words tight">
        <span>{name}</span>
        <span className="caption">{inOneLine([representative?.name ?? words.nobody, deputy, cadence && words.asked(cadence)])}</span>
      </span>
      <ActionMenu actions={actions} label={tabWords.more(name)} />
    </span>
  );
}

/** The heat map in words. */
export function HeatTable({ status }: { status: Status }) {
  const rows = status.teams.map((team) => ({
    id: team.id,
    // Its row and column name the team and the day already.
    cells: [<Name key={team.id} team={team} />, ...team.cells.map((cell) => cellParts(cell.sentence, team.name).said || cell.sentence)],
  }));
  return (
    <DataTable
      label={tabWords.pages.status}
      heads={[tabWords.status.team, ...status.days.map((day) => `${day.weekday}\u00a0${day.date}`)]}
      rows={rows}
    />
  );
}
