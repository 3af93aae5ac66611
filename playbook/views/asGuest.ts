// What the guest policy leaves of a rollout: applied to the rollout itself, so that no page, card or document can forget it (P24).
import type { Entry } from '../journal/Entry.ts';
import type { Rollout } from '../journal/Rollout.ts';

/** The pages that show nothing but the playbook. */
const playbookPages: readonly string[] = ['playbook', 'sections'];

/** True when what guests see differs from what everybody sees. */
export const isGuestLimited = ({ settings, sections, droppedSections }: Rollout): boolean =>
  settings.guestsSee !== 'everything' || sections.some(({ guests }) => !guests) || droppedSections.some(({ section }) => !section.guests);

/** Why guests do not see a page, or null when they do. */
export function hiddenFromGuests({ settings }: Pick<Rollout, 'settings'>, page: string): 'playbook' | 'nothing' | null {
  if (settings.guestsSee === 'nothing') return 'nothing';
  return settings.guestsSee === 'playbook' && !playbookPages.includes(page) ? 'playbook' : null;
}

/** Whether guests may read an entry: nothing of a section they do not see. */
export function isForGuests({ sections, settings }: Pick<Rollout, 'sections' | 'settings'>): (entry: Entry) => boolean {
  const open = new Set(settings.guestsSee === 'nothing' ? [] : sections.filter(({ guests }) => guests).map(({ id }) => id));
  return ({ data }) => !('section' in data) || !data.section || open.has(data.section);
}

/** The rollout as guests see it: without the sections that are not for them, and without what was done with those. */
export function asGuest(rollout: Rollout): Rollout {
  const isFor = isForGuests(rollout);
  const sections = rollout.settings.guestsSee === 'nothing' ? [] : rollout.sections.filter(({ guests }) => guests);
  const open = new Set(sections.map(({ id }) => id));
  return {
    ...rollout,
    sections,
    droppedSections: [],
    drafts: rollout.drafts.filter(({ section }) => open.has(section)),
    playbookQuestions: rollout.playbookQuestions.filter(({ filed }) => !filed || open.has(filed.section)),
    lookups: rollout.lookups.filter(({ section }) => section === null || open.has(section)),
    entries: rollout.entries.filter(isFor),
  };
}
