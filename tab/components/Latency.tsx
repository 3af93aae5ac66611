import type { Status } from '../../playbook/contract/Status.ts';
import { spanWords } from '../../playbook/words/counts.ts';
import { statusWords } from '../../playbook/words/tabStatus.ts';
import { dayWords } from '../dayWords.ts';
import { DataTable } from './DataTable.tsx';
import { Surface } from './Surface.tsx';
import { WaitDot, WaitDots } from './WaitDots.tsx';

const words = statusWords.latency;
const { heads, legend } = words;

/** How long bad news waited until somebody had it, as dots over time and in a table (P96). */
export function Latency({ latency, latencyLine }: Pick<Status, 'latency' | 'latencyLine'>) {
  const first = latency[0];
  const last = latency.at(-1);
  if (!first || !last)
    return (
      <Surface title={words.title} className="over-time">
        <p className="empty">{words.none}</p>
      </Surface>
    );
  const rows = latency
    .map(({ issue, title, day, minutes }) => ({
      id: issue,
      cells: [title, dayWords(day), minutes === null ? legend.waiting : spanWords(minutes)],
    }))
    .reverse();
  return (
    <Surface title={words.title} className="over-time">
      <div className="section-body">
        {latencyLine && <p className="explains">{latencyLine}</p>}
        <div className="chart">
          <WaitDots latency={latency} label={latencyLine || words.picture} />
          <div className="chart-ends" aria-hidden="true">
            <span>{dayWords(first.day)}</span>
            {last.day !== first.day && <span>{dayWords(last.day)}</span>}
          </div>
        </div>
        <ul className="legend chart-legend">
          {(['inTime', 'late', 'waiting'] as const).map((wait) => (
            <li key={wait}>
              <svg width="12" height="12" viewBox="-6 -6 12 12" aria-hidden="true">
                <WaitDot wait={wait} />
              </svg>
              {legend[wait]}
            </li>
          ))}
          <li>
            <svg width="24" height="12" aria-hidden="true">
              <line x1="0" x2="24" y1="6" y2="6" className="step-line" />
            </svg>
            {words.step}
          </li>
        </ul>
        <details className="folded">
          <summary>{words.table}</summary>
          <DataTable label={words.title} heads={[heads.issue, heads.day, heads.waited]} rows={rows} />
        </details>
      </div>
    </Surface>
  );
}
