// A wish is about a person and not about a rollout: what holds in one holds in all of theirs, also in one that begins later (U13).
import { dayIn } from '../../playbook/clock/moments.ts';
import type { NewEntry, PersonId } from '../../playbook/journal/Entry.ts';
import type { Person } from '../../playbook/journal/Person.ts';
import type { Rollout } from '../../playbook/journal/Rollout.ts';
import type { Wish } from '../../playbook/journal/Wish.ts';
import type { Acted, Acting, Asker } from './Acting.ts';

type Standing = Rollout['wishes'][PersonId];

/** What those wish who are met here for the first time, as they said last in any other rollout: one read each, and no entry when nobody wished. */
export async function wishesBrought(acting: Acting, rolloutId: string, added: readonly Person[]): Promise<NewEntry[]> {
  const found = await Promise.all(added.map(async (person) => [person.id, await lastWish(acting, rolloutId, person)] as const));
  const wishes: Record<PersonId, Wish> = {};
  for (const [id, last] of found) if (last) wishes[id] = { how: last.how, pausedUntil: last.pausedUntil, goal: last.goal };
  return Object.keys(wishes).length ? [{ type: 'wishesBrought', data: { wishes } }] : [];
}

async function lastWish({ journals, places }: Acting, rolloutId: string, { tenantId, oid }: Person): Promise<Standing | null> {
  const ids = (await places.ofPerson(tenantId, oid)).filter((id) => id !== rolloutId);
  const wishes = await Promise.all(
    ids.map(async (id) => {
      const { rollout, people } = await journals.open(id);
      const own = Object.values(people).find((one) => one.tenantId === tenantId && one.oid === oid);
      return own ? (rollout.wishes[own.id] ?? null) : null;
    }),
  );
  return wishes.reduce((last, one) => (one && (!last || one.at > last.at) ? one : last), null);
}

/** Wishes the same in the person's other rollouts once it was wished, or taken back, in one; `wishIn` does it in one of them. */
export async function wishElsewhere(
  acting: Acting,
  { opened, seq }: Acted & { kind: 'done' },
  wishIn: (rolloutId: string, input: object, asker: Asker, key: string) => Promise<unknown>,
): Promise<void> {
  const { rollout, people } = opened;
  const wished = rollout.entries.find((entry) => entry.seq === seq);
  const person = wished?.type === 'remindersWished' ? people[wished.data.person] : undefined;
  if (wished?.type !== 'remindersWished' || !person) return;
  const { how, pausedUntil, goal } = wished.data.set;
  const isAhead = pausedUntil !== null && pausedUntil > dayIn(acting.now(), person.zone);
  const input = { how, pausedUntil: isAhead ? pausedUntil : '', goal: goal ?? 'none' };
  const { tenantId, oid, name } = person;
  const others = (await acting.places.ofPerson(tenantId, oid)).filter((id) => id !== rollout.id);
  await Promise.all(others.map((id) => wishIn(id, input, { tenantId, oid, name }, `${rollout.id}/${seq}`)));
}
