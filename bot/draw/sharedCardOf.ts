import type { CardMessage } from '../deliver/Messenger.ts';
import type { Ride } from '../store/deliveries.ts';
import type { Own } from './drawMine.ts';
import { drawShared } from './drawShared.ts';
import { drawSummary } from './drawSummary.ts';
import { sharedOf } from './sharedOf.ts';

/** The card about several rollouts as its one reader sees it now: the Monday summary, or what is asked of their teams (U13, P76). */
export function sharedCardOf(shares: Ride[], of: (rolloutId: string) => Own | null, drawnAgain: boolean): CardMessage | null {
  const [kind, week = ''] = shares[0]?.subject.split('/') ?? [];
  if (kind !== 'summary') return drawShared(sharedOf(shares, of), { drawnAgain });
  return drawSummary(
    shares.flatMap(({ rolloutId }) => of(rolloutId) ?? []),
    week,
  );
}
