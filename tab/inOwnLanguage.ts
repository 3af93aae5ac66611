import { languageOf } from '../playbook/words/languages.ts';
import { type Host, readerLanguage } from './teams.ts';

/** Where Teams speaks another language to the reader than this page does, the page comes again in theirs; the address says so once. To a plain browser it comes in its own. */
export async function inOwnLanguage(entering: Promise<Host | null>): Promise<Host | null> {
  const host = await entering;
  const locale = readerLanguage();
  const asked = new URLSearchParams(location.search);
  const here = languageOf(document.documentElement.lang) ?? 'en';
  if (!host || host.signOut || here === (languageOf(locale) ?? 'en') || asked.get('locale') === locale) return host;
  asked.set('locale', locale);
  location.replace(`${location.pathname}?${asked}${location.hash}`);
  return new Promise(() => {});
}
