import { Button } from '@fluentui/react-components';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { tabWords } from '../playbook/words/tab.ts';
import { Contact } from './components/Contact.tsx';
import { Ground } from './components/Ground.tsx';
import { Outside } from './components/Outside.tsx';
import { SetupPage } from './pages/SetupPage.tsx';
import { themeSeenBefore } from './remembered.ts';
import { type Host, onThemeChange, sayLoaded } from './teams.ts';
import { useChannel } from './useChannel.ts';

const queries = new QueryClient();
const words = tabWords.setup;

function Body({ host }: { host: Host }) {
  const channel = useChannel(host.channel);
  if (channel.data) return <SetupPage channel={channel.data} host={host} />;
  if (host.channel && !channel.isError) return <p role="status">{words.loading}</p>;
  return (
    <div role="alert">
      <p>{host.channel ? words.failed : words.noChannel}</p>
      {channel.error && <p className="explains">{channel.error.message}</p>}
      {host.channel && <Button onClick={() => void channel.refetch()}>{tabWords.problem.tryNow}</Button>}
      <Contact />
    </div>
  );
}

/** The page Teams opens when Milepost is added to a channel. */
export function ConfigApp({ entering }: { entering: Promise<Host | null> }) {
  const [host, setHost] = useState<Host | null>(null);
  const [isOutside, setOutside] = useState(false);
  const [theme, setTheme] = useState(themeSeenBefore);
  useEffect(() => {
    entering.then((found) => {
      setHost(found);
      setOutside(!found);
      if (!found) return;
      setTheme(found.theme);
      onThemeChange(setTheme);
      sayLoaded();
    });
  }, [entering]);
  return (
    <Ground theme={theme}>
      <QueryClientProvider client={queries}>
        {isOutside ? (
          <Outside />
        ) : (
          <main className="setup">
            <h1 className="lead small">{words.title}</h1>
            <p className="explains">{words.text}</p>
            {host && <Body host={host} />}
          </main>
        )}
      </QueryClientProvider>
    </Ground>
  );
}
