import type { TokenCredential } from '@azure/identity';

/** Who we are to Azure: the managed identity with this client id, else whoever this machine is signed in as. Loaded with the first token; a token asked for is waited out even when the call that asked is given up, so the next call has it. */
export function azureIdentity(clientId?: string): TokenCredential {
  let credential: Promise<TokenCredential> | undefined;
  return {
    async getToken(scopes, { abortSignal: _, ...options } = {}) {
      credential ??= import('@azure/identity').then(({ DefaultAzureCredential, ManagedIdentityCredential }) =>
        clientId ? new ManagedIdentityCredential({ clientId }) : new DefaultAzureCredential(),
      );
      return (await credential).getToken(scopes, options);
    },
  };
}
