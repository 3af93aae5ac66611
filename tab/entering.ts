import { isOnItsOwn, signingIn } from './browser/signingIn.ts';
import { enterTeams, type Host } from './teams.ts';

/** What is said of the reader by Teams or, in a plain browser, by the sign-in they made there; null where neither is. */
export async function enter(shows: string): Promise<Host | null> {
  const host = await enterTeams();
  const begun = signingIn();
  if (host || begun?.at !== 'in' || shows === 'config' || !isOnItsOwn()) return host;
  try {
    return await (await import('./browser/enterBrowser.ts')).enterBrowser(begun);
  } catch {
    return null;
  }
}
