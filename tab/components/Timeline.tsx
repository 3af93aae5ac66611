import type { MilestoneShown } from '../../playbook/contract.ts';
import { tabWords } from '../../playbook/words/tab.ts';
import { useRowTops } from '../useRowTops.ts';
import { Icon } from './Icon.tsx';
import { Seal } from './Seal.tsx';
import { NAME_COLUMN, TimelinePicture } from './TimelinePicture.tsx';

const words = tabWords.plan;

function Legend() {
  const { baseline, forecast, slip, signed, needs } = words.legend;
  return (
    <ul className="legend timeline-legend">
      <li>
        <span className="sample-baseline" />
        {baseline}
      </li>
      <li>
        <span className="sample-forecast" />
        {forecast}
      </li>
      <li>
        <span className="sample-slip" />
        {slip}
      </li>
      <li>
        <Seal />
        {signed}
      </li>
      <li>
        <svg width="20" height="16" viewBox="0 0 20 16" aria-hidden="true" className="line-art">
          <path d="M1 4h12a3 3 0 0 1 3 3v6M13.5 10.5l2.5 2.5 2.5-2.5" />
        </svg>
        {needs}
      </li>
    </ul>
  );
}

interface TimelineProps {
  milestones: MilestoneShown[];
  today: string;
  openId: string | null;
  onOpen: (id: string) => void;
}

/** The plan as a picture: a row a milestone, baseline above, forecast below, the slip between them (P59, P66). */
export function Timeline({ milestones, today, openId, onOpen }: TimelineProps) {
  const [box, measured] = useRowTops<HTMLDivElement>();
  return (
    <div className="surface timeline">
      <div className="timeline-box" ref={box}>
        <div className="timeline-axis caption">{words.milestone}</div>
        <ol>
          {milestones.map((milestone) => {
            const isOpen = milestone.id === openId;
            return (
              <li key={milestone.id} data-row="" className={`timeline-row ${isOpen ? 'open' : ''}`}>
                <button
                  type="button"
                  aria-expanded={isOpen}
                  aria-controls={isOpen ? 'milestone' : undefined}
                  onClick={() => onOpen(milestone.id)}
                >
                  <Icon name={isOpen ? 'down' : 'right'} size={16} />
                  <span className="row-words" style={{ maxWidth: NAME_COLUMN - 52 }}>
                    <span className="strong">{milestone.name}</span>
                    <span className="caption">{milestone.line}</span>
                  </span>
                </button>
              </li>
            );
          })}
        </ol>
        {measured && measured.tops.length === milestones.length && (
          <TimelinePicture milestones={milestones} today={today} openId={openId} box={measured} />
        )}
      </div>
      <Legend />
    </div>
  );
}
