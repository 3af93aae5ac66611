import type { ComponentType } from 'react';
import type { PageName } from '../place.ts';

/** Where the code of each page comes from; that of the landing comes with the tab itself: in one piece it is smaller and there sooner. */
export const imports: Record<Exclude<PageName, 'overview'>, () => Promise<{ default: ComponentType }>> = {
  plan: async () => ({ default: (await import('./PlanPage.tsx')).PlanPage }),
  status: async () => ({ default: (await import('./StatusPage.tsx')).StatusPage }),
  playbook: async () => ({ default: (await import('./PlaybookPage.tsx')).PlaybookPage }),
  value: async () => ({ default: (await import('./ValuePage.tsx')).ValuePage }),
  people: async () => ({ default: (await import('./PeoplePage.tsx')).PeoplePage }),
  live: async () => ({ default: (await import('./LivePage.tsx')).LivePage }),
  history: async () => ({ default: (await import('./HistoryPage.tsx')).HistoryPage }),
  health: async () => ({ default: (await import('./HealthPage.tsx')).HealthPage }),
};

/** Starts fetching a page's code before it is shown. */
export function loadPage(page: PageName): void {
  // A failed fetch is tried again when the page is shown.
  if (page !== 'overview') imports[page]().catch(() => undefined);
}
