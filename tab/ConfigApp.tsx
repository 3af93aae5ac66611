import './look/form.css';
import './look/setup.css';
import { Button } from '@fluentui/react-components';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { tabWords } from '../playbook/words/tab.ts';
import { Contact } from './components/Contact.tsx';
import { Ground } from './components/Ground.tsx';
import { OutsideLater } from './components/OutsideLater.tsx';
import { Removing } from './components/Removing.tsx';
import { SignInTrouble } from './components/SignInTrouble.tsx';
import { SetupPage } from './pages/SetupPage.tsx';
import type { Host } from './teams.ts';
import { useChannel } from './useChannel.ts';
import { useHost } from './useHost.ts';

const queries = new QueryClient();
const words = tabWords.setup;

function Body({ host }: { host: Host }) {
  const channel = useChannel(host.channel);
  if (channel.data) return <SetupPage channel={channel.data} host={host} />;
  if (channel.error?.status === 401) return <SignInTrouble why={channel.error.refusal} onRetry={() => void channel.refetch()} />;
  if (host.channel && !channel.isError) return <p role="status">{words.loading}</p>;
  return (
    <div role="alert">
      <h1 className="lead small">{words.title}</h1>
      <p>{host.channel ? words.failed : words.noChannel}</p>
      {channel.error && <p className="explains">{channel.error.message}</p>}
      {host.channel && <Button onClick={() => void channel.refetch()}>{tabWords.problem.tryNow}</Button>}
      <Contact />
    </div>
  );
}

/** The page Teams opens when Milepost is added to a channel. */
export function ConfigApp({ entering }: { entering: Promise<Host | null> }) {
  const { host, isOutside, theme } = useHost(entering);
  return (
    <Ground theme={theme}>
      <QueryClientProvider client={queries}>
        {isOutside ? (
          <OutsideLater maySignIn={false} />
        ) : host?.isRemoving ? (
          <Removing />
        ) : (
          <main className="setup">{host && <Body host={host} />}</main>
        )}
      </QueryClientProvider>
    </Ground>
  );
}
