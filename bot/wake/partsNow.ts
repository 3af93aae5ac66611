import type { Delivery } from '../store/deliveries.ts';
import type { Opened } from '../store/journals.ts';
import type { Reading, Waking } from './Waking.ts';

/** The rollouts a message is about as they are now, this one as it was opened, and who its reader is in each. */
export async function partsNow(
  { journals }: Pick<Waking, 'journals'>,
  own: Opened,
  { to, shares = [] }: Delivery,
): Promise<Map<string, Reading>> {
  const person = own.people[to];
  const ids = [...new Set(shares.map(({ rolloutId }) => rolloutId))];
  const found = await Promise.all(
    ids.map(async (id): Promise<[string, Reading][]> => {
      const opened = id === own.rollout.id ? own : await journals.open(id);
      const reader = Object.values(opened.people).find(({ tenantId, oid }) => tenantId === person?.tenantId && oid === person.oid);
      return reader ? [[id, { opened, to: reader.id }]] : [];
    }),
  );
  return new Map(found.flat());
}
