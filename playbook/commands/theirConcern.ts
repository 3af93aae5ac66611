import type { Concern } from '../journal/Concern.ts';
import { nameOf } from '../journal/nameOf.ts';
import type { Told } from './Command.ts';

/** The concern, for the two who read it; null for everybody else, as if there were none (P56). */
export function theirConcern({ concerns, by }: Pick<Told<unknown>, 'concerns' | 'by'>, id: string): Concern | null {
  const concern = concerns?.journal.concerns.find((one) => one.id === id);
  const reader = concerns?.idOf(by);
  return concern && !concern.takenBackAt && (concern.by === reader || concern.to === reader) ? concern : null;
}

/** The name of who closed it. */
export function closedBy({ concerns, people }: Pick<Told<unknown>, 'concerns' | 'people'>, { closed }: Concern): string {
  const known = Object.keys(people).find((id) => concerns?.idOf(id) === closed?.by);
  return nameOf(people, known ?? '');
}
