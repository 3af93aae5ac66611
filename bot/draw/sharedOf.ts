import type { Ride } from '../store/deliveries.ts';
import type { Drawing, MessageRef } from './Drawing.ts';

/** One team's day in a message about several rollouts; `place` tells its part from the others and never changes. */
interface SharedDay {
  team: string;
  day: string;
  place: number;
}

/** What one rollout asks of the reader in the message. */
export interface SharedPart {
  drawing: Drawing;
  reader: string;
  days: SharedDay[];
}

/** A message about several rollouts, as its delivery remembers it. */
export interface Shared {
  message: MessageRef;
  /** True for a nudge. */
  nudges: boolean;
  parts: SharedPart[];
}

/** The parts of a message for these duties, without those that nobody can read any more. */
export function sharedOf(shares: Ride[], of: (rolloutId: string) => { drawing: Drawing; reader: string } | null): Shared {
  const lead = shares[0];
  const message = { rollout: lead?.rolloutId ?? '', duty: lead?.duty ?? '' };
  const placed = shares.map((share, place) => ({ ...share, place }));
  const parts = [...Map.groupBy(placed, ({ rolloutId }) => rolloutId)].flatMap(([rolloutId, asked]): SharedPart[] => {
    const found = of(rolloutId);
    const days = asked.map(({ subject, place }) => {
      const [, team = '', day = ''] = subject.split('/');
      return { team, day, place };
    });
    return found ? [{ drawing: { ...found.drawing, message }, reader: found.reader, days }] : [];
  });
  return { message, nudges: message.duty.endsWith('/nudge'), parts };
}
