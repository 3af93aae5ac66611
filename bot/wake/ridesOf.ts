import type { Duty } from './Waking.ts';

/** Questions that travel in one message when they go to one person at one moment. */
const questions: Duty['kind'][] = ['askStatus', 'askAgain', 'askDeputy', 'nudgeStatus'];

export interface Rides {
  /** The duties to carry out, without those that ride along. */
  leading: Duty[];
  /** What rides along with a duty, by its key. */
  riders: Map<string, Duty[]>;
}

/** Which of the duties due ride along with the first one of their kind, moment and person: one message asks for several teams (P76). */
export function ridesOf(due: Duty[]): Rides {
  const firsts = new Map<string, Duty>();
  const riders = new Map<string, Duty[]>();
  const leading = due.filter((duty) => {
    if (duty.missed || !questions.includes(duty.kind) || !('to' in duty)) return true;
    const ride = `${duty.kind}|${duty.at.epochMilliseconds}|${duty.to}`;
    const first = firsts.get(ride);
    if (!first) {
      firsts.set(ride, duty);
      return true;
    }
    riders.set(first.key, [...(riders.get(first.key) ?? []), duty]);
    return false;
  });
  return { leading, riders };
}
