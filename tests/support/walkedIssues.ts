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
    const next = open.toSorted((one, other) => one.at.epochMilliseconds - other.at.epochMilliseconds)[0];
    const doing = waiting[0];
    if (doing && (!next || !isAfter(anInstant(doing.at), next.at))) {
      waiting.shift();
      now = anInstant(doing.at);
      rollout = withDone(rollout, { ...doing, input: { issue: rollout.issues[0]?.id, ...doing.input } });
      continue;
    }
    if (!next || isAfter(next.at, end)) return { sent, rollout };
    now = isAfter(next.at, now) ? next.at : now;
    const to = 'to' in next ? next.to : 'channel';
    const outcome = next.missed ? 'missedByUs' : (outcomes[to] ?? 'sent');
    sent.push({ duty: next, to, at: now, outcome });
    const ended = { duty: next.key, subject: next.subject, outcome, to: 'to' in next ? next.to : null, drawnAt: rollout.seq };
    rollout = withEntries(rollout, [{ type: 'dutyEnded', data: ended }], { at: now.toString(), key: `duty|${next.key}|${rollout.seq}` });
  }
}
