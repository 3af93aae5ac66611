import type { PersonId } from '../journal/Entry.ts';
import type { Rollout } from '../journal/Rollout.ts';
import { statusSubject } from '../journal/subjects.ts';
import type { Team } from '../journal/Team.ts';
import { askedFor } from './whoIsAsked.ts';

/**
 * Who was asked in the place of somebody who had been asked: they are away since, or somebody else speaks for the team now; null while
 * the question is still theirs, and for a deputy who was asked because nobody answered (U1).
 * @example askedInstead(rollout, team, '2026-03-10', 'dana') // 'eve', since Dana said at ten past four that she is away
 */
export function askedInstead(rollout: Rollout, team: Team, day: string, person: PersonId): PersonId | null {
  const { ended } = rollout;
  const subject = statusSubject(team.id, day);
  const wasAsked = [subject, `${subject}/again/${person}`].some((key) => ended[key]?.to === person);
  const { to } = askedFor(rollout, team, day);
  if (!wasAsked || !to || to === person || ended[`${subject}/deputy`]?.to === person) return null;
  return ended[`${subject}/again/${to}`]?.outcome === 'sent' ? to : null;
}
