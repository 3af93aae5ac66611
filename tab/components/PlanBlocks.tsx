import type { MilestoneShown } from '../../playbook/contract.ts';
import { tabWords } from '../../playbook/words/tab.ts';
import { dayNumber } from '../dayWords.ts';
import { barOf, type Scale, scaleOf } from '../timelineScale.ts';
import { useRowTops } from '../useRowTops.ts';
import { DeliverableList } from './DeliverableList.tsx';
import { Mark } from './Mark.tsx';
import { MilestoneSide } from './MilestoneSide.tsx';
import { Seal } from './Seal.tsx';

const words = tabWords.plan;

function SmallBar({ milestone, today, scale }: { milestone: MilestoneShown; today: number; scale: Scale }) {
  const bar = barOf(milestone, today, scale);
  const now = scale.x(today + 0.5);
  const [from, to] = bar.forecast;
  return (
    <svg width={scale.width} height="32" aria-hidden="true" className="small-bar">
      <rect x={bar.baseline[0]} y="6" width={Math.max(bar.baseline[1] - bar.baseline[0], 3)} height="3" rx="1.5" className="baseline" />
      <rect x={from + 0.75} y="12.75" width={Math.max(to - from - 1.5, 1)} height="10.5" rx="2.5" className="forecast" />
      {bar.done !== null && <rect x={from} y="12" width={Math.max(bar.done - from, 1)} height="12" rx="3" className="done" />}
      {bar.slip && <rect x={bar.slip[0]} y="5" width={bar.slip[1] - bar.slip[0]} height="19" className="slip-block" />}
      <path d={`M${now} 1v26`} className="today-line" />
      <path d={`M0 27.5H${scale.width}`} className="month-line" />
    </svg>
  );
}

function Legend() {
  const { baseline, forecast, slip, signed, today } = words.legend;
  return (
    <ul className="legend surface blocks-legend">
      <li>
        <span className="sample-baseline" />
        {baseline}
      </li>
      <li>
        <span className="sample-forecast" />
        {forecast}
      </li>
      <li>
        <span className="sample-slip-block" />
        {slip}
      </li>
      <li>
        <Seal />
        {signed}
      </li>
      <li>
        <span className="sample-today" />
        {today}
      </li>
    </ul>
  );
}

interface PlanBlocksProps {
  milestones: MilestoneShown[];
  today: string;
  openId: string | null;
  onOpen: (id: string) => void;
}

/** The plan on a phone: a block a milestone with its bar on one shared scale; the open one shows its deliverables in place. */
export function PlanBlocks({ milestones, today, openId, onOpen }: PlanBlocksProps) {
  const [box, measured] = useRowTops<HTMLDivElement>();
  const scale = measured && scaleOf(milestones, measured.width - 32, 4);
  return (
    <>
      <div className="surface blocks" ref={box}>
        <div className="blocks-axis" aria-hidden="true">
          {scale?.months.map((month) => (
            <span key={month.x} className="caption" style={{ left: month.x }}>
              {month.name}
            </span>
          ))}
        </div>
        <ol>
          {milestones.map((milestone) => {
            const isOpen = milestone.id === openId;
            return (
              <li key={milestone.id} className="block" id={isOpen ? 'milestone' : undefined}>
                <button type="button" className="block-button" aria-expanded={isOpen} onClick={() => onOpen(milestone.id)}>
                  <Mark mark={milestone.mark} size={milestone.mark === 'signed' ? 20 : 18} />
                  <span className="strong">{milestone.name}</span>
                  <span className={milestone.slipDays > 0 ? 'block-slip late' : 'block-slip'}>{milestone.slip || words.onPlan}</span>
                  <span className="caption">{milestone.line}</span>
                </button>
                {scale && <SmallBar milestone={milestone} today={dayNumber(today)} scale={scale} />}
                {isOpen && (
                  <>
                    <DeliverableList deliverables={milestone.deliverables} />
                    <MilestoneSide milestone={milestone} />
                  </>
                )}
              </li>
            );
          })}
        </ol>
      </div>
      <Legend />
    </>
  );
}
