import '../look/browser.css';
import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { browserWords } from '../../playbook/words/tabBrowser.ts';
import { deepLinkOf } from '../deepLink.ts';
import type { Host } from '../teams.ts';

/** Over the pages in a plain browser: who is signed in, the way out, and the same place in Teams. */
export function BrowserBar({ host }: { host: Host }) {
  const [isLeaving, setLeaving] = useState(false);
  // Where the reader is changes under the bar: the link is made as it is followed.
  const linkNow = () => deepLinkOf(location.pathname, location.search, host.appId);
  const [link, setLink] = useState(linkNow);
  const leave = () => {
    setLeaving(true);
    host.signOut?.().catch(() => setLeaving(false));
  };
  const look = () => setLink(linkNow());
  return (
    <aside className="browser-bar" aria-label={browserWords.bar}>
      <p className="grow">{browserWords.signedInAs(host.reader.name)}</p>
      {link && (
        <a className="link" href={link} rel="noreferrer" onPointerEnter={look} onFocus={look}>
          {browserWords.openInTeams}
        </a>
      )}
      <Button size="small" appearance="subtle" onClick={leave} disabledFocusable={isLeaving}>
        {browserWords.signOut}
      </Button>
    </aside>
  );
}
