import type { LatencyShown } from '../../playbook/contract/Status.ts';
import { statusWords } from '../../playbook/words/tabStatus.ts';
import { tones } from '../../playbook/words/tones.ts';
import { shapes } from './Mark.tsx';

const words = statusWords.latency;

/** After this many minutes the next person is told. */
export const STEP_MINUTES = 15;
/** Who still waits stands above the longest wait. */
const WAITING = 8;
const TOP = 30;
const BOTTOM = 132;
const DOT = 12;
/** The scale never ends below an hour, so that the step stands where it stood yesterday. */
const LEAST_SCALE = 60;

/** In time, later, or still waiting. */
export const waitOf = (minutes: number | null): 'inTime' | 'late' | 'waiting' =>
  minutes === null ? 'waiting' : minutes <= STEP_MINUTES ? 'inTime' : 'late';

const looks = { inTime: 'good', late: 'late', waiting: 'missing' } as const;

/** The dot of a wait, the same in picture and legend. */
export function WaitDot({ wait }: { wait: ReturnType<typeof waitOf> }) {
  const { shape, fill } = tones[looks[wait]];
  return (
    <g style={{ color: `var(--color${fill})` }} transform={`translate(${-DOT / 2} ${-DOT / 2}) scale(${DOT / 16})`}>
      {shape !== 'seal' && shapes[shape]}
    </g>
  );
}

/** How long each issue waited until somebody had it, oldest at the left, on a scale that gives minutes and days their room (P96). */
export function WaitDots({ latency, label }: { latency: LatencyShown[]; label: string }) {
  const most = Math.max(LEAST_SCALE, ...latency.map(({ minutes }) => minutes ?? 0));
  const y = (minutes: number) => BOTTOM - (Math.log1p(minutes) / Math.log1p(most)) * (BOTTOM - TOP);
  const ticks = words.ticks.filter(({ minutes }) => minutes <= most);
  return (
    <div className="wait-picture" role="img" aria-label={label}>
      <svg width="44" height={BOTTOM + 8} className="wait-scale" aria-hidden="true">
        {ticks.map(({ minutes, text }) => (
          <text key={minutes} y={y(minutes) + 4} className="axis-word">
            {text}
          </text>
        ))}
        <text y={y(STEP_MINUTES) + 4} className="axis-word strong">
          {STEP_MINUTES} min
        </text>
      </svg>
      <svg className="wait-dots" height={BOTTOM + 8} aria-hidden="true">
        {ticks.map(({ minutes }) => (
          <line key={minutes} x1="0" x2="100%" y1={y(minutes)} y2={y(minutes)} className="month-line" />
        ))}
        <line x1="0" x2="100%" y1={BOTTOM + 0.5} y2={BOTTOM + 0.5} className="ground-line" />
        <line x1="0" x2="100%" y1={y(STEP_MINUTES)} y2={y(STEP_MINUTES)} className="step-line" />
        {latency.map(({ issue, minutes, sentence }, index) => (
          <svg key={issue} x={`${((index + 0.5) / latency.length) * 100}%`} y={minutes === null ? WAITING : y(minutes)} overflow="visible">
            <title>{sentence}</title>
            <circle r={DOT / 2 + 1.5} className="dot-ring" data-minutes={minutes ?? ''} />
            <WaitDot wait={waitOf(minutes)} />
          </svg>
        ))}
      </svg>
    </div>
  );
}
