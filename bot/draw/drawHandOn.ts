import { askedFor } from '../../playbook/clock/whoIsAsked.ts';
import { nameOf } from '../../playbook/journal/nameOf.ts';
import { statusSubject } from '../../playbook/journal/subjects.ts';
import { dayWords } from '../../playbook/words/dates.ts';
import { handOnCard } from '../cards/handOnCard.ts';
import type { CardMessage, Member } from '../deliver/Messenger.ts';
import { type Drawing, keyNow, pressOf, showOf } from './Drawing.ts';

/** Who could be asked in the reader's place: everybody in the channel, the team's own side first. */
export function drawHandOn(
  drawing: Drawing,
  { team: id, day }: { team: string; day: string },
  roster: Member[],
  reader: string,
  back: { typed: { person: string }; problem: string } | null = null,
): CardMessage | null {
  const { rollout, people } = drawing;
  const team = rollout.teams.find((one) => one.id === id);
  if (!team) return null;
  const asked = askedFor(rollout, team, day).to;
  const known = Object.values(people).map((person) => ({
    id: person.oid,
    name: nameOf(people, person.id),
    near: rollout.people[person.id]?.side === team.side,
    left: person.id === reader || person.id === asked,
  }));
  const others = roster
    .filter(({ oid }) => !known.some((one) => one.id === oid))
    .map(({ oid, name }) => ({ id: oid, name, near: false, left: false }));
  return handOnCard({
    rollout: rollout.title,
    day: dayWords(day),
    team: team.name,
    people: [...known, ...others]
      .filter(({ left }) => !left)
      .toSorted((one, other) => Number(other.near) - Number(one.near) || one.name.localeCompare(other.name))
      .map((one) => ({ id: one.id, name: one.name })),
    typed: back?.typed ?? null,
    problem: back?.problem ?? '',
    handOn: pressOf(drawing, 'handOnQuestion', { team: id, day }, `${keyNow(drawing, statusSubject(id, day))}/form`),
    back: showOf(drawing, 'checkin', { team: id, day }),
  });
}
