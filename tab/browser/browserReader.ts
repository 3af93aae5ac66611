// What a plain browser says of its reader, in place of Teams.
import { languageOf } from '../../playbook/words/languages.ts';
import type { ThemeName } from '../teams.ts';

const dark = () => matchMedia('(prefers-color-scheme: dark)');
const contrast = () => matchMedia('(forced-colors: active)');

/** The theme the reader has chosen for all they look at. */
export const browserTheme = (): ThemeName => (contrast().matches ? 'contrast' : dark().matches ? 'dark' : 'light');

/** Calls back each time they choose another one. */
export function onBrowserTheme(changed: (theme: ThemeName) => void): void {
  for (const one of [dark(), contrast()]) one.addEventListener('change', () => changed(browserTheme()));
}

/** The language the page was sent in, with its region: the one its address names, else the first of the browser's that we speak. */
export function browserLanguage(): string {
  const named = new URLSearchParams(location.search).get('locale');
  return [...(named ? [named] : []), ...navigator.languages].find(languageOf) ?? 'en';
}
