// What people do most, counted in calls and bytes of storage, on a journal of any length.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { house } from '../../bot/house.ts';
import { press } from '../../bot/press/press.ts';
import { journals } from '../../bot/store/journals.ts';
import { instantOf } from '../../playbook/clock/moments.ts';
import { addWorkingDays } from '../../playbook/clock/workingDays.ts';
import { countedEngine } from '../../scripts/bench/countedEngine.ts';
import { everybody, oidOf, tenantId, threadId } from './builders.ts';
import { lastDay, longJournal, writeLongJournal } from './longJournal.ts';
import { memoryEngine } from './memoryEngine.ts';

type Cost = ReturnType<ReturnType<typeof countedEngine>['counts']>;
export type Costs = Record<'boardCold' | 'board' | 'unchanged' | 'pressCold' | 'press' | 'pressAgain', Cost>;

const asker = { tenantId, oid: oidOf('dana'), name: 'Dana' };
const today = addWorkingDays(lastDay, 21);
const members = everybody.map((name) => ({ tenantId, oid: oidOf(name), botId: name, name, company: '' }));
async function* everybodyIn() {
  yield members;
}
const sent = async () => ({ kind: 'sent' as const, conversationId: 'c', activityId: 'a', serviceUrl: 's' });

/** What people do most costs on a journal of that many entries, the last twenty of them after its snapshot. */
export async function costsWith(count: number, snapshots: boolean): Promise<Costs> {
  const { engine, reset, counts } = countedEngine(memoryEngine());
  await writeLongJournal(engine, count - 20);
  const writer = journals(engine, { every: snapshots ? 50 : Number.POSITIVE_INFINITY });
  await writer.open(longJournal);
  await writer.quiet();
  for (let place = 1; place <= 20; place += 1) {
    const day = addWorkingDays(lastDay, place);
    const data = { team: 'data', day, days: 0, noChange: true };
    const stamp = { at: `${day}T15:20:00Z`, by: 'dana', key: `after-${place}` };
    await writer.append(await writer.open(longJournal), [{ type: 'statusReported', data }], stamp);
  }

  /** A server that has just started, whose clock does nothing by itself. */
  const anew = () => {
    const parts = house({
      engine,
      teams: {
        router: express.Router(),
        messenger: { toPerson: sent, toChannel: sent, update: sent, roster: everybodyIn, member: async () => null },
        listen: () => undefined,
      },
      verify: async () => asker,
      linkTo: () => null,
      contact: null,
      now: () => instantOf(`${today}T14:30:00Z`),
      machineNow: () => Date.now(),
      leaseMs: 5000,
      frameAncestors: [],
      tabFolder: '.',
      version: '0',
      log: () => undefined,
    });
    return { app: parts.app, conversing: { ...parts.conversing, poke: () => undefined } };
  };
  const counted = async (work: () => Promise<unknown>): Promise<Cost> => {
    reset();
    await work();
    return counts();
  };
  const reports = ({ conversing }: ReturnType<typeof anew>, key: string) => {
    const data = { rollout: longJournal, once: key, team: 'data', day: today, done: 'One more source.', days: 0 };
    return press(conversing, { asker, verb: 'reportStatus', data });
  };

  // Somebody looked a moment ago, on another server.
  await anew().conversing.rosters.of({ tenantId, threadId });
  const warm = anew();
  const server = createServer(warm.app).listen(0, '127.0.0.1');
  await new Promise((ready) => server.once('listening', ready));
  const board = async (status: number, headers: Record<string, string> = {}) => {
    const { port } = server.address() as AddressInfo;
    const answer = await fetch(`http://127.0.0.1:${port}/api/rollouts/${longJournal}/board`, { headers });
    assert.equal(answer.status, status);
    return answer.headers.get('etag') ?? '';
  };
  const boardCold = await counted(() => board(200));
  const tag = await board(200);
  const costs = {
    boardCold,
    board: await counted(() => board(200)),
    unchanged: await counted(() => board(304, { 'if-none-match': tag })),
    press: await counted(() => reports(warm, 'warm')),
    pressAgain: await counted(() => reports(warm, 'warm')),
    pressCold: await counted(() => reports(anew(), 'cold')),
  };
  server.closeAllConnections();
  server.close();
  return costs;
}
