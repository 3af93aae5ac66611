import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { Suspense, useEffect, useMemo, useState } from 'react';
import { ActProvider } from './act.tsx';
import { Bones } from './components/Bones.tsx';
import { BrowserBarLater } from './components/BrowserBarLater.tsx';
import { Ground } from './components/Ground.tsx';
import { OutsideLater } from './components/OutsideLater.tsx';
import { PageHead } from './components/PageHead.tsx';
import { ProblemBoundary } from './components/ProblemBoundary.tsx';
import { Sorry } from './components/Sorry.tsx';
import { goBack, NavigationProvider, useNavigation } from './navigation.tsx';
import { pages } from './pages/pages.ts';
import { isPageName, rolloutOf, type Spot, spotOfSubPage } from './place.ts';
import { ShownHeadProvider } from './shownHead.tsx';
import { type Host, onBackButton } from './teams.ts';
import { useHost } from './useHost.ts';

const queries = new QueryClient();

function CurrentPage({ host }: { host: Host | null }) {
  const { spot } = useNavigation();
  const Page = pages[spot.page];
  const waiting = <Bones page={spot.page} />;
  if (!host) return waiting;
  return (
    <ProblemBoundary key={spot.page}>
      <Suspense fallback={waiting}>
        <Page />
      </Suspense>
    </ProblemBoundary>
  );
}

/** Where Teams sends the reader: a deep link's spot; beside a meeting the check that is held there, unless the address names a page. */
function spotAskedBy(host: Host | null): Spot | null {
  const named = spotOfSubPage(host?.subPageId);
  if (named || !host?.isBeside || isPageName(new URLSearchParams(location.search).get('page'))) return named;
  return { page: 'live' };
}

function Rollout({ rolloutId, host }: { rolloutId: string; host: Host | null }) {
  const asked = useMemo(() => spotAskedBy(host), [host]);
  return (
    <NavigationProvider rolloutId={rolloutId} asked={asked}>
      <ActProvider channel={host?.channel ?? null}>
        <ShownHeadProvider>
          <PageHead />
          <main>
            <CurrentPage host={host} />
          </main>
        </ShownHeadProvider>
      </ActProvider>
    </NavigationProvider>
  );
}

/** The tab: follows the theme of Teams, finds the rollout and the spot it was asked for, and shows that page. */
export function App({ entering }: { entering: Promise<Host | null> }) {
  const { host, isOutside, theme } = useHost(entering);
  const [rolloutId] = useState(() => rolloutOf(location.search));
  useEffect(() => {
    if (host) onBackButton(goBack);
  }, [host]);

  return (
    <Ground theme={theme}>
      <QueryClientProvider client={queries}>
        <div className={host?.isBeside ? 'page beside' : 'page'}>
          <BrowserBarLater host={host} />
          {isOutside ? <OutsideLater maySignIn /> : rolloutId ? <Rollout rolloutId={rolloutId} host={host} /> : <Sorry kind="missing" />}
        </div>
      </QueryClientProvider>
    </Ground>
  );
}
