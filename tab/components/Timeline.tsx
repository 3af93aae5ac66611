import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { MilestoneRow } from '../../playbook/contract/Milestone.ts';
import { tabWords } from '../../playbook/words/tab.ts';
import { timelineWords } from '../../playbook/words/tabMilestone.ts';
import { dayNumber } from '../dayWords.ts';
import { scaleOf } from '../timelineScale.ts';
import { useRowsNear } from '../useRowsNear.ts';
import { useRowTops } from '../useRowTops.ts';
import { useSentences } from '../useSentences.ts';
import { TimelineAxis } from './TimelineAxis.tsx';
import { TimelineLegend } from './TimelineLegend.tsx';
import { NAME_COLUMN, TimelinePicture } from './TimelinePicture.tsx';
import { TimelineRow } from './TimelineRow.tsx';

/** More rows than this scroll in a box of their own, so that the open milestone stays near. */
const MANY = 9;
/** Rows the Page keys move by. */
const PAGE = 8;

const steps: Record<string, number> = {
  ArrowUp: -1,
  ArrowDown: 1,
  PageUp: -PAGE,
  PageDown: PAGE,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

interface TimelineProps {
  milestones: MilestoneRow[];
  today: string;
  openId: string | null;
  onOpen: (id: string) => void;
}

/** The plan as a picture: a row a milestone, baseline above, forecast below, the slip between them (P59, P66). */
export function Timeline({ milestones, today, openId, onOpen }: TimelineProps) {
  const [box, measured] = useRowTops<HTMLDivElement>();
  const near = useRowsNear(box, measured);
  const [stop, setStop] = useState(openId);
  const opening = useRef(onOpen);
  useEffect(() => {
    opening.current = onOpen;
  });
  const open = useCallback((id: string) => opening.current(id), []);
  const sentences = useSentences(milestones);
  const stopId = milestones.some(({ id }) => id === stop) ? stop : (openId ?? milestones[0]?.id);
  const isMany = milestones.length > MANY;

  // The open one is in view when the page is first shown; after that the reader scrolls for themselves.
  const isMeasured = measured !== null;
  useEffect(() => {
    const row = isMeasured && isMany ? box.current?.querySelector<HTMLElement>('.open') : null;
    const scroller = row?.closest<HTMLElement>('[data-scrolls]');
    if (row && scroller) scroller.scrollTop = row.offsetTop - scroller.clientHeight / 2;
  }, [box, isMeasured, isMany]);

  const move = (press: KeyboardEvent) => {
    const step = steps[press.key];
    if (step === undefined) return;
    press.preventDefault();
    const at = milestones.findIndex(({ id }) => id === stopId);
    const next = milestones[Math.min(Math.max(at + step, 0), milestones.length - 1)];
    if (next) box.current?.querySelector<HTMLElement>(`[data-milestone="${CSS.escape(next.id)}"]`)?.focus();
  };

  const width = measured?.width ?? 0;
  const scale = useMemo(() => (width > 0 ? scaleOf(milestones, width - NAME_COLUMN) : null), [milestones, width]);
  const pixel = scale?.x(dayNumber(today) + 0.5) ?? -1;
  const now = scale && pixel > 0 && pixel < scale.width ? pixel : null;
  return (
    <div className="surface timeline">
      <div className={isMany ? 'timeline-scroll many' : 'timeline-scroll'} data-scrolls="">
        <div className="timeline-axis caption">
          {tabWords.plan.milestone}
          {scale && <TimelineAxis scale={scale} today={today} now={now} />}
        </div>
        <div className="timeline-box" ref={box}>
          <ol aria-label={timelineWords.rows} onKeyDown={move}>
            {milestones.map((milestone, index) => (
              <TimelineRow
                key={milestone.id}
                milestone={milestone}
                sentence={sentences[index] ?? ''}
                isOpen={milestone.id === openId}
                isStop={milestone.id === stopId}
                onOpen={open}
                onFocus={setStop}
              />
            ))}
          </ol>
          {measured && scale && measured.tops.length === milestones.length && (
            <TimelinePicture {...{ milestones, today, openId, scale, now, near }} box={measured} />
          )}
        </div>
      </div>
      <TimelineLegend milestones={milestones} />
    </div>
  );
}
