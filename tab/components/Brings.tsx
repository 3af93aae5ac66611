import type { Measure } from '../../playbook/contract/Board.ts';
import { tabWords } from '../../playbook/words/tab.ts';
import { Fresh } from './Fresh.tsx';
import { Surface } from './Surface.tsx';

const percent = (share: number) => `${Math.min(Math.max(share, 0), 1) * 100}%`;

/** The way from kickoff to target: filled so far, notched where it began, ticked where it should end. */
function Track({ measure }: { measure: Measure }) {
  return (
    <div className="track" aria-hidden="true">
      <div className="track-fill" style={{ width: percent(measure.share) }} />
      {measure.start > 0 && measure.start < measure.share && <div className="track-start" style={{ left: percent(measure.start) }} />}
      <div className="track-target" style={{ left: `min(${percent(measure.target)}, 100% - 2px)` }} />
    </div>
  );
}

/** What the rollout brings, measured against where it began and where it should end (P117). */
export function Brings({ measures }: { measures: Measure[] }) {
  return (
    <Surface title={tabWords.overview.brings}>
      {measures.length === 0 && <p className="empty">{tabWords.overview.noMeasures}</p>}
      <ul className="rows">
        {measures.map((measure) => (
          <Fresh key={measure.name} className="measure" content={`${measure.value} ${measure.from}`}>
            <div className="row-words">
              <span>{measure.name}</span>
              <span className="caption">{measure.from}</span>
            </div>
            <span className="measure-value">{measure.value}</span>
            <Track measure={measure} />
          </Fresh>
        ))}
      </ul>
    </Surface>
  );
}
