// Who reads is told by a token: Teams gives it, or Microsoft's sign-in where somebody reads in a plain browser.
import { teamsToken } from './teams.ts';

export interface Asking {
  /** Nothing opens and nobody is asked. */
  quietly: boolean;
  /** The one before was refused. */
  anew: boolean;
  /** The reader has pressed for it, and may be led away to sign in. */
  pressed: boolean;
}

/** A token that says who the reader is; rejects when there is none. */
export type ReaderToken = (asking: Asking) => Promise<string>;

let from: ReaderToken = teamsToken;
let isSignedIn = false;

export const readerToken: ReaderToken = (asking) => from(asking);

/** From now on tokens come from a sign-in in this browser. */
export function takeTokensFrom(signIn: ReaderToken): void {
  from = signIn;
  isSignedIn = true;
}

/** True where the reader came in by a sign-in in a plain browser. */
export const isSignedInHere = (): boolean => isSignedIn;
