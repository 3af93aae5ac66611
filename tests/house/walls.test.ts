import assert from 'node:assert/strict';
import { join } from 'node:path';
import { findBreaches } from '../../scripts/walls/findBreaches.ts';
import { readHouse } from '../../scripts/walls/readHouse.ts';

const root = join(import.meta.dirname, '../..');

/** A house of nothing but these files, each reached from `bot/main.ts` so that only the wall in question can speak. */
function wallsBrokenBy(files: Record<string, string>): string[] {
  const reached = Object.keys(files).filter((path) => path !== 'bot/main.ts' && !path.startsWith('local/'));
  const main = reached.map((path) => `import type {} from '../${path}';`).join('\n');
  const all = { 'bot/main.ts': main, ...files };
  return findBreaches(Object.entries(all).map(([path, text]) => ({ path, text }))).map(({ wall, path }) => `${path}: ${wall}`);
}

const broken: { name: string; files: Record<string, string> }[] = [
  { name: 'contract-imports-nothing', files: { 'playbook/contract.ts': "import type { A } from './words/a.ts';" } },
  { name: 'playbook-stands-alone', files: { 'playbook/views/board.ts': "import { a } from '../../bot/act/a.ts';" } },
  { name: 'playbook-stands-alone', files: { 'playbook/views/board.ts': "import type { A } from '../../bot/act/a.ts';" } },
  { name: 'playbook-stands-alone', files: { 'playbook/views/board.ts': "type A = import('../../bot/act/a.ts').A;" } },
  { name: 'playbook-stands-alone', files: { 'playbook/views/board.ts': "export { a } from '../../bot/act/a.ts';" } },
  { name: 'playbook-stands-alone', files: { 'playbook/views/board.ts': "const a = await import('../../bot/act/a.ts');" } },
  { name: 'playbook-stands-alone', files: { 'playbook/views/board.ts': "import { join } from 'node:path';" } },
  { name: 'playbook-stands-alone', files: { 'playbook/views/board.ts': "import pino from 'pino';" } },
  { name: 'cards-are-pure', files: { 'bot/cards/aCard.ts': "import { act } from '../act/act.ts';" } },
  { name: 'cards-are-pure', files: { 'bot/cards/aCard.ts': "import { send } from '../deliver/Messenger.ts';" } },
  { name: 'store-knows-no-room', files: { 'bot/store/rows.ts': "import { act } from '../act/act.ts';" } },
  { name: 'one-room-knows-botbuilder', files: { 'bot/talk/answer.ts': "import type { Activity } from 'botbuilder';" } },
  { name: 'one-room-knows-botbuilder', files: { 'bot/talk/answer.ts': "import { x } from 'botframework-connector/lib/auth';" } },
  { name: 'one-room-knows-sqlite', files: { 'bot/wake/wake.ts': "import { DatabaseSync } from 'node:sqlite';" } },
  { name: 'one-room-knows-azure-storage', files: { 'bot/wake/wake.ts': "import { TableClient } from '@azure/data-tables';" } },
  { name: 'parts-are-put-together-in-one-place', files: { 'bot/wake/wake.ts': "import { send } from '../teams/teamsMessenger.ts';" } },
  { name: 'engines-are-chosen-in-one-place', files: { 'bot/wake/wake.ts': "import { openEngine } from '../store/openEngine.ts';" } },
  {
    name: 'engines-are-chosen-in-one-place',
    files: { 'bot/wake/wake.ts': "import { sqliteEngine } from '../store/sqlite/sqliteEngine.ts';" },
  },
  { name: 'calls-go-out-in-one-place', files: { 'bot/talk/answer.ts': "import { request } from 'node:https';" } },
  { name: 'calls-go-out-in-one-place', files: { 'bot/talk/answer.ts': "export const said = fetch('https://evil.example');" } },
  { name: 'calls-go-out-in-one-place', files: { 'bot/talk/answer.ts': "export const said = globalThis.fetch('/');" } },
  { name: 'keys-are-fetched-in-two-places', files: { 'bot/talk/answer.ts': "import { createRemoteJWKSet } from 'jose';" } },
  { name: 'production-stands-without-stand-ins', files: { 'bot/api/app.ts': "import { personas } from '../../local/personas.ts';" } },
  { name: 'production-stands-without-stand-ins', files: { 'bot/api/app.ts': "import { aRollout } from '../../tests/aRollout.ts';" } },
  {
    name: 'tab-lives-by-http',
    files: { 'tab/App.tsx': "import { decide } from '../playbook/commands/undo.ts';\nexport const App = () => <p>{decide}</p>;" },
  },
  { name: 'tab-lives-by-http', files: { 'tab/App.tsx': "import { tables } from '../playbook/contract.ts';" } },
  { name: 'one-file-knows-msal', files: { 'tab/api.ts': "import { PublicClientApplication } from '@azure/msal-browser';" } },
  { name: 'one-file-knows-teams-js', files: { 'tab/App.tsx': "import { app } from '@microsoft/teams-js';" } },
  { name: 'no-circles', files: { 'playbook/views/a.ts': "import './b.ts';", 'playbook/views/b.ts': "import './a.ts';" } },
  { name: 'rules-never-ask', files: { 'playbook/clock/a.ts': 'export const at = Date.now();' } },
  { name: 'rules-never-ask', files: { 'playbook/clock/a.ts': 'export const at = new Date();' } },
  { name: 'rules-never-ask', files: { 'playbook/clock/a.ts': 'export const at = Temporal.Now.instant();' } },
  { name: 'rules-never-ask', files: { 'playbook/clock/a.ts': 'export const zone = process.env.TZ;' } },
  { name: 'rules-never-ask', files: { 'playbook/clock/a.ts': 'export const chance = Math.random();' } },
  { name: 'rules-never-ask', files: { 'playbook/clock/a.ts': "export const answer = fetch('/');" } },
  { name: 'rules-never-ask', files: { 'playbook/clock/a.ts': 'export const id = crypto.randomUUID();' } },
];

const standing: { name: string; files: Record<string, string> }[] = [
  {
    name: 'a part fetched later that points back',
    files: { 'tab/a.tsx': "export const b = () => import('./b.tsx');", 'tab/b.tsx': "import './a.tsx';" },
  },
  {
    name: 'a card that returns a CardMessage',
    files: { 'bot/cards/aCard.ts': "import type { CardMessage } from '../deliver/Messenger.ts';" },
  },
  { name: 'a room that takes an Incoming', files: { 'bot/talk/answer.ts': "import type { Incoming } from '../teams/Incoming.ts';" } },
  {
    name: 'types that point both ways',
    files: { 'playbook/views/a.ts': "import './b.ts';", 'playbook/views/b.ts': "import type { A } from './a.ts';" },
  },
  {
    name: 'a tab with the contract and the words',
    files: { 'tab/App.tsx': "import type { Board } from '../playbook/contract.ts';\nimport { say } from '../playbook/words/tab.ts';" },
  },
  {
    name: 'a rule that reads a day it was given',
    files: { 'playbook/clock/a.ts': 'export const dayOf = (date: Date, step: { process: string }) => [new Date(date), step.process];' },
  },
];

describe('the walls of the house', () => {
  it('stand', () => {
    const found = findBreaches(readHouse(root));
    assert.deepEqual(
      found.map(({ path, line, what, wall, advice }) => `${path}:${line} ${what} (${wall}). ${advice}`),
      [],
    );
  });

  it('are looked for in every room', () => {
    const rooms = new Set(readHouse(root).map(({ path }) => path.split('/')[0]));
    assert.deepEqual([...rooms].sort(), ['bot', 'local', 'playbook', 'scripts', 'tab']);
  });

  for (const { name, files } of broken) {
    const [path, text] = Object.entries(files).at(-1) ?? ['', ''];
    it(`say ${name} when ${path} holds ${text.split('\n')[0]}`, () => {
      assert.deepEqual(wallsBrokenBy(files), [`${path}: ${name}`]);
    });
  }

  it('say no-orphans when nothing that runs reaches a file', () => {
    const files = { 'bot/main.ts': '', 'playbook/views/lost.ts': '', 'tests/lost.test.ts': "import '../playbook/views/lost.ts';" };
    const found = findBreaches(Object.entries(files).map(([path, text]) => ({ path, text })));
    assert.deepEqual(
      found.map(({ wall, path }) => `${path}: ${wall}`),
      ['playbook/views/lost.ts: no-orphans'],
    );
  });

  for (const { name, files } of standing) {
    it(`let ${name} be`, () => {
      assert.deepEqual(wallsBrokenBy(files), []);
    });
  }
});
