import { latencyOf } from '../clock/latency.ts';
import { dayIn, instantOf } from '../clock/moments.ts';
import type { LatencyShown } from '../contract/Status.ts';
import { isLongAgo } from '../journal/present.ts';
import { latencyWords as w } from '../words/badNews.ts';
import { titleOf } from '../words/counts.ts';
import { dayWords } from '../words/dates.ts';
import { minutesBetween } from './boardLines.ts';
import { type Looking, zoneOf } from './Looking.ts';

/** A picture of so many bars can still be read. */
const shown = 10;

/** So many tell how it goes now, not how it went at first. [assumption] */
const averaged = 3;

/** How long the bad news of the last quarter waited until somebody had it, newest last; and the last red ones in a line, or else the last serious ones (P96). */
export function latencyShown(looking: Looking): { latency: LatencyShown[]; latencyLine: string } {
  const all = latencyOf(looking.rollout).filter(({ issue }) => !issue.resolved || !isLongAgo(issue.resolved.at, looking.now));
  const latency = all.slice(-shown).map(({ issue, minutes }): LatencyShown => {
    const day = dayIn(instantOf(issue.raisedAt), zoneOf(looking));
    const title = titleOf(issue.text);
    const sentence =
      minutes === null
        ? w.waits(issue.severity, title, dayWords(day), minutesBetween(issue.raisedAt, looking.now.toString()))
        : w.waited(issue.severity, title, dayWords(day), minutes);
    return { issue: issue.id, title, day, minutes, sentence };
  });
  const lines = (['red', 'serious'] as const).map((severity) => {
    const last = all.flatMap(({ issue, minutes }) => (issue.severity === severity && minutes !== null ? [minutes] : [])).slice(-averaged);
    const sum = last.reduce((one, other) => one + other, 0);
    return last.length ? w.line(severity, last.length, Math.round(sum / last.length)) : '';
  });
  return { latency, latencyLine: lines.find(Boolean) ?? '' };
}
