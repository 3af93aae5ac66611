// From days to pixels: where everything on the timeline stands.
import type { MilestoneRow } from '../playbook/contract/Milestone.ts';
import { dayNumber, monthWord } from './dayWords.ts';

/** Room at the right for the label of the last slip. */
const RIGHT_MARGIN = 36;
const TWO_WEEKS = 14;
/** A month's name needs this many pixels before the next one. */
const MONTH_ROOM = 28;
/** Ticks nearer than this run into one grey line. */
const TICK_ROOM = 6;
/** Months between two names when each month is too narrow for its own. */
const STEPS = [1, 3, 6, 12];

/** The days a timeline shows, and the pixel of each. */
export interface Scale {
  width: number;
  x: (day: number) => number;
  weeks: number[];
  months: { name: string; x: number; hasLine: boolean }[];
}

/** Where one milestone's parts stand, in pixels from the left. `done` is the end of what is done, null where nothing is. */
export interface Bar {
  baseline: [number, number];
  forecast: [number, number];
  slip: [number, number] | null;
  done: number | null;
  end: number;
  isSigned: boolean;
}

const isoDay = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

/** Monday is 0: day 0 was a Thursday. */
const weekdayOf = (day: number): number => (day + 3) % 7;

/** The last day a milestone reaches: its signature, else its forecast. */
const endOf = (milestone: MilestoneRow): number => dayNumber(milestone.signedOn ?? milestone.forecastOn);

/** The months that have room for their name; January is called by its year where the plan reaches into a second one. */
function monthsOf(from: number, to: number, x: Scale['x']): Scale['months'] {
  const firsts = Array.from({ length: to - from }, (_, step) => isoDay(from + step)).filter(
    (day) => dayNumber(day) > from && day.endsWith('-01'),
  );
  const isLong = isoDay(from).slice(0, 4) !== isoDay(to).slice(0, 4);
  const nameOf = (day: string) => (isLong && day.slice(5, 7) === '01' ? day.slice(0, 4) : monthWord(day));
  const wide = x(from + 30) - x(from);
  const step = STEPS.find((months) => months * wide >= MONTH_ROOM) ?? 12;
  const named = firsts.filter((day) => (Number(day.slice(5, 7)) - 1) % step === 0);
  const months = named.map((day) => ({ name: nameOf(day), x: x(dayNumber(day)), hasLine: true }));
  const isRoomy = (months[0]?.x ?? Number.POSITIVE_INFINITY) > MONTH_ROOM;
  return isRoomy ? [{ name: monthWord(isoDay(from)), x: 0, hasLine: false }, ...months] : months;
}

/** The scale from the Monday before the first start to two weeks after the last end. */
export function scaleOf(milestones: MilestoneRow[], width: number, margin = RIGHT_MARGIN): Scale {
  const starts = milestones.flatMap((milestone) => [dayNumber(milestone.startOn), dayNumber(milestone.baselineStartOn)]);
  const ends = milestones.flatMap((milestone) => [endOf(milestone), dayNumber(milestone.baselineOn)]);
  const dayBefore = Math.min(...starts) - 1;
  const from = dayBefore - weekdayOf(dayBefore);
  const to = Math.max(...ends) + 1 + TWO_WEEKS;
  const perDay = (width - margin) / (to - from);
  const x = (day: number) => (day - from) * perDay;

  const weeks: number[] = [];
  for (let monday = from; monday < to && perDay * 7 >= TICK_ROOM; monday += 7) weeks.push(x(monday));
  return { width, x, weeks, months: monthsOf(from, to, x) };
}

/** Where a milestone's baseline, forecast, slip and done part stand; a day's end is the start of the next (P66). */
export function barOf(milestone: MilestoneRow, today: number, scale: Scale): Bar {
  const baseline: [number, number] = [scale.x(dayNumber(milestone.baselineStartOn)), scale.x(dayNumber(milestone.baselineOn) + 1)];
  const start = scale.x(dayNumber(milestone.startOn));
  const end = scale.x(endOf(milestone) + 1);
  const slips = !milestone.leftOut && milestone.slipDays > 0 && end > baseline[1];
  const forecast: [number, number] = [start, slips ? Math.max(start, baseline[1]) : end];
  const isSigned = milestone.signedOn !== null;
  const now = scale.x(today + 0.5);
  const done = isSigned ? forecast[1] : milestone.stage === 'active' && now > start ? Math.min(now, forecast[1]) : null;
  return { baseline, forecast, slip: slips ? [Math.max(start, baseline[1]), end] : null, done, end, isSigned };
}
