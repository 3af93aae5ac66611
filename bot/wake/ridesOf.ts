import type { Duty } from './Waking.ts';

/** Questions that travel in one message when they go to one person at one moment. */
const questions: Duty['kind'][] = ['askStatus', 'askAgain', 'askDeputy', 'nudgeStatus'];

/** Told of in one message, however long each has been due: nobody waits to answer it (P78). */
const told: Duty['kind'][] = ['tellMissing'];

/** A storage batch takes a hundred rows: what rides along ends in one, together with the messages in flight. More come with the next pass. */
const mostRiders = 70;

export interface Rides {
  /** The duties to carry out, without those that ride along. */
  leading: Duty[];
  /** What rides along with a duty, by its key. */
  riders: Map<string, Duty[]>;
}

/** Whether a duty asks somebody for a team's day. */
const isQuestion = ({ kind }: Duty): boolean => questions.includes(kind);

/** Whether all rollouts of a company send it to one person in one message. */
export const isOfAllRollouts = (duty: Duty): boolean => isQuestion(duty) || duty.kind === 'tellSummary';

/**
 * Whether what another rollout has for the same person travels with this: a question that is asked in the same way at the same moment, or
 * the summary of the same week, also where that rollout would tell it some hours later.
 */
export function ridesWith(duty: Duty, first: Duty): boolean {
  if (duty.missed || duty.kind !== first.kind) return false;
  if (duty.kind === 'tellSummary') return first.kind === 'tellSummary' && duty.week === first.week;
  return isQuestion(duty) && duty.at.epochMilliseconds === first.at.epochMilliseconds;
}

/** Which of the duties due ride along with the first one of their kind, moment and person: one message asks for several teams (P76). */
export function ridesOf(due: Duty[]): Rides {
  const firsts = new Map<string, Duty>();
  const riders = new Map<string, Duty[]>();
  const leading = due.filter((duty) => {
    if (duty.missed || !('to' in duty) || !(isQuestion(duty) || told.includes(duty.kind))) return true;
    const ride = `${duty.kind}|${told.includes(duty.kind) ? '' : duty.at.epochMilliseconds}|${duty.to}`;
    const first = firsts.get(ride);
    if (!first) {
      firsts.set(ride, duty);
      return true;
    }
    const riding = [...riders.values()].flat().length;
    if (riding < mostRiders) riders.set(first.key, [...(riders.get(first.key) ?? []), duty]);
    return false;
  });
  return { leading, riders };
}
