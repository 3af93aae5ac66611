import { jwtVerify } from 'jose';
import { KeysAway, publishedKeys } from './publishedKeys.ts';
import { Refused } from './Refused.ts';
import type { TeamsSettings } from './TeamsSettings.ts';

const notVerified = () => new Refused(401, 'notVerified', 'We could not verify who is calling.');

/** What Microsoft's own check allows between two clocks, in seconds. */
const clockToleranceSeconds = 300;

/** A check of the `Authorization` header that gives the service URL the token was made for, or throws a refusal. */
export function callerCheck(settings: TeamsSettings, now: () => Date): (authorization: string | undefined) => Promise<string> {
  const keys = publishedKeys(settings.openIdMetadata, now);
  return async (authorization) => {
    const token = /^Bearer (\S+)$/i.exec(authorization ?? '')?.[1];
    if (!token) throw notVerified();
    try {
      const { payload } = await jwtVerify(token, keys, {
        issuer: settings.issuer,
        audience: settings.appId,
        algorithms: ['RS256', 'RS384', 'RS512'],
        requiredClaims: ['exp', 'serviceurl'],
        clockTolerance: clockToleranceSeconds,
        currentDate: now(),
      });
      if (typeof payload.serviceurl !== 'string' || !payload.serviceurl) throw notVerified();
      return payload.serviceurl;
    } catch (error) {
      if (error instanceof KeysAway) throw new Refused(503, 'notNow', 'We cannot verify callers at the moment. Try again in a minute.');
      throw notVerified();
    }
  };
}
