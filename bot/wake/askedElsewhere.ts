import { agenda, dutiesAt } from '../../playbook/clock/agenda.ts';
import type { PersonId } from '../../playbook/journal/Entry.ts';
import { summarySubject } from '../../playbook/journal/subjects.ts';
import type { Opened } from '../store/journals.ts';
import { isOfAllRollouts, ridesWith } from './ridesOf.ts';
import type { Duty, Waking } from './Waking.ts';

/** What one rollout has for a person in a message. */
export interface Asking {
  opened: Opened;
  /** The person's id in that rollout. */
  to: PersonId;
  duties: Duty[];
  /** True where the person had the week's summary from there before: no other goes out. */
  told?: boolean;
}

/** More rollouts that ask one person at one moment come in messages of so many. */
const mostRollouts = 24;

/** How a message ended that its reader has, or may have. */
const mayHave: string[] = ['sent', 'unknown'];

/**
 * What every rollout of the company asks of this person at this very moment, or has for their summary of the week, this one's duties
 * among it, in the one order that each of these rollouts works out: one message for all of it (P76, U13). One more read for who takes
 * part in one rollout only.
 */
export async function askedElsewhere(waking: Waking, own: Asking): Promise<Asking[]> {
  const [first] = own.duties;
  const person = own.opened.people[own.to];
  if (!first || !person || !isOfAllRollouts(first)) return [own];
  const ids = await waking.places.ofPerson(person.tenantId, person.oid);
  const ownId = own.opened.rollout.id;
  const others = await Promise.all(
    ids.filter((id) => id !== ownId).map(async (id) => askingOf(await waking.journals.open(id), person, first, waking)),
  );
  const all = [own, ...others.flatMap((one) => one ?? [])].toSorted((one, other) => (idOf(one) < idOf(other) ? -1 : 1));
  if (first.kind === 'tellSummary') return all;
  const from = Math.floor(all.indexOf(own) / mostRollouts) * mostRollouts;
  return all.slice(from, from + mostRollouts);
}

const idOf = ({ opened }: Asking): string => opened.rollout.id;

/** What this rollout has for the person that travels with the first duty; null when that is nothing, or the rollout is another company's. */
function askingOf(opened: Opened, person: { tenantId: string; oid: string }, first: Duty, { now }: Waking): Asking | null {
  const { rollout, people } = opened;
  if (rollout.start?.channel.tenantId !== person.tenantId) return null;
  const to = Object.values(people).find(({ tenantId, oid }) => tenantId === person.tenantId && oid === person.oid)?.id;
  if (!to) return null;
  const isWeek = first.kind === 'tellSummary';
  const at = isWeek ? agenda(rollout, now()) : dutiesAt(rollout, now());
  const duties = at.filter((duty) => 'to' in duty && duty.to === to && ridesWith(duty, first));
  const told = isWeek && mayHave.includes(rollout.ended[summarySubject(first.week, to)]?.outcome ?? '');
  return duties.length || told ? { opened, to, duties, told } : null;
}
