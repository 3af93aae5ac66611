import type { Delivery } from '../store/deliveries.ts';
import type { Delivering } from './deliver.ts';
import type { CardMessage } from './Messenger.ts';

/** What the card of a delivery says now; null when there is nothing to show. */
export type Draw = (delivery: Delivery) => Promise<CardMessage | null>;

/** An edit that was not answered can safely be made again, after a while. */
const unansweredMs = 30_000;

/** Two rollouts may draw one message at the same time: whoever comes last looks again, so that it shows what is so. */
const mostLooks = 4;

/** Draws again every card about a subject that shows an older revision than `outdated`, as it is `now`; answers how long to wait when Teams asks us to, else null. */
export async function redraw(
  { deliveries, messenger }: Delivering,
  { rolloutId, subject, tenantId, reader }: { rolloutId: string; subject: string; tenantId: string; reader?: string | undefined },
  revision: { outdated: number; now: number },
  draw: Draw,
): Promise<number | null> {
  let wait: number | null = null;
  for (const delivery of await deliveries.about(rolloutId, subject, reader)) {
    let message = delivery.revision < revision.outdated && delivery.sent ? await draw(delivery) : null;
    for (let looks = 1; message && delivery.sent; looks += 1) {
      const outcome = await messenger.update(delivery.sent, message, tenantId);
      const again = outcome.kind === 'sent' && delivery.shares && looks < mostLooks ? await draw(delivery) : null;
      if (again && JSON.stringify(again.card) !== JSON.stringify(message.card)) {
        message = again;
        continue;
      }
      if (outcome.kind === 'later') wait = Math.max(wait ?? 0, outcome.afterMs);
      else if (outcome.kind === 'unknown') wait = Math.max(wait ?? 0, unansweredMs);
      else await deliveries.redrawn(rolloutId, subject, delivery, revision.now);
      break;
    }
  }
  return wait;
}
