import { useEffect, useState } from 'react';
import { browserTheme } from './browser/browserReader.ts';
import { rememberTheme, themeSeenBefore } from './remembered.ts';
import { type Host, onThemeChange, sayLoaded, type ThemeName } from './teams.ts';

/** What Teams or a sign-in in this browser said, once it has; `isOutside` when there is neither. */
export function useHost(entering: Promise<Host | null>): { host: Host | null; isOutside: boolean; theme: ThemeName } {
  const [host, setHost] = useState<Host | null>(null);
  const [isOutside, setOutside] = useState(false);
  const [theme, setTheme] = useState(themeSeenBefore);
  useEffect(() => {
    const follow = (next: ThemeName) => {
      setTheme(next);
      rememberTheme(next);
    };
    entering.then((found) => {
      setHost(found);
      setOutside(!found);
      follow(found?.theme ?? browserTheme());
      onThemeChange(follow);
      sayLoaded();
    });
  }, [entering]);
  return { host, isOutside, theme };
}
