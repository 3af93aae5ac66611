import { lazy, Suspense } from 'react';
import type { Host } from '../teams.ts';

const BrowserBar = lazy(async () => ({ default: (await import('./BrowserBar.tsx')).BrowserBar }));

/** Who is signed in, where the reader signed in to a plain browser; nothing in Teams. */
export function BrowserBarLater({ host }: { host: Host | null }) {
  if (!host?.signOut) return null;
  return (
    <Suspense fallback={null}>
      <BrowserBar host={host} />
    </Suspense>
  );
}
