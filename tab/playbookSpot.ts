import type { Spot } from './place.ts';

/** What the playbook page shows: a section, or something about it or about the whole playbook. */
const showings = ['edit', 'history', 'guest', 'next', 'questions', 'adoption', 'documents'] as const;

export type Showing = (typeof showings)[number];

/** A place on the playbook page. */
export interface PlaybookSpot {
  section: string;
  showing: Showing | null;
  /** What a section that nobody wrote yet shall be called; else empty. */
  title: string;
}

/** The longest title a section can have. */
const longestTitle = 120;

const isShowing = (text: string | undefined): text is Showing => showings.includes(text as Showing);

/**
 * The place on the playbook page an address names; an empty section is the first one, or a new one to edit.
 * @example playbookSpotOf('wrong~edit') // { section: 'wrong', showing: 'edit', title: '' }
 */
export function playbookSpotOf(id: string | undefined): PlaybookSpot {
  const [section = '', showing, ...title] = (id ?? '').split('~');
  return { section, showing: isShowing(showing) ? showing : null, title: title.join('~') };
}

/** The address of a place on the playbook page. */
export function spotInPlaybook(section: string, showing: Showing | null = null): Spot {
  const id = showing ? `${section}~${showing}` : section;
  return { page: 'playbook', ...(id ? { id } : {}) };
}

/**
 * The address of the editor for what was looked for and is not written: its title is what was asked (P34).
 * @example spotToWrite('vacation calendar').id // '~edit~Vacation calendar'
 */
export function spotToWrite(asked: string): Spot {
  const title = asked
    .trim()
    .replace(/\s+/g, ' ')
    .slice(0, longestTitle)
    .replace(/[\ud800-\udbff]$/, '');
  return { page: 'playbook', id: `~edit~${title.charAt(0).toUpperCase()}${title.slice(1)}` };
}
