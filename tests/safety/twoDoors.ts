// Both doors of one server, with every key in the test's hands: the bot's beside the SDK's own adapter, and the tab's.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import express from 'express';
import { type CryptoKey, exportJWK, exportSPKI, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import { Temporal } from 'temporal-polyfill';
import { tokenCheck } from '../../bot/api/askerOf.ts';
import { house } from '../../bot/house.ts';
import { teamsRoom } from '../../bot/teams/teamsRoom.ts';
import { type FaultyEngine, faultyEngine } from '../support/faultyEngine.ts';
import { memoryEngine } from '../support/memoryEngine.ts';
import { appId, aTeamsPeer, issuer, type TeamsPeer, tenant } from '../support/teamsPeer.ts';

export const tabAudience = `api://milepost.example/${appId}`;
export const tabIssuer = `https://login.microsoftonline.com/${tenant}/v2.0`;

/** What the two doors answered. */
export interface Answered {
  status: number;
  type: string;
  text: string;
}

export interface TwoDoors {
  peer: TeamsPeer;
  engine: FaultyEngine;
  /** The published key as PEM, as anybody can make it. */
  publicKey: string;
  /** A key nobody published. */
  strangerKey: CryptoKey;
  tabToken(claims?: JWTPayload, header?: object, key?: CryptoKey): Promise<string>;
  bot(activity: unknown, authorization: string | null, headers?: Record<string, string>): Promise<Answered>;
  sdk(activity: unknown, authorization: string | null, headers?: Record<string, string>): Promise<Answered>;
  tab(path: string, authorization: string | null, more?: { body?: string; headers?: Record<string, string> }): Promise<Answered>;
  /** Everything somebody else's server was asked for. */
  lured: string[];
  lureUrl: string;
  /** What the house wrote to its log. */
  troubles: unknown[];
  close(): Promise<void>;
}

export async function twoDoors(): Promise<TwoDoors> {
  const peer = await aTeamsPeer();
  const servers: Server[] = [];
  const listen = async (answer: Parameters<typeof createServer>[1]) => {
    const server = createServer(answer).listen(0, '127.0.0.1');
    servers.push(server);
    await new Promise((ready) => server.once('listening', ready));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  };
  const [published, unpublished] = await Promise.all([
    generateKeyPair('RS256', { extractable: true }),
    generateKeyPair('RS256', { extractable: true }),
  ]);
  const jwk = { ...(await exportJWK(published.publicKey)), kid: 'entra', use: 'sig', alg: 'RS256' };
  const keys = await listen((_request, response) => void response.end(JSON.stringify({ keys: [jwk] })));
  const lured: string[] = [];
  const lureJwk = { ...(await exportJWK(unpublished.publicKey)), kid: 'lure', use: 'sig', alg: 'RS256' };
  const lureUrl = await listen((request, response) => {
    lured.push(request.url ?? '');
    response.end(JSON.stringify({ keys: [lureJwk] }));
  });
  const engine = faultyEngine(memoryEngine());
  const troubles: unknown[] = [];
  const log = (...said: unknown[]) => void troubles.push(said);
  const { app } = house({
    engine,
    teams: teamsRoom(
      {
        appId,
        tenants: [tenant],
        issuer,
        openIdMetadata: peer.openIdMetadata,
        serviceHosts: [new URL(peer.serviceUrl).origin, 'smba.trafficmanager.net'],
        credentials: { kind: 'token', get: async () => 'our-token' },
        defaultServiceUrl: peer.serviceUrl,
        troubled: log,
      },
      engine,
      () => new Date(),
    ),
    verify: tokenCheck({
      jwks: new URL(keys),
      issuerOf: (tenantId) => `https://login.microsoftonline.com/${tenantId}/v2.0`,
      audience: [tabAudience, appId],
      tenants: [tenant],
    }),
    linkTo: () => null,
    contact: null,
    now: () => Temporal.Now.instant(),
    machineNow: () => Date.now(),
    leaseMs: 5000,
    frameAncestors: ["'none'"],
    tabFolder: import.meta.dirname,
    version: '0',
    log,
  });
  const url = await listen(app);
  const bare = await listen(bareSdk(peer));

  const posted = async (to: string, activity: unknown, authorization: string | null, headers: Record<string, string> = {}) =>
    answered(
      await fetch(to, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers, ...(authorization === null ? {} : { authorization }) },
        body: typeof activity === 'string' ? activity : JSON.stringify(activity),
      }),
    );
  return {
    peer,
    engine,
    publicKey: await exportSPKI(published.publicKey),
    strangerKey: unpublished.privateKey,
    tabToken: (claims = {}, header = {}, key = published.privateKey) =>
      new SignJWT({
        iss: tabIssuer,
        aud: tabAudience,
        tid: tenant,
        oid: 'bbbbbbbb-0000-0000-0000-00000000000a',
        scp: 'access_as_user',
        name: 'Ana Ruiz',
        nbf: seconds(-10),
        exp: seconds(3600),
        ...claims,
      })
        .setProtectedHeader({ alg: 'RS256', kid: 'entra', typ: 'JWT', ...header })
        .sign(key),
    bot: (...call) => posted(`${url}/api/messages`, ...call),
    sdk: (...call) => posted(bare, ...call),
    tab: async (path, authorization, { body, headers = {} } = {}) =>
      answered(
        await fetch(`${url}${path}`, {
          method: body === undefined ? 'GET' : 'POST',
          headers: { ...headers, 'content-type': 'application/json', ...(authorization === null ? {} : { authorization }) },
          ...(body === undefined ? {} : { body }),
        }),
      ),
    lured,
    lureUrl,
    troubles,
    async close() {
      for (const server of servers) {
        server.closeAllConnections();
        await new Promise((closed) => server.close(closed));
      }
      await peer.close();
    },
  };
}

export const seconds = (fromNow: number): number => Math.floor(Date.now() / 1000) + fromNow;

async function answered(response: Response): Promise<Answered> {
  return { status: response.status, type: response.headers.get('content-type') ?? '', text: await response.text() };
}

/** The SDK's adapter as its samples put it behind Express, with its own check and nothing before it. */
function bareSdk(peer: TeamsPeer): express.Express {
  const authentication = new ConfigurationBotFrameworkAuthentication(
    {
      ToBotFromChannelOpenIdMetadataUrl: peer.openIdMetadata,
      ToBotFromChannelTokenIssuer: issuer,
      ToChannelFromBotLoginUrl: 'https://login.invalid/',
      ToChannelFromBotOAuthScope: issuer,
      ToBotFromEmulatorOpenIdMetadataUrl: peer.openIdMetadata,
      OAuthUrl: 'https://oauth.invalid',
      ValidateAuthority: true,
    },
    {
      isValidAppId: async (id) => id === appId,
      isAuthenticationDisabled: async () => false,
      createCredentials: async () => ({ signRequest: async (request) => request }),
    },
  );
  const adapter = new CloudAdapter(authentication);
  const app = express();
  app.use(express.json());
  app.post('/', (request, response, next) => {
    adapter.process(request as never, response as never, async () => undefined).catch(next);
  });
  return app;
}
