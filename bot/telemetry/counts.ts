import { type Counter, type MeterProvider, metrics } from '@opentelemetry/api';
import type { Outcome } from '../deliver/Messenger.ts';

interface Counters {
  of: MeterProvider;
  sends: Counter;
  throttled: Counter;
  lateWakes: Counter;
}

let counters: Counters | null = null;

/** The counters of whoever listens now. */
function here(): Counters {
  const of = metrics.getMeterProvider();
  if (counters?.of !== of) {
    const meter = of.getMeter('milepost');
    counters = {
      of,
      sends: meter.createCounter('milepost.sends', { description: 'Messages to Teams, by how they ended' }),
      throttled: meter.createCounter('milepost.throttled', { description: 'Messages Teams asked us to send later (429)' }),
      lateWakes: meter.createCounter('milepost.wakes.late', { description: 'Wakes looked at more than a minute after their time' }),
    };
  }
  return counters;
}

/** Counts a message by how it ended, and those that Teams would not have yet. */
export function countSend(outcome: Outcome): void {
  here().sends.add(1, { outcome: outcome.kind });
  if (outcome.kind === 'later' && outcome.reason.startsWith('429')) here().throttled.add(1);
}

/** The clock looks each second: a minute says that something held it up. */
const lateMs = 60_000;

/** Counts the wakes among these moments that come late. */
export function countLate(moments: readonly string[], nowMs: number): void {
  const late = moments.filter((at) => nowMs - Date.parse(at) > lateMs).length;
  if (late) here().lateWakes.add(late);
}
