// The clock walked over a rollout with issues: every message that falls due is sent, or fails as its recipient does, and its end is remembered.
import type { Temporal } from 'temporal-polyfill';
import type { Duty } from '../../playbook/clock/Duty.ts';
import { escalation } from '../../playbook/clock/escalation.ts';
import { isAfter } from '../../playbook/clock/moments.ts';
import type { DutyOutcome } from '../../playbook/journal/Entry.ts';
import type { Rollout } from '../../playbook/journal/Rollout.ts';
import { anInstant, type Doing, withDone, withEntries } from './builders.ts';

export interface Sent {
  duty: Duty;
  to: string;
  at: Temporal.Instant;
  outcome: DutyOutcome;
}

interface Walking {
  /** ISO instants. */
  from: string;
  until: string;
  /** What people do meanwhile, in order of time; `issue` is filled in with the first issue's id. */
  doings?: (Doing & { at: string })[];
  /** How sending to somebody ends, when it does not arrive. */
  outcomes?: Partial<Record<string, DutyOutcome>>;
  owed?: (rollout: Rollout, now: Temporal.Instant) => Duty[];
}

/** Everything that was sent about issues, in order, and how the rollout stands then. */
export function walkedIssues(
  first: Rollout,
  { from, until, doings = [], outcomes = {}, owed = escalation }: Walking,
): { sent: Sent[]; rollout: Rollout } {
  let rollout = first;
  let now = anInstant(from);
  const end = anInstant(until);
  const waiting = [...doings];
  const sent: Sent[] = [];
  for (;;) {
    const open = owed(rollout, now).filter(({ key }) => !rollout.ended[key]);
    const next = open.reduce<Duty | undefined>((one, other) => (one && !isAfter(one.at, other.at) ? one : other), undefined);
    const doing = waiting[0];
    if (doing && (!next || !isAfter(anInstant(doing.at), next.at))) {
      waiting.shift();
      now = anInstant(doing.at);
      rollout = withDone(rollout, { ...doing, input: { issue: rollout.issues[0]?.id, ...doing.input } });
      continue;
    }
    if (!next || isAfter(next.at, end)) return { sent, rollout };
    now = isAfter(next.at, now) ? next.at : now;
    const turn = open.filter(({ at }) => !isAfter(at, now)).map((duty) => sentAt(duty, now, outcomes));
    sent.push(...turn);
    const entries = turn.map(({ duty: { key, subject }, to, outcome }) => ({
      type: 'dutyEnded' as const,
      data: { duty: key, subject, outcome, to: to === 'channel' ? null : to, drawnAt: rollout.seq },
    }));
    rollout = withEntries(rollout, entries, { at: now.toString(), key: `turn|${rollout.seq}` });
  }
}

/** How one message of a turn ended. */
function sentAt(duty: Duty, at: Temporal.Instant, outcomes: Walking['outcomes'] = {}): Sent {
  const to = 'to' in duty ? duty.to : 'channel';
  return { duty, to, at, outcome: duty.missed ? 'missedByUs' : (outcomes[to] ?? 'sent') };
}
