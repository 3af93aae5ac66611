import { dayIn, instantOf } from '../clock/moments.ts';
import { momentWords, timeWords } from '../words/dates.ts';
import { type Looking, zoneOf } from './Looking.ts';

/** "16:46" on the day itself, else "Tue 10 Mar, 16:46". */
export function shortMoment(looking: Looking, at: string): string {
  const zone = zoneOf(looking);
  return dayIn(instantOf(at), zone) === dayIn(looking.now, zone) ? timeWords(at, zone) : momentWords(at, zone);
}
