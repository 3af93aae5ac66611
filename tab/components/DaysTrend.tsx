import type { Status } from '../../playbook/contract/Status.ts';
import { statusWords } from '../../playbook/words/tabStatus.ts';
import { dayParts, dayWords } from '../dayWords.ts';
import { DataTable } from './DataTable.tsx';
import { DayBars, partsOf } from './DayBars.tsx';
import { HeatCell } from './HeatCell.tsx';
import { Surface } from './Surface.tsx';

const words = statusWords.trend;
const { heads, legend } = words;

/** How each day went over all teams, as bars and in a table (N5, P80). */
export function DaysTrend({ trend, trendLine }: Pick<Status, 'trend' | 'trendLine'>) {
  if (trend.every(({ asked }) => asked === 0))
    return (
      <Surface title={words.title} className="over-time">
        <p className="empty">{words.none}</p>
      </Surface>
    );
  const rows = trend
    .map((day) => ({ id: day.day, cells: [dayWords(day.day), String(day.asked), ...partsOf(day).map(({ count }) => String(count))] }))
    .reverse();
  return (
    <Surface title={words.title} className="over-time">
      <div className="section-body">
        {trendLine && <p className="explains">{trendLine}</p>}
        <div className="chart">
          <DayBars trend={trend} label={trendLine || words.picture} />
          <div className="chart-days" aria-hidden="true">
            {trend.map(({ day }) => {
              const { weekday, date } = dayParts(day);
              return (
                <span key={day}>
                  <span className="wide-only">{weekday} </span>
                  {date}
                </span>
              );
            })}
          </div>
        </div>
        <ul className="legend chart-legend">
          {(
            [
              ['good', legend.onPlan],
              ['late', legend.behind],
              ['missing', legend.missing],
              ['notDue', legend.rest],
            ] as const
          ).map(([state, text]) => (
            <li key={state}>
              <HeatCell state={state} letter="" red={false} />
              {text}
            </li>
          ))}
        </ul>
        <details className="folded">
          <summary>{words.table}</summary>
          <DataTable
            label={words.title}
            heads={[heads.day, heads.asked, heads.onPlan, heads.behind, heads.missing, heads.rest]}
            rows={rows}
          />
        </details>
      </div>
    </Surface>
  );
}
