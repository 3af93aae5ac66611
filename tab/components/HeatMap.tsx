// biome-ignore-all lint/a11y/useSemanticElements: a grid with one tab stop is no table.
// biome-ignore-all lint/a11y/useFocusableInteractive: only its cells take the focus.
// biome-ignore-all lint/a11y/noStaticElementInteractions: leaving the map only closes its tip.
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import type { Status } from '../../playbook/contract/Status.ts';
import { tabWords } from '../../playbook/words/tab.ts';
import { Face } from './Face.tsx';
import { HeatCell } from './HeatCell.tsx';
import { HeatTip } from './HeatTip.tsx';

const TIP_WIDTH = 264;
const TIP_GAP = 6;

type Position = [team: number, day: number];

const moves: Record<string, Position> = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };

/** Teams down, days across; one tab stop, arrows move inside, the sentence of a cell on hover, focus and tap (P80). */
export function HeatMap({ status }: { status: Status }) {
  const { days, teams, reports } = status;
  const tipId = useId();
  const map = useRef<HTMLDivElement>(null);
  const [stop, setStop] = useState<Position>([0, days.length - 1]);
  const [tip, setTip] = useState<{ position: Position; left: number; top: number } | null>(null);

  const cellAt = ([team, day]: Position) => map.current?.querySelector<HTMLElement>(`[data-at="${team} ${day}"]`) ?? null;

  const showTip = (position: Position) => {
    const box = map.current?.getBoundingClientRect();
    const cell = cellAt(position)?.getBoundingClientRect();
    if (!box || !cell) return;
    const left = Math.min(Math.max(cell.right - box.left - TIP_WIDTH, 0), Math.max(box.width - TIP_WIDTH, 0));
    setTip({ position, left, top: cell.bottom - box.top + TIP_GAP });
  };

  const move = (press: KeyboardEvent) => {
    if (press.key === 'Escape') return setTip(null);
    const step = moves[press.key];
    const ends: Record<string, number> = { Home: 0, End: days.length - 1 };
    if (!step && !(press.key in ends)) return;
    press.preventDefault();
    const within = (value: number, count: number) => Math.min(Math.max(value, 0), count - 1);
    const next: Position = step
      ? [within(stop[0] + step[0], teams.length), within(stop[1] + step[1], days.length)]
      : [stop[0], ends[press.key] ?? 0];
    setStop(next);
    cellAt(next)?.focus();
  };

  const tipped = tip && { team: teams[tip.position[0]], day: days[tip.position[1]] };
  return (
    <div className="heat" ref={map} onMouseLeave={() => setTip(null)}>
      <div role="grid" aria-label={tabWords.status.mapHint} tabIndex={-1} onKeyDown={move} className="heat-grid">
        <div role="row" className="heat-row heat-head">
          <span role="columnheader" className="heat-team caption">
            {tabWords.status.team}
          </span>
          {days.map((day, index) => (
            <span
              role="columnheader"
              key={day.day}
              className={`heat-day ${day.weekStart && index > 0 ? 'week' : ''} ${day.today ? 'today' : ''}`}
            >
              <span className="wide-only">{day.weekday}</span>
              <span className="narrow-only">{day.weekday.slice(0, 2)}</span>
              <b>{day.date}</b>
            </span>
          ))}
        </div>
        {teams.map((team, teamIndex) => (
          <div role="row" key={team.id} className="heat-row" id={`team-${team.id}`}>
            <span role="rowheader" className="heat-team">
              {team.representative && <Face name={team.representative.name} size={24} />}
              <span className="row-words tight">
                <span className="strong">{team.name}</span>
                <span className="caption">{team.representative?.name}</span>
              </span>
            </span>
            {team.cells.map((cell, dayIndex) => {
              const position: Position = [teamIndex, dayIndex];
              const isTipped = tip?.position[0] === teamIndex && tip.position[1] === dayIndex;
              return (
                <button
                  type="button"
                  role="gridcell"
                  key={cell.day}
                  data-at={`${teamIndex} ${dayIndex}`}
                  className={`heat-slot ${days[dayIndex]?.weekStart && dayIndex > 0 ? 'week' : ''}`}
                  tabIndex={stop[0] === teamIndex && stop[1] === dayIndex ? 0 : -1}
                  aria-describedby={isTipped ? tipId : undefined}
                  onMouseEnter={() => showTip(position)}
                  onFocus={() => {
                    setStop(position);
                    showTip(position);
                  }}
                  onClick={() => showTip(position)}
                  onBlur={() => setTip(null)}
                >
                  <span className="unseen">{cell.sentence}</span>
                  <HeatCell {...cell} />
                </button>
              );
            })}
          </div>
        ))}
      </div>
      {tip && tipped?.team && (
        <HeatTip
          id={tipId}
          sentence={tipped.team.cells[tip.position[1]]?.sentence ?? ''}
          report={tipped.day?.today ? reports.find((report) => report.team.id === tipped.team?.id) : undefined}
          at={tip}
        />
      )}
    </div>
  );
}
