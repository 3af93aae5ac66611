import type { MilestoneView } from '../../playbook/contract/Milestone.ts';
import { inOneLine } from '../../playbook/words/joints.ts';
import { milestoneWords as words } from '../../playbook/words/tabMilestone.ts';
import { dayWords } from '../dayWords.ts';
import { Actions } from './Actions.tsx';
import { DataTable } from './DataTable.tsx';
import { Surface } from './Surface.tsx';
import { TrendPicture } from './TrendPicture.tsx';

/** What the teams' reports forecast, the project manager's own beside it, and how the slip went (P66, P80). */
export function ForecastSection({ milestone }: { milestone: MilestoneView }) {
  const { teams, own, reason, trend, trendLine, actions } = milestone.forecast;
  const rows = trend.map(({ day, slipDays }) => ({ id: day, cells: [dayWords(day), String(slipDays)] })).reverse();
  return (
    <Surface title={words.forecast}>
      <div className="section-body">
        <dl className="pairs">
          {teams && (
            <>
              <dt>{words.teams}</dt>
              <dd>{teams}</dd>
            </>
          )}
          <dt>{words.own}</dt>
          <dd>{own ? inOneLine([own, reason]) : <span className="explains">{words.noOwn}</span>}</dd>
        </dl>
        {trend.length > 1 && (
          <>
            <h3 className="caption">{words.trend}</h3>
            <TrendPicture trend={trend} label={trendLine || words.trend} />
          </>
        )}
        {trendLine && <p className="caption">{trendLine}</p>}
        {trend.length > 1 && (
          <details className="folded">
            <summary>{words.trendTable}</summary>
            <DataTable label={words.trend} heads={[words.trendHeads.day, words.trendHeads.slip]} rows={rows} />
          </details>
        )}
        <Actions actions={actions} about={milestone.name} />
      </div>
    </Surface>
  );
}
