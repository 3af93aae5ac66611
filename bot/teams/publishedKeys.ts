import { createRemoteJWKSet, errors, type JWTVerifyGetKey } from 'jose';
import { z } from 'zod';

/** Thrown when the keys cannot be fetched: nothing is known about the caller. */
export class KeysAway extends Error {
  override name = 'KeysAway';
}

/** Two fetches in a row still leave time to answer within 4 s. */
const fetchMs = 1500;
/** Microsoft asks to read configuration and keys anew every day; a key we do not know is looked for sooner. */
const configurationMs = 86_400_000;

const Configuration = z.object({ jwks_uri: z.url() });

/** The published keys that are endorsed for Teams, found through the OpenID configuration and read again when an unknown key turns up. */
export function publishedKeys(openIdMetadata: string, now: () => Date): JWTVerifyGetKey {
  let found: { at: number; keys: ReturnType<typeof createRemoteJWKSet> } | null = null;

  async function keySet() {
    const at = now().getTime();
    if (found && at - found.at < configurationMs) return found.keys;
    const answer = await fetch(openIdMetadata, { signal: AbortSignal.timeout(fetchMs), redirect: 'error' });
    const { jwks_uri } = Configuration.parse(await answer.json());
    // Microsoft keeps both on one host; a configuration that leads elsewhere is not followed.
    if (new URL(jwks_uri).origin !== new URL(openIdMetadata).origin) throw new Error('the signing keys are at another origin');
    found = { at, keys: createRemoteJWKSet(new URL(jwks_uri), { timeoutDuration: fetchMs, cacheMaxAge: Number.POSITIVE_INFINITY }) };
    return found.keys;
  }

  return async (header, token) => {
    let keys: Awaited<ReturnType<typeof keySet>>;
    try {
      keys = await keySet();
      if (!keys.jwks()) await keys.reload();
    } catch (error) {
      throw new KeysAway('the signing keys could not be read', { cause: error });
    }
    const key = await keys(header, token);
    const published = keys.jwks()?.keys.find((one) => one.kid === header.kid) as { endorsements?: unknown } | undefined;
    const endorsements = published?.endorsements;
    if (!Array.isArray(endorsements) || !endorsements.includes('msteams'))
      throw new errors.JWKSNoMatchingKey('the key is not endorsed for Teams');
    return key;
  };
}
