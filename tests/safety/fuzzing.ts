// People, scripts and noise at both doors: seeded, so that what was found is found again.

import { localServiceUrl } from '../../local/localRouter.ts';
import { botId, channel, type Persona, personalChatOf, personas, team } from '../../local/personas.ts';
import { table } from '../../playbook/commands/table.ts';
import { type AHouse, aHouse } from '../support/aHouse.ts';
import { seededRandom } from '../support/seededRandom.ts';
import { outsider, stranger } from '../support/strangers.ts';
import { broken, inputFrom, oddValue, oneOf } from './inputsFrom.ts';

export interface Found {
  seed: number;
  what: string;
  sent: string;
  said: string;
}

export interface Fuzzed {
  statuses: Record<string, number>;
  found: Found[];
}

interface Fuzzing {
  /** Another house than a good one. */
  open?: () => Promise<AHouse>;
  /** Called now and then with how many are through. */
  told?: (done: number) => void;
}

/** What would tell of our insides. */
const internals =
  /\bat \S+ \(|\.ts:\d|\.ts\b|node_modules|sqlite|\bzod\b|ZodError|TypeError|RangeError|SyntaxError|Cannot read|is not a function|botbuilder|express|partitionKey|\/work\/|file:\/\//i;

/** A house after so many is as good as new: what was done to it, and what its people asked this minute, is gone. */
const perHouse = 2000;

type Asking = { what: string; path: string; method: string; headers: Record<string, string>; body?: string | Uint8Array<ArrayBuffer> };

/** Sends `count` requests and activities, and says which were answered with a 5xx, a refusal that is no problem document, or words from inside. */
export async function fuzz(count: number, seed: number, { open = aHouse, told = () => undefined }: Fuzzing = {}): Promise<Fuzzed> {
  const fuzzed: Fuzzed = { statuses: {}, found: [] };
  for (let done = 0; done < count; done += perHouse) {
    const house = await open();
    try {
      const random = seededRandom(seed + done);
      const ids = await idsOf(house);
      for (let at = done; at < Math.min(done + perHouse, count); at += 1) await one(house, random, ids, seed + done, fuzzed);
    } finally {
      await house.close();
    }
    told(Math.min(done + perHouse, count));
  }
  return fuzzed;
}

async function one(house: AHouse, random: () => number, ids: string[], seed: number, { statuses, found }: Fuzzed): Promise<void> {
  const asking = random() < 0.5 ? await anActivity(house, random, ids) : await aRequest(house, random, ids);
  const before = house.troubles.length;
  const { method, headers, body } = asking;
  const note = (what: string, said: string) =>
    found.push({
      seed,
      what: `${asking.what}: ${what}`,
      sent: `${method} ${asking.path} ${String(body ?? '').slice(0, 400)}`,
      said: said.slice(0, 600),
    });
  try {
    const answer = await fetch(`${house.url}${asking.path}`, {
      method,
      headers,
      redirect: 'manual',
      ...(body === undefined ? {} : { body }),
    });
    const text = await answer.text();
    const type = answer.headers.get('content-type') ?? '';
    statuses[answer.status] = (statuses[answer.status] ?? 0) + 1;
    if (answer.status >= 500) note(`${answer.status}`, text);
    if (answer.status >= 400 && method !== 'HEAD' && !isProblem(type, text, answer.status)) note('no problem document', text);
    if (internals.test(text) && !asking.path.includes('openapi')) note('words from inside', internals.exec(text)?.[0] ?? '');
  } catch (error) {
    note('no answer', String((error as Error).cause ?? error));
  }
  for (const { what, facts } of house.troubles.slice(before)) {
    const { error } = facts as { error?: Error };
    // What the connector refuses is no fault of ours: a conversation that was made up is not there.
    if (error?.name !== 'RestError') note(`trouble: ${what}`, String(error?.stack ?? ''));
  }
}

function isProblem(type: string, text: string, status: number): boolean {
  if (!type.startsWith('application/problem+json')) return false;
  const problem = JSON.parse(text) as Record<string, unknown>;
  return problem.status === status && typeof problem.refusal === 'string' && typeof problem.detail === 'string' && problem.detail !== '';
}

async function idsOf(house: AHouse): Promise<string[]> {
  const { rollout } = await house.open();
  const named = [rollout.milestones, rollout.teams, rollout.issues, rollout.sections, rollout.signoffs, rollout.checks].flatMap((list) =>
    list.map(({ id }) => id),
  );
  return [...named, ...personas.map(({ oid }) => oid), 'nothing', rollout.id];
}

/** Mostly people of the channel. */
const anybody = (random: () => number): Persona => oneOf(random, [...personas, ...personas, outsider, stranger]);

async function authorization(random: () => number, good: () => Promise<string>): Promise<Record<string, string>> {
  const chance = random();
  if (chance < 0.85) return { authorization: `Bearer ${await good()}` };
  if (chance < 0.9) return {};
  const token = await good();
  return {
    authorization: oneOf(random, [
      `Bearer ${token.slice(0, -20)}`,
      `Bearer ${token}x`,
      'Bearer a.b.c',
      'Basic abc',
      `Bearer ${token.replace('.', '')}`,
    ]),
  };
}

const verbs = [...table.values()];
const pages = ['board', 'plan', 'status', 'live', 'playbook', 'people', 'value', 'history', 'milestones', 'constructor', '__proto__'];

async function aRequest(house: AHouse, random: () => number, ids: string[]): Promise<Asking> {
  const who = anybody(random);
  const headers: Record<string, string> = {
    ...(await authorization(random, () => house.issuer.tabToken(who))),
    'content-type':
      random() < 0.95 ? 'application/json' : oneOf(random, ['text/plain', 'application/json; charset=klingon', 'multipart/form-data']),
    ...(random() < 0.8 ? { 'idempotency-key': `k${random()}` } : {}),
    ...(random() < 0.1 ? { 'if-none-match': `W/"${Buffer.from(String(oddValue(random)).slice(0, 60)).toString('base64url')}"` } : {}),
  };
  const id = random() < 0.9 ? house.rolloutId : encodeURIComponent(safe(oddValue(random)));
  const part = () => (random() < 0.7 ? encodeURIComponent(oneOf(random, ids)) : encodeURIComponent(safe(oddValue(random))));
  const chance = random();
  if (chance < 0.25) {
    const path = oneOf(random, [
      () => `/api/rollouts/${id}/${oneOf(random, pages)}`,
      () => `/api/rollouts/${id}/milestones/${part()}`,
      () => `/api/rollouts/${id}/sections/${part()}/versions`,
      () => `/api/rollouts/${id}/sections/${part()}/versions/${part()}`,
      () => `/api/rollouts/${id}/rounds/${part()}`,
      () => `/api/rollouts/${id}/rounds/reminders-${part()}/outcomes.csv`,
      () => `/api/rollouts/${id}/documents/${oneOf(random, ['checks.ics', 'history.json', 'template.json', 'signoff-', 'meeting-x.ics'])}`,
      () => `/api/rollouts/${id}/history?before=${part()}&limit=${part()}`,
      () => `/api/channels/${random() < 0.5 ? encodeURIComponent(channel.id) : part()}`,
      () => `/api/templates/${oneOf(random, ['crm', 'crm.json', '..%2f..%2fetc%2fpasswd', 'x'])}`,
      () => '/api/me',
      () => `/tab/${oneOf(random, ['..%2f..%2fpackage.json', '%2e%2e/%2e%2e/package.json', '%00', 'assets/%E0%A4%A'])}`,
    ])();
    return {
      what: 'a page',
      path,
      method: random() < 0.95 ? 'GET' : oneOf(random, ['PUT', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH']),
      headers,
    };
  }
  const command = oneOf(random, verbs);
  const valid = inputFrom(random, command, ids);
  const input = random() < 0.4 ? valid : broken(random, valid);
  const body = random() < 0.95 ? (JSON.stringify(input) ?? '') : oneOf(random, ['{"a":', '', 'null', '7', '\u0000', '[[[[', '"x']);
  if (chance < 0.3) return { what: 'a file', path: '/api/templates/read', method: 'POST', headers, body: new TextEncoder().encode(body) };
  const name = random() < 0.97 ? command.verb : encodeURIComponent(safe(oddValue(random)));
  const path = oneOf(random, [
    `/api/rollouts/${id}/commands/${name}`,
    `/api/rollouts/${id}/commands/${name}`,
    `/api/rollouts/${id}/previews/${name}`,
    '/api/rollouts',
  ]);
  return { what: command.verb, path, method: 'POST', headers, body };
}

/** As much of a value as an address can carry. */
const safe = (value: unknown): string =>
  String(typeof value === 'object' ? 'object' : value)
    .slice(0, 200)
    .toWellFormed() || 'x';

const said = [
  'help',
  'hi',
  'status',
  'plan',
  'find roles',
  'report',
  'bad news',
  'reminders off',
  'away until friday',
  'good news',
  'concern',
  'mine',
  'digest',
  'pin',
  'next week',
  'xyzzy',
];
const cards = ['showCard', 'askAgain', 'wishReminders', 'reportStatus', 'issue', 'notices'];

async function anActivity(house: AHouse, random: () => number, ids: string[]): Promise<Asking> {
  const who = anybody(random);
  const { tenantId } = who;
  const inChannel = random() < 0.3;
  const place = inChannel
    ? {
        conversation: { id: `${channel.id};messageid=1`, conversationType: 'channel', isGroup: true, tenantId },
        channelData: { tenant: { id: tenantId }, team: { id: team.id, name: team.name }, channel: { id: channel.id, name: channel.name } },
      }
    : { conversation: { id: personalChatOf(who), conversationType: 'personal', tenantId }, channelData: { tenant: { id: tenantId } } };
  const port = Number(new URL(house.url).port);
  const serviceUrl = localServiceUrl(port);
  const base = {
    id: `f${random()}`,
    channelId: 'msteams',
    serviceUrl,
    from: { id: who.botId, name: who.name, aadObjectId: who.oid },
    recipient: { id: botId, name: 'Milepost' },
    ...place,
  };
  const command = oneOf(random, verbs);
  const data = { ...(inputFrom(random, command, ids) as object), rollout: house.rolloutId, once: `o${random()}` };
  const verb = random() < 0.8 ? command.verb : oneOf(random, cards);
  const pressed = random() < 0.6 ? data : broken(random, data);
  const activity = oneOf(random, [
    () => ({ type: 'message', text: `${oneOf(random, said)} ${random() < 0.5 ? oneOf(random, ids) : safe(oddValue(random))}` }),
    () => ({ type: 'message', value: { verb, ...(pressed as object) } }),
    () => ({
      type: 'invoke',
      name: 'adaptiveCard/action',
      value: { action: { type: 'Action.Execute', verb, data: pressed }, trigger: 'manual' },
    }),
    () => ({
      type: 'invoke',
      name: 'adaptiveCard/action',
      value: { action: { type: 'Action.Execute', verb, data: pressed }, trigger: 'manual' },
    }),
    () => ({ type: 'invoke', name: oneOf(random, ['task/fetch', 'composeExtension/query', 'signin/verifyState', '']), value: pressed }),
    () => ({ type: 'conversationUpdate', membersAdded: [{ id: who.botId, aadObjectId: who.oid }] }),
    () => ({ type: oneOf(random, ['installationUpdate', 'messageReaction', 'event', 'endOfConversation', 'typing', 'x']), action: 'add' }),
  ])();
  const whole = { ...base, ...activity };
  const sent = random() < 0.6 ? whole : broken(random, whole);
  const bearer = await authorization(random, () => house.issuer.botToken({ serviceUrl }));
  return {
    what: `${activity.type} ${verb}`,
    path: '/api/messages',
    method: 'POST',
    headers: { 'content-type': 'application/json', ...bearer },
    body: random() < 0.97 ? (JSON.stringify(sent) ?? '') : oneOf(random, ['{"a":', '', 'null', '[', '\u0000']),
  };
}
