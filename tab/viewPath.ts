import type { PageName } from './place.ts';

/** The view each page shows first. */
export const viewOf: Record<PageName, string> = {
  overview: 'board',
  plan: 'plan',
  status: 'status',
  playbook: 'playbook',
  value: 'value',
  people: 'people',
  live: 'live',
  history: 'history',
  health: 'health',
};

/** Where a view of the rollout is read. */
export const viewPath = (rolloutId: string, view: string): string => `/api/rollouts/${encodeURIComponent(rolloutId)}/${view}`;
