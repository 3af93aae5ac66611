// Who gets a notice, worked out from what is so at that moment: roles, teams, sides, and who lags (P98, P101, U20, U21).
import { isConcerned, toAccept } from '../journal/acceptance.ts';
import type { PersonId } from '../journal/Entry.ts';
import type { Audience, LagState, LeftWhy, NoticeFields } from '../journal/Notice.ts';
import type { People } from '../journal/Person.ts';
import type { Rollout } from '../journal/Rollout.ts';
import { dayIn, type Instant, instantOf } from './moments.ts';
import { isCapped } from './noteCap.ts';
import { notesBefore } from './notesBefore.ts';
import { openFor } from './openFor.ts';
import { deputyOf, representativeOf } from './whoIsAsked.ts';
import { wishOf } from './wishOf.ts';

/** Who gets it, and who of the audience does not and why. */
interface Reach {
  people: PersonId[];
  left: { person: PersonId; why: LeftWhy }[];
}

/** The people of an audience at that moment; who left the channel is in none. */
export function audienceOf(rollout: Rollout, audience: Audience, now: Instant): PersonId[] {
  const { roles, teams, sides, states } = audience;
  const chosen = new Set([...roles.flatMap((role) => rollout.holders[role] ?? []), ...teams.flatMap((team) => teamOf(rollout, team))]);
  return Object.entries(rollout.people).flatMap(([person, { side }]) => {
    if (rollout.left[person] !== undefined) return [];
    if ((roles.length || teams.length) && !chosen.has(person)) return [];
    if (sides.length && !sides.includes(side)) return [];
    return !states.length || states.some((state) => lags(rollout, person, state, now)) ? [person] : [];
  });
}

/** The audience without those who are guests where guests get none, who asked for no notes, or who heard of something else these days. */
export function reachOf(
  rollout: Rollout,
  people: People,
  { audience, urgent }: Pick<NoticeFields, 'audience' | 'urgent'>,
  now: Instant,
): Reach {
  const guests = audience.guests && rollout.settings.guestsSee !== 'nothing';
  const reach: Reach = { people: [], left: [] };
  const heard = (person: PersonId) =>
    isCapped(
      [...notesBefore(rollout, person), ...noticesBefore(rollout, person)].map(({ at }) => instantOf(at)),
      now,
    );
  for (const person of audienceOf(rollout, audience, now)) {
    const why =
      people[person]?.guest && !guests
        ? 'guest'
        : wishOf(rollout, person).how === 'never'
          ? 'never'
          : !urgent && heard(person)
            ? 'heard'
            : null;
    if (why) reach.left.push({ person, why });
    else reach.people.push(person);
  }
  return reach;
}

/** Who speaks for the team, who stands in, and everybody in its role. */
function teamOf(rollout: Rollout, id: string): PersonId[] {
  const team = rollout.teams.find((one) => one.id === id);
  if (!team) return [];
  const voices = [representativeOf(rollout, team), deputyOf(rollout, team)].filter((person) => person !== null);
  return [...voices, ...(rollout.holders[team.representativeRole] ?? [])];
}

function lags(rollout: Rollout, person: PersonId, state: LagState, now: Instant): boolean {
  if (state === 'notAccepted') return toAccept(rollout, person).length > 0;
  if (state === 'notTried')
    return rollout.sections.some(
      (section) =>
        isConcerned(rollout, section, person) && section.exercises.some(({ id }) => !rollout.exercised[`${section.id}/${id}`]?.[person]),
    );
  const today = dayIn(now, rollout.start?.zone ?? 'UTC');
  return openFor(rollout, person, now).some(({ dueOn }) => dueOn < today);
}

/** When each person got a notice that counts: one that could not wait does not (P102). */
export function noticesBefore({ notices }: Pick<Rollout, 'notices'>, person: PersonId): { at: string }[] {
  return notices.flatMap(({ urgent, cut }) => {
    const note = urgent ? undefined : cut?.notes.find((one) => one.person === person);
    return note ? [{ at: note.at }] : [];
  });
}
