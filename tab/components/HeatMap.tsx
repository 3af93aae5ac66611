// biome-ignore-all lint/a11y/useSemanticElements: a grid with one tab stop is no table.
// biome-ignore-all lint/a11y/useFocusableInteractive: only its cells take the focus.
// biome-ignore-all lint/a11y/noStaticElementInteractions: leaving the map only closes its tip.

import { type KeyboardEvent, useId, useRef, useState } from 'react';
import type { Status } from '../../playbook/contract/Status.ts';
import { inOneLine } from '../../playbook/words/joints.ts';
import { tabWords } from '../../playbook/words/tab.ts';
import { statusWords } from '../../playbook/words/tabStatus.ts';
import { HeatCell } from './HeatCell.tsx';
import { HeatTeam } from './HeatTeam.tsx';
import { CellTip, HeatTip, TeamTip, type TipPlace } from './HeatTip.tsx';

const TIP_WIDTH = 264;
const TIP_GAP = 6;
/** The name stands before the first day. */
const NAME = -1;

type Position = [team: number, day: number];

const moves: Record<string, Position> = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };

const asked = (cadence: string) => cadence && statusWords.asked(cadence);

const within = (value: number, least: number, count: number) => Math.min(Math.max(value, least), count - 1);

/** Teams down, days across; one tab stop, arrows move inside, the sentence of a cell on hover, focus and tap (P80). */
export function HeatMap({ status }: { status: Status }) {
  const { days, teams, reports } = status;
  const tipId = useId();
  const map = useRef<HTMLDivElement>(null);
  const [stop, setStop] = useState<Position>([0, days.length - 1]);
  const [tip, setTip] = useState<{ position: Position; at: TipPlace } | null>(null);

  const cellAt = ([team, day]: Position) => map.current?.querySelector<HTMLElement>(`[data-at="${team} ${day}"]`) ?? null;
  const isAt = (at: Position | undefined, team: number, day: number) => at?.[0] === team && at[1] === day;

  const showTip = (position: Position) => {
    const box = map.current?.getBoundingClientRect();
    const cell = cellAt(position)?.getBoundingClientRect();
    if (!box || !cell) return;
    const edge = position[1] === NAME ? cell.left - box.left : cell.right - box.left - TIP_WIDTH;
    const left = Math.min(Math.max(edge, 0), Math.max(box.width - TIP_WIDTH, 0));
    setTip({ position, at: { left, top: cell.bottom - box.top + TIP_GAP } });
  };
  const reach = (position: Position) => {
    setStop(position);
    showTip(position);
  };

  const move = (press: KeyboardEvent) => {
    if (press.key === 'Escape') return setTip(null);
    const step = moves[press.key];
    const ends: Record<string, number> = { Home: NAME, End: days.length - 1 };
    if (!step && !(press.key in ends)) return;
    press.preventDefault();
    const next: Position = step
      ? [within(stop[0] + step[0], 0, teams.length), within(stop[1] + step[1], NAME, days.length)]
      : [stop[0], ends[press.key] ?? 0];
    setStop(next);
    cellAt(next)?.focus();
  };

  // The sentence above the page says it already when it is the same for all.
  const isOneCadence = new Set(teams.map(({ cadence }) => cadence)).size <= 1;
  const tipped = tip && { team: teams[tip.position[0]], day: tip.position[1] };
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
            <HeatTeam
              team={team}
              at={`${teamIndex} ${NAME}`}
              line={inOneLine([team.deputy, isOneCadence ? '' : asked(team.cadence)])}
              isStop={isAt(stop, teamIndex, NAME)}
              tipId={isAt(tip?.position, teamIndex, NAME) ? tipId : undefined}
              onFocus={() => reach([teamIndex, NAME])}
              onPoint={() => showTip([teamIndex, NAME])}
              onLeave={() => setTip(null)}
            />
            {team.cells.map((cell, dayIndex) => (
              <button
                type="button"
                role="gridcell"
                key={cell.day}
                data-at={`${teamIndex} ${dayIndex}`}
                className={`heat-slot ${days[dayIndex]?.weekStart && dayIndex > 0 ? 'week' : ''}`}
                tabIndex={isAt(stop, teamIndex, dayIndex) ? 0 : -1}
                aria-describedby={isAt(tip?.position, teamIndex, dayIndex) ? tipId : undefined}
                onMouseEnter={() => showTip([teamIndex, dayIndex])}
                onFocus={() => reach([teamIndex, dayIndex])}
                onClick={() => showTip([teamIndex, dayIndex])}
                onBlur={() => setTip(null)}
              >
                <span className="unseen">{cell.sentence}</span>
                <HeatCell {...cell} />
              </button>
            ))}
          </div>
        ))}
      </div>
      {tip && tipped?.team && (
        <HeatTip id={tipId} at={tip.at}>
          {tipped.day === NAME ? (
            <TeamTip team={tipped.team} />
          ) : (
            <CellTip
              team={tipped.team.name}
              sentence={tipped.team.cells[tipped.day]?.sentence ?? ''}
              report={days[tipped.day]?.today ? reports.find((report) => report.team.id === tipped.team?.id) : undefined}
            />
          )}
        </HeatTip>
      )}
    </div>
  );
}
