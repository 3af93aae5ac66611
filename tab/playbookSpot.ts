import type { Spot } from './place.ts';

/** What the playbook page shows: a section, or something about it or about the whole playbook. */
const showings = ['edit', 'history', 'guest', 'next', 'questions', 'adoption', 'documents'] as const;

export type Showing = (typeof showings)[number];

/** A place on the playbook page. */
export interface PlaybookSpot {
  section: string;
  showing: Showing | null;
}

const isShowing = (text: string | undefined): text is Showing => showings.includes(text as Showing);

/**
 * The place on the playbook page an address names; an empty section is the first one, or a new one to edit.
 * @example playbookSpotOf('wrong~edit') // { section: 'wrong', showing: 'edit' }
 */
export function playbookSpotOf(id: string | undefined): PlaybookSpot {
  const [section = '', showing] = (id ?? '').split('~');
  return { section, showing: isShowing(showing) ? showing : null };
}

/** The address of a place on the playbook page. */
export function spotInPlaybook(section: string, showing: Showing | null = null): Spot {
  const id = showing ? `${section}~${showing}` : section;
  return { page: 'playbook', ...(id ? { id } : {}) };
}
