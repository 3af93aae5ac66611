import { type ComponentType, lazy } from 'react';
import type { PageName } from '../place.ts';

const imports: Record<PageName, () => Promise<{ default: ComponentType }>> = {
  overview: async () => ({ default: (await import('./OverviewPage.tsx')).OverviewPage }),
  plan: async () => ({ default: (await import('./PlanPage.tsx')).PlanPage }),
  status: async () => ({ default: (await import('./StatusPage.tsx')).StatusPage }),
  playbook: async () => ({ default: (await import('./PlaybookPage.tsx')).PlaybookPage }),
  value: async () => ({ default: (await import('./ValuePage.tsx')).ValuePage }),
  people: async () => ({ default: (await import('./PeoplePage.tsx')).PeoplePage }),
  live: async () => ({ default: (await import('./LivePage.tsx')).LivePage }),
  history: async () => ({ default: (await import('./HistoryPage.tsx')).HistoryPage }),
};

/** Each page as a component whose code is fetched when it is first shown. */
export const pages: Record<PageName, ComponentType> = {
  overview: lazy(imports.overview),
  plan: lazy(imports.plan),
  status: lazy(imports.status),
  playbook: lazy(imports.playbook),
  value: lazy(imports.value),
  people: lazy(imports.people),
  live: lazy(imports.live),
  history: lazy(imports.history),
};

/** Starts fetching a page's code before it is shown. */
export function loadPage(page: PageName): void {
  // A failed fetch is tried again when the page is shown.
  imports[page]().catch(() => undefined);
}
