import { type ComponentType, lazy } from 'react';
import type { PageName } from '../place.ts';
import { imports } from './loadPage.ts';
import { OverviewPage } from './OverviewPage.tsx';

/** Each page as a component; the code of all but the landing is fetched when they are first shown. */
export const pages: Record<PageName, ComponentType> = {
  overview: OverviewPage,
  plan: lazy(imports.plan),
  status: lazy(imports.status),
  playbook: lazy(imports.playbook),
  value: lazy(imports.value),
  people: lazy(imports.people),
  live: lazy(imports.live),
  history: lazy(imports.history),
  health: lazy(imports.health),
};
