import type { Place } from '../store/deliveries.ts';
import { type Delivering, deliver, type Fared, type Parcel } from './deliver.ts';

/**
 * Sends one message for several duties: their rows are claimed in order before it is sent, each naming the message it rides with, and
 * settled with the same message after it. A crash between the two leaves rows that find that message again.
 */
export async function deliverTogether(delivering: Delivering, parcel: Parcel, riders: Place[]): Promise<Fared> {
  const { deliveries, machineNow, leaseMs } = delivering;
  const { place, revision } = parcel;
  const claimed: { place: Place; version: string }[] = [];
  for (const rider of riders) {
    const claim = await deliveries.claim(rider, leaseMs, machineNow(), { subject: place.subject, duty: place.duty });
    if (claim.kind === 'held') return { kind: 'held' };
    if (claim.kind !== 'over') claimed.push({ place: rider, version: claim.version });
  }
  const fared = await deliver(delivering, parcel);
  if (fared.kind === 'held' || !claimed.length) return fared;
  if (fared.kind === 'later') {
    await Promise.all(claimed.map((one) => deliveries.release(one.place, one.version)));
    return fared;
  }
  const sent = fared.outcome === 'sent' ? await deliveries.sentFor(place.rolloutId, place.subject, place.duty) : null;
  const ended = { sent: sent?.sent ?? null, outcome: fared.outcome, revision: sent?.revision ?? revision };
  await Promise.all(claimed.map((one) => deliveries.settle(one.place, one.version, ended)));
  return fared;
}
