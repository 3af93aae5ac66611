// What stands opposite the Teams room in its tests: an OpenID server, a connector that can misbehave, and a way to post activities.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import { type Pace, unpaced } from '../../bot/deliver/pace.ts';
import type { Engine } from '../../bot/store/Engine.ts';
import type { TeamsSettings } from '../../bot/teams/TeamsSettings.ts';
import { type TeamsRoom, teamsRoom } from '../../bot/teams/teamsRoom.ts';
import { memoryEngine } from './memoryEngine.ts';

export const appId = '11111111-2222-3333-4444-555555555555';
export const tenant = 'aaaaaaaa-0000-0000-0000-000000000001';
export const issuer = 'https://api.botframework.com';

export interface Call {
  method: string;
  path: string;
  query: URLSearchParams;
  authorization: string | undefined;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into whatever was sent
  body: any;
}

/** What the connector does instead of answering well: a status, or nothing. */
export type Fault = { status: number; code?: string; headers?: Record<string, string> } | 'drop' | 'hang' | 'endless';

export interface TeamsPeer {
  serviceUrl: string;
  openIdMetadata: string;
  calls: Call[];
  /** Taken one by one, for the calls whose method and path match. */
  faults: { match: RegExp; fault: Fault }[];
  members: object[];
  sign(claims?: JWTPayload, how?: { kid?: string }): Promise<string>;
  room(more?: Partial<TeamsSettings>, engine?: Engine, pace?: Pace): Promise<OpenRoom>;
  close(): Promise<void>;
}

export interface OpenRoom extends TeamsRoom {
  url: string;
  troubles: string[];
  /** Posts an activity as Teams does; `token` null sends none. */
  post(activity: object | string, token?: string | null): Promise<Response>;
}

export async function aTeamsPeer(): Promise<TeamsPeer> {
  const servers: Server[] = [];
  const keys = new Map(
    await Promise.all(['endorsed', 'unendorsed', 'stranger'].map(async (kid) => [kid, await generateKeyPair('RS256')] as const)),
  );
  const calls: Call[] = [];
  const faults: TeamsPeer['faults'] = [];
  const members: object[] = [];

  async function published(kid: string, endorsements: string[]) {
    return { ...(await exportJWK(keys.get(kid)!.publicKey)), kid, use: 'sig', alg: 'RS256', endorsements };
  }
  const jwks = { keys: [await published('endorsed', ['msteams']), await published('unendorsed', ['webchat'])] };
  const openId = await open(servers, (request, response) => {
    const configuration = { issuer, jwks_uri: `http://${request.headers.host}/keys`, id_token_signing_alg_values_supported: ['RS256'] };
    reply(response, 200, request.url === '/keys' ? jwks : configuration);
  });

  const connector = await open(servers, async (request, response) => {
    const call = await callOf(request);
    calls.push(call);
    const at = faults.findIndex(({ match }) => match.test(`${call.method} ${call.path}`));
    const fault = at < 0 ? null : faults.splice(at, 1)[0]!.fault;
    if (fault === 'hang') return;
    if (fault === 'drop') return void request.socket.destroy();
    if (fault === 'endless') return void response.writeHead(201, { 'content-type': 'application/json' }).write('{');
    if (fault) return reply(response, fault.status, { error: { code: fault.code ?? 'Injected', message: 'injected' } }, fault.headers);
    const id = `m${calls.length}`;
    if (call.path === '/v3/conversations') {
      const channel = call.body.channelData?.channel?.id;
      return reply(response, 201, channel ? { id: `${channel};messageid=${id}`, activityId: id } : { id: `a:${call.body.members[0].id}` });
    }
    if (call.path.endsWith('/pagedmembers')) return reply(response, 200, pageOf(members, call.query));
    reply(response, call.method === 'PUT' ? 200 : 201, { id });
  });

  // Teams' own addresses name a region as well.
  const serviceUrl = `${connector}/emea/`;
  const peer: TeamsPeer = {
    serviceUrl,
    openIdMetadata: `${openId}/configuration`,
    calls,
    faults,
    members,
    sign: (claims = {}, { kid = 'endorsed' } = {}) =>
      new SignJWT({ iss: issuer, aud: appId, serviceurl: serviceUrl, nbf: seconds(-10), exp: seconds(3600), ...claims })
        .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid })
        .sign((keys.get(kid) ?? keys.get('stranger'))!.privateKey),
    async room(more = {}, engine = memoryEngine(), pace = unpaced) {
      const troubles: string[] = [];
      const settings: TeamsSettings = {
        appId,
        tenants: [tenant],
        issuer,
        openIdMetadata: peer.openIdMetadata,
        serviceHosts: [connector],
        credentials: { kind: 'token', get: async () => 'our-token' },
        defaultServiceUrl: serviceUrl,
        troubled: (where, error) => void troubles.push(`${where}: ${(error as Error).message}`),
        ...more,
      };
      const room = teamsRoom(settings, engine, () => new Date(), pace);
      const app = express().use(room.router);
      const url = `${await open(servers, app)}/api/messages`;
      return {
        ...room,
        url,
        troubles,
        async post(activity, token) {
          const bearer = token === undefined ? await peer.sign() : token;
          const headers = { 'content-type': 'application/json', ...(bearer !== null && { authorization: `Bearer ${bearer}` }) };
          return fetch(url, { method: 'POST', headers, body: typeof activity === 'string' ? activity : JSON.stringify(activity) });
        },
      };
    },
    async close() {
      for (const server of servers) {
        server.closeAllConnections();
        await new Promise((closed) => server.close(closed));
      }
    },
  };
  return peer;
}

const seconds = (fromNow: number) => Math.floor(Date.now() / 1000) + fromNow;

async function open(servers: Server[], answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<string> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function reply(response: ServerResponse, status: number, body: object, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
}

async function callOf(request: IncomingMessage): Promise<Call> {
  const url = new URL(request.url!, 'http://connector');
  const body = (await request.toArray()).join('');
  return {
    method: request.method!,
    path: decodeURIComponent(url.pathname).replace(/^\/emea(?=\/v3)/, ''),
    query: url.searchParams,
    authorization: request.headers.authorization,
    body: body ? JSON.parse(body) : null,
  };
}

function pageOf(members: object[], query: URLSearchParams): object {
  const from = Number(query.get('continuationToken') ?? 0);
  const to = from + Number(query.get('pageSize'));
  return { members: members.slice(from, to), ...(to < members.length && { continuationToken: String(to) }) };
}
