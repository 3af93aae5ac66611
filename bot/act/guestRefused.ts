import { type Refusal, refuse } from '../../playbook/commands/Command.ts';
import { namesOf } from '../../playbook/journal/nameOf.ts';
import { hiddenFromGuests } from '../../playbook/views/asGuest.ts';
import { sectionWords as w } from '../../playbook/words/sections.ts';
import type { Opened } from '../store/journals.ts';

/** Why a guest does not see a page, and whom they ask; null when the guest policy shows it (P24). */
export function guestRefused({ rollout, people }: Pick<Opened, 'rollout' | 'people'>, page: string): Refusal | null {
  const why = hiddenFromGuests(rollout, page);
  if (!why) return null;
  const { projectManager = [], accountable = [] } = rollout.holders;
  return refuse('guestMayNot', { why: w.guests.why[why], who: namesOf(people, projectManager.length ? projectManager : accountable) });
}
