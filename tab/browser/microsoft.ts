// The only file that knows msal, Microsoft's library for signing in; it is fetched by those who sign in outside Teams, and by nobody else.
import { BrowserCacheLocation, CacheLookupPolicy, PublicClientApplication } from '@azure/msal-browser';
import type { SignInHere } from '../../playbook/contract/SignIn.ts';
import { SignInRanOut, signInTrouble } from '../signInTrouble.ts';
import type { ReaderToken } from '../whoReads.ts';
import { keepSigningIn, type SigningIn, whereNow } from './signingIn.ts';

/** Somebody who signed in here. */
export interface Account {
  id: string;
  name: string;
  token: ReaderToken;
  /** Forgets their tokens; that Microsoft knows them in this browser is not ours to end. */
  leave: () => Promise<void>;
}

/** The page Microsoft sends the reader back to, to the letter as the app is registered. */
const comesBackTo = (): string => `${location.origin}/tab/${location.pathname.endsWith('/mine.html') ? 'mine' : 'index'}.html`;

/** Answers with what Microsoft's answer in the address brought, if there is one; a sign-in that was left half-way is forgotten. */
async function opened({ clientId, authority }: SignInHere) {
  const client = new PublicClientApplication({
    auth: { clientId, authority, redirectUri: comesBackTo() },
    cache: { cacheLocation: BrowserCacheLocation.SessionStorage },
  });
  await client.initialize();
  return { client, account: (await client.handleRedirectPromise({ navigateToLoginRequestUrl: false }))?.account ?? null };
}

/** Leads the reader to Microsoft; the page is left. */
export async function leadToSignIn(begun: SigningIn, asked: { loginHint: string } | { prompt: 'select_account' } | null): Promise<void> {
  const { client } = await opened(begun.here);
  keepSigningIn({ ...begun, at: 'away', trouble: null });
  await client.loginRedirect({ scopes: [begun.here.scope], ...asked });
}

/** Takes what Microsoft sent the reader back with; false when there was nothing, rejects when they were refused. */
export async function takeAnswer({ here }: SigningIn): Promise<boolean> {
  const { client, account } = await opened(here);
  client.setActiveAccount(account);
  return account !== null;
}

/** Who is signed in in this page, or null. */
export async function accountOf(begun: SigningIn): Promise<Account | null> {
  const { client } = await opened(begun.here);
  const account = client.getActiveAccount();
  if (!account) return null;
  // Without a window or a frame: from what is kept, else by the refresh token.
  const inSilence = async (anew: boolean) => {
    const { accessToken } = await client.acquireTokenSilent({
      account,
      scopes: [begun.here.scope],
      forceRefresh: anew,
      cacheLookupPolicy: anew ? CacheLookupPolicy.RefreshToken : CacheLookupPolicy.AccessTokenAndRefreshToken,
    });
    return accessToken;
  };
  let underWay: Promise<string> | null = null;
  const token: ReaderToken = async ({ anew, pressed }) => {
    underWay ??= inSilence(anew || pressed).finally(() => {
      underWay = null;
    });
    try {
      return await underWay;
    } catch (refused) {
      if (signInTrouble(refused, navigator.onLine) === 'offline') throw refused;
      if (!pressed) throw new SignInRanOut();
      await leadToSignIn({ ...begun, from: whereNow() }, { loginHint: account.username });
      return new Promise(() => undefined);
    }
  };
  return { id: account.localAccountId, name: account.name || account.username, token, leave: () => client.clearCache({ account }) };
}
