import { lazy, Suspense } from 'react';

const Outside = lazy(async () => ({ default: (await import('./Outside.tsx')).Outside }));

/** What a plain browser shows, fetched only there. */
export function OutsideLater({ maySignIn }: { maySignIn: boolean }) {
  return (
    <Suspense fallback={null}>
      <Outside maySignIn={maySignIn} />
    </Suspense>
  );
}
