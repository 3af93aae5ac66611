import '../../look/pictures.css';
import { useState } from 'react';
import type { MineRollout } from '../../../playbook/contract/People.ts';
import { mineWords as words } from '../../../playbook/words/tabMine.ts';
import { openInTeams } from '../../teams.ts';
import { DataTable } from '../DataTable.tsx';
import { Mark } from '../Mark.tsx';
import { Surface } from '../Surface.tsx';

type Answered = MineRollout & { portfolio: NonNullable<MineRollout['portfolio']> };

const isAnswered = (rollout: MineRollout): rollout is Answered => rollout.portfolio !== null;

function Title({ rollout }: { rollout: MineRollout }) {
  const { link, title } = rollout;
  if (!link) return <span className="strong">{title}</span>;
  return (
    <button type="button" className="link words strong" aria-label={words.goTo(title)} onClick={() => openInTeams(link)}>
      {title}
    </button>
  );
}

function Row({ rollout }: { rollout: Answered }) {
  const { customer, status, portfolio } = rollout;
  const { mark, phase, forecast, baseline, slip, redIssues, waits } = portfolio;
  const isLate = mark === 'late' || mark === 'red';
  return (
    <li className="row portfolio-row">
      <Mark mark={mark} spoken />
      <div className="row-words">
        <span className="portfolio-title">
          <Title rollout={rollout} />
          <span className="caption">{[customer, phase, status === 'paused' ? words.paused : ''].filter(Boolean).join(' · ')}</span>
        </span>
        <span>
          {forecast}
          {slip && (
            <>
              , <span className={isLate ? 'late' : undefined}>{slip}</span>
            </>
          )}
          {baseline && <span className="caption"> · {baseline}</span>}
        </span>
        <span className="caption">
          {words.red(redIssues)} · {waits || words.nobodyWaits}
        </span>
      </div>
    </li>
  );
}

/** The rollouts the reader answers for, one row each; the same as a table behind it (P43). */
export function Portfolio({ rollouts }: { rollouts: MineRollout[] }) {
  const [asTable, setAsTable] = useState(false);
  const all = rollouts.filter(isAnswered);
  if (all.length === 0) return null;
  const { table } = words;
  return (
    <Surface
      title={words.portfolio}
      className="portfolio"
      aside={
        <button type="button" className="link quiet" onClick={() => setAsTable(!asTable)}>
          {asTable ? words.asRows : words.asTable}
        </button>
      }
    >
      {asTable ? (
        <DataTable
          label={words.portfolio}
          heads={[table.rollout, table.phase, table.forecast, table.baseline, table.slip, table.red, table.waits]}
          rows={all.map((rollout) => {
            const { phase, forecast, baseline, slip, redIssues, waits } = rollout.portfolio;
            return {
              id: rollout.rolloutId,
              cells: [<Title key="title" rollout={rollout} />, phase, forecast, baseline, slip, redIssues, waits || words.nobodyWaits],
            };
          })}
        />
      ) : (
        <ul className="rows">
          {all.map((rollout) => (
            <Row key={rollout.rolloutId} rollout={rollout} />
          ))}
        </ul>
      )}
    </Surface>
  );
}
