// The product as `npm start` runs it, in a process and a folder of its own.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { personalChatOf, personaOf } from '../../local/personas.ts';

/** A message of a chat, as `GET /local/chats/…` tells it. */
export interface Said {
  id: string;
  conversation: string;
  from: { key: string };
  at: string;
  text: string;
  summary: string;
  card: object | null;
  edited: boolean;
}

export interface RunningDesk {
  url: string;
  /** What went wrong inside the server, line by line. */
  troubles: string[];
  // biome-ignore lint/suspicious/noExplicitAny: answers are read freely in tests
  ask(method: string, path: string, body?: object, headers?: Record<string, string>): Promise<any>;
  /** Walks the clock to an ISO instant. */
  walkTo(now: string): Promise<void>;
  /** Everything Milepost and the person said in their chat. */
  chatOf(person: string): Promise<Said[]>;
  posts(): Promise<Said[]>;
  /** Presses a button of the newest card in somebody's chat that has one of that name. */
  press(person: string, action: string, inputs?: object): Promise<void>;
  /** Does what the tab would do for somebody, in the sample's rollout unless another is named. */
  command(person: string, verb: string, input: object, rolloutId?: string): Promise<void>;
  stop(): Promise<void>;
}

const main = join(import.meta.dirname, '../../local/main.ts');

/** Starts the product on a fresh folder and a free port, and waits until it says where it is. */
export async function aRunningDesk(): Promise<RunningDesk> {
  const folder = mkdtempSync(join(tmpdir(), 'scenes-'));
  const env = { ...process.env, MILEPOST_FOLDER: folder, MILEPOST_STORE: undefined, PORT: '0' };
  const server = spawn(process.execPath, [main], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const troubles: string[] = [];
  server.stderr.on('data', (said) => void troubles.push(String(said).trim()));
  const url = await addressOf(server, troubles);

  const ask: RunningDesk['ask'] = async (method, path, body, headers = {}) => {
    const sent = body ? { headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) } : { headers };
    const answer = await fetch(`${url}${path}`, { method, ...sent });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
    return text ? JSON.parse(text) : null;
  };
  const chat = async (id: string): Promise<Said[]> => (await ask('GET', `/local/chats/${encodeURIComponent(id)}`)).activities;
  const chatOf = (person: string) => chat(personalChatOf(personaOf(person)!));
  const channel = async (): Promise<{ rolloutId: string; thread: string }> => {
    const { settings, channel } = await ask('GET', '/local/tab');
    return { rolloutId: settings.entityId, thread: channel.id };
  };
  let forms = 0;

  return {
    url,
    troubles,
    ask,
    chatOf,
    walkTo: async (now) => void (await ask('POST', '/local/clock', { now })),
    posts: async () => chat((await channel()).thread),
    async press(person, action, inputs = {}) {
      const cards = (await chatOf(person)).toReversed().filter(({ card }) => JSON.stringify(card)?.includes(`"title":"${action}"`));
      if (!cards[0]) throw new Error(`${person} has no card with “${action}”`);
      const { status } = await ask('POST', '/local/press', { person, activityId: cards[0].id, action, inputs });
      if (status !== 200) throw new Error(`${person} pressed “${action}”: ${status}`);
    },
    async command(person, verb, input, rolloutId) {
      const { token } = await ask('POST', '/local/token', { person });
      forms += 1;
      const headers = { authorization: `Bearer ${token}`, 'idempotency-key': `form-${forms}` };
      await ask('POST', `/api/rollouts/${rolloutId ?? (await channel()).rolloutId}/commands/${verb}`, input, headers);
    },
    async stop() {
      const ended = new Promise((done) => server.once('exit', done));
      server.kill('SIGTERM');
      const patience = new AbortController();
      await Promise.race([ended, pause(5000, null, { signal: patience.signal }).then(() => server.kill('SIGKILL'))]);
      patience.abort();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function addressOf(server: ChildProcess, troubles: string[]): Promise<string> {
  return new Promise((found, failed) => {
    let said = '';
    server.stdout?.on('data', (more) => {
      said += String(more);
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
      if (address) found(address);
    });
    server.once('exit', (code) => failed(new Error(`The server ended with ${code}: ${troubles.join('\n')}`)));
  });
}
