import { dutiesAt } from '../../playbook/clock/agenda.ts';
import type { PersonId } from '../../playbook/journal/Entry.ts';
import type { Opened } from '../store/journals.ts';
import { isQuestion, ridesWith } from './ridesOf.ts';
import type { Duty, Waking } from './Waking.ts';

/** What one rollout asks of a person in a message. */
export interface Asking {
  opened: Opened;
  /** The person's id in that rollout. */
  to: PersonId;
  duties: Duty[];
}

/** More rollouts that ask one person at one moment come in messages of so many. */
const mostRollouts = 24;

/**
 * What every rollout of the company asks of this person at this very moment, this one's duties among it, in the one order that each of
 * these rollouts works out: one message asks for all of it (P76). One more read for who takes part in one rollout only.
 */
export async function askedElsewhere(waking: Waking, own: Asking): Promise<Asking[]> {
  const [first] = own.duties;
  const person = own.opened.people[own.to];
  if (!first || !person || !isQuestion(first)) return [own];
  const ids = await waking.places.ofPerson(person.tenantId, person.oid);
  const ownId = own.opened.rollout.id;
  const others = await Promise.all(
    ids.filter((id) => id !== ownId).map(async (id) => askingOf(await waking.journals.open(id), person, first, waking)),
  );
  const all = [own, ...others.flatMap((one) => one ?? [])].toSorted((one, other) => (idOf(one) < idOf(other) ? -1 : 1));
  const from = Math.floor(all.indexOf(own) / mostRollouts) * mostRollouts;
  return all.slice(from, from + mostRollouts);
}

const idOf = ({ opened }: Asking): string => opened.rollout.id;

/** What this rollout asks of the person in the same way at the same moment; null when that is nothing, or the rollout is another company's. */
function askingOf(opened: Opened, person: { tenantId: string; oid: string }, first: Duty, { now }: Waking): Asking | null {
  const { rollout, people } = opened;
  if (rollout.start?.channel.tenantId !== person.tenantId) return null;
  const to = Object.values(people).find(({ tenantId, oid }) => tenantId === person.tenantId && oid === person.oid)?.id;
  if (!to) return null;
  const duties = dutiesAt(rollout, now()).filter((duty) => 'to' in duty && duty.to === to && ridesWith(duty, first));
  return duties.length ? { opened, to, duties } : null;
}
