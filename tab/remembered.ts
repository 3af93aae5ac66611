// What this browser remembers between visits, so that the first picture is already the right one.
import type { Head } from '../playbook/contract.ts';
import type { ThemeName } from './teams.ts';

type Title = Pick<Head, 'title' | 'customer'>;

const THEME = 'milepost.theme';
const titleOf = (rolloutId: string) => `milepost.title.${rolloutId}`;

// A browser that keeps nothing for a framed page does without.
function keep(name: string, text: string): void {
  try {
    localStorage.setItem(name, text);
  } catch {}
}

function kept(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

/** Keeps the title of a rollout, so that the head is real while its page still loads. */
export const rememberTitle = (rolloutId: string, { title, customer }: Title): void =>
  keep(titleOf(rolloutId), JSON.stringify({ title, customer }));

/** The title this browser last saw, or null. */
export const titleSeenBefore = (rolloutId: string): Title | null => JSON.parse(kept(titleOf(rolloutId)) ?? 'null') as Title | null;

/** Keeps the theme, so that a dark Teams shows no light flash before it has answered. */
export const rememberTheme = (theme: ThemeName): void => keep(THEME, theme);

/** The theme this browser last saw, else light. */
export function themeSeenBefore(): ThemeName {
  const theme = kept(THEME);
  return theme === 'dark' || theme === 'contrast' ? theme : 'light';
}
