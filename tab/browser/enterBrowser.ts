import type { Host } from '../teams.ts';
import { takeTokensFrom } from '../whoReads.ts';
import { browserTheme } from './browserReader.ts';
import { accountOf } from './microsoft.ts';
import { keepSigningIn, type SigningIn } from './signingIn.ts';

/** What Teams would say of the reader, said by the sign-in they made in this page; null when its account is gone. */
export async function enterBrowser(begun: SigningIn): Promise<Host | null> {
  const account = await accountOf(begun);
  const out = () => keepSigningIn({ ...begun, at: 'out', trouble: null });
  if (!account) {
    out();
    return null;
  }
  takeTokensFrom(account.token);
  return {
    theme: browserTheme(),
    subPageId: undefined,
    isBeside: false,
    isRemoving: false,
    entityId: '',
    channel: null,
    reader: { id: account.id, name: account.name },
    appId: begun.here.clientId,
    signOut: async () => {
      await account.leave();
      out();
      location.reload();
    },
  };
}
