// Takes who somebody was out of everything that is kept of them; what they did stays, under an id that leads nowhere.
import type { Instant } from '../../playbook/clock/moments.ts';
import { instantOf, isAfter } from '../../playbook/clock/moments.ts';
import { concernsJournalOf } from '../../playbook/journal/concernsJournal.ts';
import type { Entry, PersonId } from '../../playbook/journal/Entry.ts';
import { forgottenAddress } from '../store/addresses.ts';
import { deliveries } from '../store/deliveries.ts';
import type { Engine } from '../store/Engine.ts';
import { type Journals, journals, type Opened } from '../store/journals.ts';
import { places } from '../store/places.ts';
import { rounds } from '../store/rounds.ts';
import type { Asker } from './Acting.ts';

/** Somebody else is first only now and then. */
const mostTries = 8;
const entriesAtOnce = 500;

/** Forgets a person in every rollout of their tenant; what was cut off may be done again. Answers in how many rollouts they were. */
export async function forgetPerson(engine: Engine, { tenantId, oid }: Pick<Asker, 'tenantId' | 'oid'>, now: Instant): Promise<number> {
  const own = journals(engine);
  const where = places(engine);
  const ids = await where.ofPerson(tenantId, oid);
  let met = 0;
  for (const id of ids) {
    let known = false;
    for (const journal of [id, concernsJournalOf(id)]) {
      const person = personIn(await own.open(journal), { tenantId, oid });
      if (person) await removeSends(engine, own, journal, { person, oid });
      if (person) await forgetIn(own, journal, person, now);
      known ||= person !== null;
    }
    if (known) met += 1;
    await where.removePerson(tenantId, oid, id);
  }
  await forgottenAddress(engine, tenantId, oid);
  await own.quiet();
  return met;
}

const personIn = ({ people }: Opened, { tenantId, oid }: Pick<Asker, 'tenantId' | 'oid'>): PersonId | null =>
  Object.values(people).find((one) => one.tenantId === tenantId && one.oid === oid)?.id ?? null;

async function forgetIn(own: Journals, journal: string, person: PersonId, now: Instant): Promise<void> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const opened = await own.open(journal);
    if (!opened.people[person]) return;
    const last = opened.rollout.entries.at(-1);
    // The rollout's time never runs backwards.
    const at = last && isAfter(instantOf(last.at), now) ? last.at : now.toString();
    const stamp = { at, by: 'milepost', key: `forget|milepost|${person}` };
    if (await own.append(opened, [{ type: 'personForgotten', data: { person } }], stamp)) return;
  }
  throw new Error('the journal never stood still');
}

/** Where their cards and notes stand in Teams, and what they answered. */
async function removeSends(engine: Engine, own: Journals, journal: string, { person, oid }: { person: PersonId; oid: string }) {
  const [sent, notes] = [deliveries(engine), rounds(engine)];
  const { rollout } = await own.open(journal);
  const names = new Set<string>();
  for (let from = 1; from <= rollout.seq; from += entriesAtOnce) {
    const before = Math.min(from + entriesAtOnce, rollout.seq + 1);
    for (const entry of await own.page(journal, before, before - from)) {
      const round = roundIn(entry);
      if (round) names.add(round);
      if (entry.type === 'dutyEnded' && entry.data.to === person) await sent.remove(journal, entry.data.subject, entry.data.duty, person);
    }
  }
  for (const round of names) await notes.remove(journal, round, oid);
}

/** The round of notes an entry is about. */
function roundIn({ data }: Entry): string | null {
  if ('round' in data && typeof data.round === 'number') return `reminders/${data.round}`;
  return 'notice' in data && typeof data.notice === 'string' ? `notices/${data.notice}` : null;
}
