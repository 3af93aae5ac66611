import type { Status } from '../../playbook/contract/Status.ts';
import { tabWords } from '../../playbook/words/tab.ts';
import { HeatCell } from './HeatCell.tsx';
import { HeatMap } from './HeatMap.tsx';
import { HeatTable } from './HeatTable.tsx';
import { Surface } from './Surface.tsx';
import { TextLink } from './TextLink.tsx';

const words = tabWords.status;

function Legend({ legend }: { legend: Status['legend'] }) {
  return (
    <ul className="legend heat-legend">
      {legend.map(({ state, letter, text }) => (
        <li key={state}>
          <HeatCell state={state === 'red' ? 'good' : state} letter={letter} red={state === 'red'} />
          {text}
        </li>
      ))}
    </ul>
  );
}

/** The last working days of every team, as a map or in words. */
export function DaysSurface({ status, asTable }: { status: Status; asTable: boolean }) {
  const count = status.days.length;
  return (
    <Surface title={words.lastDays(count)} className="days">
      {status.teams.length === 0 ? (
        <div className="empty">
          <p>{words.noTeams}</p>
          <TextLink to={{ page: 'people' }}>{words.people}</TextLink>
        </div>
      ) : asTable ? (
        <HeatTable status={status} />
      ) : (
        <>
          <HeatMap status={status} />
          <Legend legend={status.legend} />
        </>
      )}
    </Surface>
  );
}
