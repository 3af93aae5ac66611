import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { BrowserBarLater } from './components/BrowserBarLater.tsx';
import { Ground } from './components/Ground.tsx';
import { OutsideLater } from './components/OutsideLater.tsx';
import { ProblemBoundary } from './components/ProblemBoundary.tsx';
import { MinePage } from './pages/MinePage.tsx';
import type { Host } from './teams.ts';
import { useHost } from './useHost.ts';

const queries = new QueryClient();

/** The personal tab: what waits for the reader over all their rollouts. */
export function MineApp({ entering }: { entering: Promise<Host | null> }) {
  const { host, isOutside, theme } = useHost(entering);
  return (
    <Ground theme={theme}>
      <QueryClientProvider client={queries}>
        <div className="page">
          <BrowserBarLater host={host} />
          {isOutside ? (
            <OutsideLater maySignIn />
          ) : (
            <ProblemBoundary>
              <MinePage host={host} />
            </ProblemBoundary>
          )}
        </div>
      </QueryClientProvider>
    </Ground>
  );
}
