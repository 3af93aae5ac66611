// Where the reader is, and how that is written in an address.

/** The pages of the tab, in the order of their links. */
export const pageNames = ['overview', 'plan', 'status', 'playbook', 'value', 'people', 'live', 'history', 'health'] as const;

/** Those with a link of their own on every page; the others are reached from the page they belong to. */
export const linkedPages = pageNames.filter((page) => page !== 'health');

export type PageName = (typeof pageNames)[number];

/** A page, and the milestone, issue, team or section to open on it. */
export interface Spot {
  page: PageName;
  id?: string;
}

/** True when the text names a page of the tab. */
export const isPageName = (text: string | null): text is PageName => pageNames.includes(text as PageName);

/**
 * The spot an address names; the overview when it names none.
 * @example spotOf('?rollout=r1&page=plan&id=pilot') // { page: 'plan', id: 'pilot' }
 */
export function spotOf(search: string): Spot {
  const asked = new URLSearchParams(search);
  const page = asked.get('page');
  const id = asked.get('id');
  return isPageName(page) ? { page, ...(id ? { id } : {}) } : { page: 'overview' };
}

/**
 * The spot a Teams deep link names (`plan` or `plan/pilot`), or null when it names none of ours.
 * @example spotOfSubPage('status/i2') // { page: 'status', id: 'i2' }
 */
export function spotOfSubPage(subPageId: string | undefined): Spot | null {
  const [page = null, ...rest] = (subPageId ?? '').split('/');
  const id = rest.join('/');
  return isPageName(page) ? { page, ...(id ? { id } : {}) } : null;
}

/** The rollout an address names, or null. */
export const rolloutOf = (search: string): string | null => new URLSearchParams(search).get('rollout');

/** In which channel of which app Teams shows the rollout, as far as an address says: what a plain browser needs for the way into Teams. */
export function inTeamsOf(search: string): Record<string, string> {
  const asked = new URLSearchParams(search);
  return Object.fromEntries(['app', 'channel'].flatMap((name) => (asked.has(name) ? [[name, asked.get(name) ?? '']] : [])));
}

/**
 * The address of a spot, as a query the tab understands.
 * @example addressOf('r1', { page: 'plan' }) // '?rollout=r1&page=plan'
 */
export function addressOf(rolloutId: string, spot: Spot, inTeams: Record<string, string> = {}): string {
  const asked = new URLSearchParams({ rollout: rolloutId, page: spot.page });
  if (spot.id) asked.set('id', spot.id);
  for (const [name, value] of Object.entries(inTeams)) asked.set(name, value);
  return `?${asked}`;
}
