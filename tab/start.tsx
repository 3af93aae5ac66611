import './look/base.css';
import './look/shapes.css';
import { lazy, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import type { Host } from './teams.ts';

const ConfigApp = lazy(async () => ({ default: (await import('./ConfigApp.tsx')).ConfigApp }));
const MineApp = lazy(async () => ({ default: (await import('./MineApp.tsx')).MineApp }));

/** Puts the tab, the page that sets it up or the personal one, where the first code of the page left room. */
export function start(entering: Promise<Host | null>, shows: string): void {
  const root = document.getElementById('tab');
  if (!root) return;
  createRoot(root).render(
    shows === 'rollout' ? (
      <App entering={entering} />
    ) : (
      <Suspense fallback={null}>{shows === 'mine' ? <MineApp entering={entering} /> : <ConfigApp entering={entering} />}</Suspense>
    ),
  );
}
