// The whole server on a free port, put together as local/main.ts does: the real Teams room, connector and issuer, a clock and a storage the test holds.
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express from 'express';
import { Temporal } from 'temporal-polyfill';
import { startForChannel } from '../../bot/act/startForChannel.ts';
import { tokenCheck } from '../../bot/api/askerOf.ts';
import { type House, house } from '../../bot/house.ts';
import { teamsLinks } from '../../bot/linkTo.ts';
import type { Engine } from '../../bot/store/Engine.ts';
import type { Opened } from '../../bot/store/journals.ts';
import { teamsRoom } from '../../bot/teams/teamsRoom.ts';
import { connectorRouter } from '../../local/connector/connectorRouter.ts';
import { openTranscript } from '../../local/connector/openTranscript.ts';
import type { Transcript } from '../../local/connector/Transcript.ts';
import { postActivity } from '../../local/inject.ts';
import { localServiceUrl } from '../../local/localRouter.ts';
import { localTeams } from '../../local/localTeams.ts';
import { appId, botId, channel, type Persona, personalChatOf, personaOf, tabAudience, team, tenantId } from '../../local/personas.ts';
import { loadSample, sampleStart } from '../../local/sample/loadSample.ts';
import { localIssuer } from '../../local/tokens.ts';
import { type FaultyEngine, faultyEngine } from './faultyEngine.ts';
import { memoryEngine } from './memoryEngine.ts';

/** A company whose people and rollouts are none of Northwind's, served by the same house. */
const otherTenant = '9e2f7c10-1111-4a6f-b1d3-8e2f6a4c9b99';

const ana = personaOf('ana') as Persona;
/** Somebody of the same company who is not in the channel. */
export const outsider: Persona = {
  ...ana,
  key: 'otto',
  oid: 'c0ffee99-1a2b-4c3d-8e4f-5a6b7c8d9e99',
  botId: '29:otto',
  name: 'Otto Outside',
};
/** Somebody of another company. */
export const stranger: Persona = {
  ...outsider,
  key: 'stella',
  oid: 'c0ffee98-1a2b-4c3d-8e4f-5a6b7c8d9e98',
  botId: '29:stella',
  tenantId: otherTenant,
};

interface Card extends Record<string, unknown> {
  body: unknown[];
}

interface Posted {
  replyToId?: string;
  attachments?: { content: Card }[];
}

/** What the bot answered: the HTTP status, the card a press brought or a message was answered with, and its summary. */
export interface Answer {
  status: number;
  card: Card | null;
  summary: string;
  /** A press: what stands beside a card that is none. */
  value: unknown;
  ms: number;
}

export interface Got {
  status: number;
  headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: answers are read freely in tests
  body: any;
  text: string;
  ms: number;
}

export interface AHouse extends House {
  url: string;
  engine: FaultyEngine;
  transcript: Transcript;
  rolloutId: string;
  /** What the house wrote to its log. */
  troubles: { what: string; facts: object }[];
  at(iso: string): void;
  open(): Promise<Opened>;
  /** How much people have done: the entries Milepost itself did not write. */
  doings(): Promise<number>;
  /** Types words to the bot, 1:1 or in the channel. */
  says(who: string | Persona, text: string, more?: { inChannel?: boolean; activityId?: string }): Promise<Answer>;
  /** Presses a button: its verb with the data it carries, whatever that is. */
  presses(who: string | Persona, verb: unknown, data: unknown, more?: { activityId?: string }): Promise<Answer>;
  installs(who: string | Persona, more?: { inChannel?: boolean }): Promise<Answer>;
  /** Calls the API as the tab of that person; `null` calls without a token. */
  asks(who: string | Persona | null, method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Got>;
  /** A command over HTTP on the house's rollout. */
  commands(who: string | Persona, verb: string, input: unknown, key?: string | null): Promise<Got>;
  close(): Promise<void>;
}

interface HouseOptions {
  engine?: Engine;
  /** The sample nine weeks in, a rollout started this morning in which only a few are named, or none. */
  rollout?: 'sample' | 'fresh' | 'none';
}

const keys = mkdtempSync(join(tmpdir(), 'milepost-key-'));
process.on('exit', () => rmSync(keys, { recursive: true, force: true }));

/** When a fresh rollout is started: Monday morning in Paris. */
const freshStart = '2026-01-12T07:00:00Z';

/** What `POST /api/rollouts` takes for the fresh rollout. */
export const aStartRequest = (more: object = {}) => ({
  templateId: 'crm',
  title: 'CRM rollout',
  customer: 'Northwind',
  integrator: 'Fabrikam',
  vendor: 'Contoso',
  accountable: ana.oid,
  projectManager: personaOf('maya')?.oid,
  zone: 'Europe/Paris',
  startOn: '2026-01-12',
  channel: { threadId: channel.id, teamId: team.id, name: channel.name },
  ...more,
});

const personOf = (who: string | Persona): Persona => {
  const found = typeof who === 'string' ? personaOf(who) : who;
  if (!found) throw new Error(`Nobody is called ${who}`);
  return found;
};

export async function aHouse({ engine: kept = memoryEngine(), rollout = 'sample' }: HouseOptions = {}): Promise<AHouse> {
  const engine = faultyEngine(kept);
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((ready) => server.once('listening', ready));
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  const serviceUrl = localServiceUrl(port);
  const issuer = await localIssuer({ file: join(keys, 'key.json') });
  const transcript = openTranscript(':memory:');
  const troubles: AHouse['troubles'] = [];
  const log = (what: string, facts: object) => void troubles.push({ what, facts });
  let now = Temporal.Instant.from(rollout === 'sample' ? sampleStart : freshStart);
  const tenants = [tenantId, otherTenant];
  const first = express.Router();
  first.use(issuer.router);
  first.use('/local/connector', connectorRouter({ transcript, issuer, nowRollout: () => now.toString() }));
  const told = (where: string, error: unknown) => log(where, { error });
  const parts = house({
    engine,
    teams: teamsRoom({ ...localTeams(port, issuer), tenants, deadlineMs: 3000, troubled: told }, engine, () => new Date()),
    verify: tokenCheck({ jwks: new URL(`${url}/local/openid/keys`), issuerOf: () => issuer.issuer, audience: [tabAudience], tenants }),
    linkTo: teamsLinks(appId),
    contact: 'mailto:milepost@northwind.example',
    now: () => now,
    machineNow: () => Date.now(),
    leaseMs: 4000,
    frameAncestors: ["'self'"],
    tabFolder: keys,
    version: '0.0.0',
    log,
    first,
  });
  server.on('request', parts.app);

  const here: AHouse = {
    ...parts,
    url,
    engine,
    transcript,
    troubles,
    rolloutId: '',
    at(iso) {
      now = Temporal.Instant.from(iso);
    },
    open: () => parts.conversing.journals.open(here.rolloutId),
    doings: async () => (await here.open()).rollout.entries.filter(({ by }) => by !== 'milepost').length,
    async says(who, text, { inChannel = false, activityId = randomUUID() } = {}) {
      const mention = { type: 'mention', text: '<at>Milepost</at>', mentioned: { id: botId, name: 'Milepost' } };
      const spoken = inChannel ? { text: `${mention.text} ${text}`, entities: [mention] } : { text };
      return replied(personOf(who), inChannel, { type: 'message', id: activityId, ...spoken });
    },
    async presses(who, verb, data, { activityId = randomUUID() } = {}) {
      const value = { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' };
      const person = personOf(who);
      const began = performance.now();
      const { status, body } = await post(person, false, { type: 'invoke', name: 'adaptiveCard/action', id: activityId, value });
      const answer = (body ?? {}) as { value?: unknown };
      const card = typeof answer.value === 'object' ? (answer.value as Card) : null;
      return { status, card, summary: String(card?.fallbackText ?? ''), value: answer.value, ms: performance.now() - began };
    },
    installs: (who, { inChannel = false } = {}) => replied(personOf(who), inChannel, { type: 'installationUpdate', action: 'add' }),
    async asks(who, method, path, body, headers = {}) {
      const token: Record<string, string> = who === null ? {} : { authorization: `Bearer ${await issuer.tabToken(personOf(who))}` };
      const typed: Record<string, string> = body === undefined ? {} : { 'content-type': 'application/json' };
      const sent = body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) };
      const began = performance.now();
      const response = await fetch(`${url}${path}`, { method, headers: { ...token, ...typed, ...headers }, ...sent });
      const text = await response.text();
      const isJson = (response.headers.get('content-type') ?? '').includes('json');
      return {
        status: response.status,
        headers: response.headers,
        text,
        body: isJson ? JSON.parse(text) : null,
        ms: performance.now() - began,
      };
    },
    commands: (who, verb, input, key = randomUUID()) =>
      here.asks(who, 'POST', `/api/rollouts/${here.rolloutId}/commands/${verb}`, input, key === null ? {} : { 'idempotency-key': key }),
    async close() {
      engine.mend();
      await parts.waker.stop();
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      await engine.close();
      transcript.close();
    },
  };

  const post = (person: Persona, inChannel: boolean, activity: Record<string, unknown>) =>
    postActivity(
      { issuer, messagesUrl: `${url}/api/messages` },
      {
        id: randomUUID(),
        channelId: 'msteams',
        serviceUrl,
        from: { id: person.botId, name: person.name, aadObjectId: person.oid },
        recipient: { id: botId, name: 'Milepost' },
        ...placeOf(person, inChannel),
        ...activity,
      },
    );

  /** A message is answered in the chat, not in the response: what was posted in reply to it, or into the chat the app was added to. */
  async function replied(person: Persona, inChannel: boolean, activity: Record<string, unknown>): Promise<Answer> {
    const before = transcript.accepted().at(-1)?.seq ?? 0;
    const began = performance.now();
    const { status } = await post(person, inChannel, activity);
    const ms = performance.now() - began;
    const chat = inChannel ? channel.id : personalChatOf(person);
    const answers = (body: Posted | null) => body?.attachments && (activity.id ? body.replyToId === activity.id : true);
    const last = transcript
      .accepted(before)
      .findLast(({ conversation, body }) => conversation.startsWith(chat) && answers(body as Posted | null));
    return {
      status,
      card: (last?.body as Posted | undefined)?.attachments?.[0]?.content ?? null,
      summary: last?.summary ?? '',
      value: null,
      ms,
    };
  }

  if (rollout === 'sample') here.rolloutId = await loadSample(kept);
  if (rollout === 'fresh') here.rolloutId = await started(here);
  return here;
}

function placeOf({ tenantId: of, ...person }: Persona, inChannel: boolean): object {
  const tenant = { id: of };
  return inChannel
    ? {
        conversation: { id: `${channel.id};messageid=1`, conversationType: 'channel', isGroup: true, tenantId: of },
        channelData: { tenant, team: { id: team.id, name: team.name }, channel: { id: channel.id, name: channel.name } },
      }
    : {
        conversation: { id: personalChatOf({ tenantId: of, ...person }), conversationType: 'personal', tenantId: of },
        channelData: { tenant },
      };
}

/** Maya starts the rollout; Ana, Raj, Lena and Carla get a role, everybody else is only a member of the channel. */
async function started({ conversing, commands, ...here }: AHouse): Promise<string> {
  const maya = personOf('maya');
  const acted = await startForChannel(conversing, { tenantId, oid: maya.oid, name: maya.name }, aStartRequest(), 'start');
  const roles = { technicalLead: 'raj', dataLead: 'lena', salesOwner: 'carla' };
  for (const [role, who] of Object.entries(roles)) {
    const path = `/api/rollouts/${acted.rolloutId}/commands/giveRole`;
    const given = await here.asks('maya', 'POST', path, { role, person: personOf(who).oid }, { 'idempotency-key': role });
    if (given.status !== 200) throw new Error(given.text);
  }
  return acted.rolloutId;
}
