import type { SignInHere } from '../../playbook/contract/SignIn.ts';
import { signInHost } from '../microsoft.ts';
import { tabScope } from './askerOf.ts';

/**
 * Where people of these tenants sign in outside Teams. An app that asks for a token for itself has to name itself by its id: by
 * its `api://` name Entra refuses it (AADSTS90009). The token is the same, and so is the door it opens.
 */
export const signInHere = (appId: string, tenants: readonly string[]): SignInHere => ({
  clientId: appId,
  authority: `${signInHost}/${tenants.length === 1 ? tenants[0] : 'organizations'}`,
  scope: `${appId}/${tabScope}`,
});
