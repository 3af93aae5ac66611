import { ClientSecretCredential, ManagedIdentityCredential } from '@azure/identity';

/** How we show Teams who we are; the local issuer is simply another source of tokens. */
export type OutboundCredentials =
  | { kind: 'secret'; appId: string; secret: string; tenantId: string }
  | { kind: 'managedIdentity'; appId: string; tenantId: string }
  | { kind: 'token'; get(): Promise<string> };

/** Thrown when we cannot get a token: nothing was sent. */
export class NoToken extends Error {
  override name = 'NoToken';
}

const connectorScope = 'https://api.botframework.com/.default';

/** A function that gives the bearer token for the next call to Teams; the Azure sources keep theirs until it runs out. */
export function tokenSource(credentials: OutboundCredentials): () => Promise<string> {
  if (credentials.kind === 'token') return () => credentials.get();
  const source =
    credentials.kind === 'secret'
      ? new ClientSecretCredential(credentials.tenantId, credentials.appId, credentials.secret)
      : new ManagedIdentityCredential({ clientId: credentials.appId });
  return async () => (await source.getToken(connectorScope)).token;
}
