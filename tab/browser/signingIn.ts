// What this page remembers of a sign-in outside Teams until it is closed; the tokens lie beside it, in msal's own words.
import type { SignInHere } from '../../playbook/contract/SignIn.ts';
import type { SignInTroubleName } from '../../playbook/words/tabSignIn.ts';

export interface SigningIn {
  /** Away at Microsoft, back with an account, or without one. */
  at: 'away' | 'in' | 'out';
  here: SignInHere;
  /** The address the reader pressed at, and comes back to. */
  from: string;
  /** Why the last sign-in came to nothing. */
  trouble: SignInTroubleName | null;
}

const NAME = 'milepost.signIn';

/** The sign-in that was begun in this page, or null. */
export function signingIn(): SigningIn | null {
  try {
    return JSON.parse(sessionStorage.getItem(NAME) ?? 'null') as SigningIn | null;
  } catch {
    return null;
  }
}

/** Where the reader is, without what Microsoft may have put behind it. */
export const whereNow = (): string => location.origin + location.pathname + location.search;

export const keepSigningIn = (now: SigningIn): void => sessionStorage.setItem(NAME, JSON.stringify(now));

/** The sign-in that Microsoft has just sent the reader back from, or null. */
export function comingBackFrom(): SigningIn | null {
  const begun = /[#&](code|error)=/.test(location.hash) ? signingIn() : null;
  return begun?.at === 'away' ? begun : null;
}

/** False in a frame, where Microsoft shows no sign-in: there Teams is the only way. */
export const isOnItsOwn = (): boolean => window.top === window;
