import { type Theme, teamsDarkTheme, teamsHighContrastTheme, teamsLightTheme } from '@fluentui/react-components';
import { createContext, useContext } from 'react';
import type { ThemeName } from './teams.ts';

/** Teams' own faces first; Arial keeps the widths close where Segoe UI is missing. */
const fontFamilyBase = '"Segoe UI", "Segoe UI Web (West European)", -apple-system, BlinkMacSystemFont, Roboto, Arial, sans-serif';

/** The Fluent theme for each theme of Teams. */
export const themes: Record<ThemeName, Theme> = {
  light: { ...teamsLightTheme, fontFamilyBase },
  dark: { ...teamsDarkTheme, fontFamilyBase },
  contrast: { ...teamsHighContrastTheme, fontFamilyBase },
};

export const ThemeContext = createContext<ThemeName>('light');

/** The theme the reader has chosen in Teams. */
export const useTheme = (): ThemeName => useContext(ThemeContext);
