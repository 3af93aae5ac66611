// Who is calling: told by a token whose signature, issuer, audience, tenant and scope hold (teams-rules, Who may call us).
import { createRemoteJWKSet, type JWTVerifyGetKey, jwtVerify } from 'jose';
import type { Asker } from '../act/Acting.ts';
import { KeysAway } from './KeysAway.ts';

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
export const tabScope = 'access_as_user';

/** What Microsoft's own check allows between two clocks, in seconds. */
const clockToleranceSeconds = 300;

/** Microsoft asks to read its keys anew every day; a key we do not know is looked for sooner. */
const keysMs = 86_400_000;

/** A check that answers with the person a bearer token was issued to, or null when the token does not hold; throws `KeysAway` while nothing can be checked. */
export function tokenCheck({ jwks, issuerOf, audience, tenants }: TokenRules): Verify {
  const published = createRemoteJWKSet(jwks, { timeoutDuration: 2500, cacheMaxAge: keysMs });
  const keys: JWTVerifyGetKey = async (header, token) => {
    if (!published.fresh)
      await published.reload().catch((cause) => {
        throw new KeysAway('the signing keys could not be read', { cause });
      });
    return published(header, token);
  };
  return async (authorization) => {
    const token = /^Bearer (\S+)$/i.exec(authorization ?? '')?.[1];
    if (!token) return null;
    try {
      const { payload } = await jwtVerify(token, keys, {
        audience,
        algorithms: ['RS256'],
        requiredClaims: ['exp', 'tid', 'oid', 'scp'],
        clockTolerance: clockToleranceSeconds,
      });
      const { tid, oid, name, scp, iss, idtyp = 'user' } = payload;
      const holds = typeof tid === 'string' && typeof oid === 'string' && tenants.includes(tid) && iss === issuerOf(tid);
      if (!holds || !oid || idtyp !== 'user' || !String(scp).split(' ').includes(tabScope)) return null;
      return { tenantId: tid, oid, name: typeof name === 'string' ? name : '' };
    } catch (error) {
      if (error instanceof KeysAway) throw error;
      return null;
    }
  };
}
