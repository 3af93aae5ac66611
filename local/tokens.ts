// Stands in for Entra: one key, kept in a file, signs what Teams, the bot and the tab present to each other.
import { existsSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import express, { type Router } from 'express';
import { exportJWK, exportPKCS8, exportSPKI, generateKeyPair, importPKCS8, importSPKI, type JWTPayload, jwtVerify, SignJWT } from 'jose';
import { appId, type Persona, personaOf, tabAudience, tenantId } from './personas.ts';
import { problem } from './problem.ts';

/** A token is handed out again for half of its hour. */
const reusedMs = 30 * 60_000;

const connectorAudience = 'https://api.botframework.com';

export interface LocalIssuer {
  router: Router;
  /** `iss` of everything signed here: a name that can never exist elsewhere. */
  issuer: string;
  /** As the Bot Framework would sign for an activity posted to the bot. */
  botToken(activity: { serviceUrl: string }): Promise<string>;
  /** What the bot presents to the connector. */
  connectorToken(): Promise<string>;
  /** What Teams' single sign-on hands to the tab. */
  tabToken(persona: Persona): Promise<string>;
  /** Whether a bearer token is one this issuer gave the bot for the connector. */
  isConnectorToken(token: string): Promise<boolean>;
}

interface KeyFile {
  kid: string;
  private: string;
  public: string;
}

async function keyFrom(file: string): Promise<KeyFile> {
  if (!existsSync(file)) {
    const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });
    const made: KeyFile = { kid: `local-${Date.now()}`, private: await exportPKCS8(privateKey), public: await exportSPKI(publicKey) };
    const draft = `${file}.${process.pid}`;
    writeFileSync(draft, JSON.stringify(made), { mode: 0o600 });
    try {
      linkSync(draft, file);
    } catch (failure) {
      // Another process made the key in the same moment: its key stays.
      if (!existsSync(file)) throw failure;
    } finally {
      rmSync(draft);
    }
  }
  return JSON.parse(readFileSync(file, 'utf8')) as KeyFile;
}

/** An issuer whose key lives in `file`, so that its tokens stay good through restarts; tokens last an hour of machine time. */
export async function localIssuer({
  file,
  issuer = 'https://openid.milepost.invalid',
}: {
  file: string;
  issuer?: string;
}): Promise<LocalIssuer> {
  const key = await keyFrom(file);
  const privateKey = await importPKCS8(key.private, 'RS256');
  const publicKey = await importSPKI(key.public, 'RS256', { extractable: true });
  const jwk = { ...(await exportJWK(publicKey)), kid: key.kid, use: 'sig', alg: 'RS256', endorsements: ['msteams'] };

  const made = new Map<string, { token: Promise<string>; at: number }>();
  const sign = (audience: string, claims: JWTPayload): Promise<string> => {
    const asked = JSON.stringify([audience, claims]);
    const before = made.get(asked);
    if (before && Date.now() - before.at < reusedMs) return before.token;
    const token = signed(audience, claims);
    made.set(asked, { token, at: Date.now() });
    return token;
  };
  const signed = (audience: string, claims: JWTPayload) =>
    new SignJWT(claims)
      .setProtectedHeader({ alg: 'RS256', kid: key.kid, typ: 'JWT' })
      .setIssuer(issuer)
      .setAudience(audience)
      .setIssuedAt()
      .setNotBefore('-10s')
      .setExpirationTime('1h')
      .sign(privateKey);

  const tabToken = (persona: Persona) =>
    sign(tabAudience, {
      tid: persona.tenantId,
      oid: persona.oid,
      sub: persona.oid,
      name: persona.name,
      preferred_username: persona.email,
      scp: 'access_as_user',
      azp: appId,
      ver: '2.0',
    });

  const router = express.Router();
  router.get('/local/openid/.well-known/openidconfiguration', (req, res) => {
    const at = `${req.protocol}://${req.headers.host}/local/openid`;
    res.json({ issuer, jwks_uri: `${at}/keys`, token_endpoint: `${at}/token`, id_token_signing_alg_values_supported: ['RS256'] });
  });
  router.get('/local/openid/keys', (_req, res) => {
    res.json({ keys: [jwk] });
  });
  router.post('/local/token', express.json(), async (req, res) => {
    const persona = personaOf(req.body?.person);
    if (persona) res.json({ token: await tabToken(persona) });
    else problem(res, 404, 'unknownPerson', 'Nobody at the desk is called that. GET /local/people lists who is there.');
  });

  return {
    router,
    issuer,
    botToken: ({ serviceUrl }) => sign(appId, { serviceurl: serviceUrl }),
    connectorToken: () => sign(connectorAudience, { appid: appId, tid: tenantId, ver: '1.0' }),
    tabToken,
    async isConnectorToken(token) {
      try {
        const { payload } = await jwtVerify(token, publicKey, { issuer, audience: connectorAudience, algorithms: ['RS256'] });
        return payload['appid'] === appId;
      } catch {
        return false;
      }
    },
  };
}
