import { sectionWords as w } from '../words/sections.ts';
import { manages } from './actions.ts';
import type { Looking } from './Looking.ts';

/** What guests see, told to those who may change it (P24). */
export function guestsLine(looking: Looking): string {
  if (!manages(looking)) return '';
  const { sections, settings } = looking.rollout;
  const seen = sections.filter(({ guests }) => guests).length;
  if (settings.guestsSee === 'nothing') return w.guests.nothing;
  if (settings.guestsSee === 'playbook') return w.guests.playbook(seen, sections.length);
  return seen === sections.length ? w.guests.all(seen) : w.guests.some(seen, sections.length);
}
