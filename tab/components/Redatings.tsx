import type { MilestoneView } from '../../playbook/contract/Milestone.ts';
import { milestoneWords as words } from '../../playbook/words/tabMilestone.ts';
import { Surface } from './Surface.tsx';

/** Every change of a milestone's days and every decision on it, each with its reason, latest first (P66). */
export function Redatings({ redatings }: Pick<MilestoneView, 'redatings'>) {
  return (
    <Surface title={words.redatings}>
      {redatings.length === 0 && (
        <div className="section-body">
          <p className="explains">{words.noRedatings}</p>
        </div>
      )}
      <ol className="rows redatings">
        {redatings.map(({ when, text, reason, by }) => (
          <li key={`${when} ${text}`} className="redating">
            <span className="dates">{when}</span>
            <div className="row-words tight">
              <span>{text}</span>
              {reason && <span className="explains breakable">{reason}</span>}
              <span className="caption">{by}</span>
            </div>
          </li>
        ))}
      </ol>
    </Surface>
  );
}
