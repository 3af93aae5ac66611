import type { SignInHere } from '../../playbook/contract/SignIn.ts';
import { signingIn, whereNow } from './signingIn.ts';

/** Leads the reader to Microsoft's sign-in and back to where they are; who was here before is asked which account it shall be. */
export async function signIn(here: SignInHere): Promise<void> {
  const { leadToSignIn } = await import('./microsoft.ts');
  const isAgain = signingIn() !== null;
  const begun = { at: 'away', here, from: whereNow(), trouble: null } as const;
  await leadToSignIn(begun, isAgain ? { prompt: 'select_account' } : null);
}
