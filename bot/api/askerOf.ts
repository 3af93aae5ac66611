// Who is calling: told by a token whose signature, issuer, audience, tenant and scope hold (teams-rules, Who may call us).
import { createRemoteJWKSet, jwtVerify } from 'jose';
import type { Asker } from '../act/Acting.ts';

export interface TokenRules {
  /** Where the keys of the issuer are. */
  jwks: URL;
  /** The issuer whose tokens count for that tenant. */
  issuerOf(tenantId: string): string;
  /** Every spelling of the audience that is ours. */
  audience: string[];
  tenants: readonly string[];
}

export type Verify = (authorization: string | undefined) => Promise<Asker | null>;

/** The scope the tab's token carries; tokens of an app on its own have none. */
const scope = 'access_as_user';

/** A check that answers with the person a bearer token was issued to, or null when the token does not hold. */
export function tokenCheck({ jwks, issuerOf, audience, tenants }: TokenRules): Verify {
  const keys = createRemoteJWKSet(jwks, { timeoutDuration: 2500 });
  return async (authorization) => {
    const token = /^Bearer (\S+)$/i.exec(authorization ?? '')?.[1];
    if (!token) return null;
    try {
      const { payload } = await jwtVerify(token, keys, { audience, algorithms: ['RS256'], requiredClaims: ['exp', 'tid', 'oid', 'scp'] });
      const { tid, oid, name, scp, iss } = payload;
      const holds = typeof tid === 'string' && typeof oid === 'string' && tenants.includes(tid) && iss === issuerOf(tid);
      if (!holds || !String(scp).split(' ').includes(scope)) return null;
      return { tenantId: tid, oid, name: typeof name === 'string' ? name : '' };
    } catch {
      return null;
    }
  };
}
