import type { Delivering } from './deliver.ts';
import type { CardMessage } from './Messenger.ts';

/** What a recipient's card about the subject says now; null when there is nothing to show. */
export type Draw = (to: string, duty: string) => CardMessage | null;

/** An edit that was not answered can safely be made again, after a while. */
const unansweredMs = 30_000;

/** Draws again every card about a subject that shows an older revision than `outdated`, as it is `now`; answers how long to wait when Teams asks us to, else null. */
export async function redraw(
  { deliveries, messenger }: Delivering,
  rolloutId: string,
  subject: string,
  revision: { outdated: number; now: number },
  draw: Draw,
): Promise<number | null> {
  let wait: number | null = null;
  for (const delivery of await deliveries.about(rolloutId, subject)) {
    const message = delivery.revision < revision.outdated && delivery.sent ? draw(delivery.to, delivery.duty) : null;
    if (!message || !delivery.sent) continue;
    const outcome = await messenger.update(delivery.sent, message);
    if (outcome.kind === 'later') wait = Math.max(wait ?? 0, outcome.afterMs);
    else if (outcome.kind === 'unknown') wait = Math.max(wait ?? 0, unansweredMs);
    else await deliveries.redrawn(rolloutId, subject, delivery, revision.now);
  }
  return wait;
}
