import { FluentProvider } from '@fluentui/react-components';
import { type ReactNode, useEffect } from 'react';
import type { ThemeName } from '../teams.ts';
import { ThemeContext, themes } from '../theme.ts';

/** The ground everything stands on, in the theme of Teams. */
export function Ground({ theme, children }: { theme: ThemeName; children: ReactNode }) {
  // On the root, so that menus and dialogs, which stand outside the page, find it too.
  useEffect(() => {
    document.documentElement.dataset.look = theme;
  }, [theme]);
  return (
    <FluentProvider theme={themes[theme]}>
      <ThemeContext value={theme}>
        <div className="ground">{children}</div>
      </ThemeContext>
    </FluentProvider>
  );
}
