// Every row of Teams' table of answers, through a page of notes, with the requests counted.
import assert from 'node:assert/strict';
import type { Engine } from '../../bot/store/Engine.ts';
import { rounds } from '../../bot/store/rounds.ts';
import { memoryEngine } from '../support/memoryEngine.ts';
import { aSimulator } from '../support/simulator/aSimulator.ts';
import type { FaultName } from '../support/simulator/faults.ts';
import { oidAt, tenantAt } from '../support/simulator/people.ts';
import type { Simulator } from '../support/simulator/Simulator.ts';
import { fanOutWorker, putRound, rolloutId, round, usualFanOut } from './aFanOut.ts';

const tenantId = tenantAt(0);

/** Each answer once, then all is well: what was asked of Teams, and how the note ended. */
const table: [FaultName, string[], string][] = [
  ['400', ['send'], 'refused'],
  ['401', ['send'], 'refused'],
  ['BotDisabledByAdmin', ['send'], 'blocked'],
  ['BotNotInConversationRoster', ['send'], 'notInstalled'],
  ['ForbiddenOperationException', ['send'], 'notInstalled'],
  ['ConversationBlockedByUser', ['send'], 'blocked'],
  ['MessageWritesBlocked', ['send'], 'blocked'],
  ['InvalidBotApiHost', ['send'], 'refused'],
  ['ConversationNotFound', ['send', 'create', 'send'], 'sent'],
  ['ActivityNotFoundInConversation', ['send', 'create', 'send'], 'sent'],
  ['412', ['send', 'send'], 'sent'],
  ['413', ['send', 'send'], 'sent'],
  ['429', ['send', 'send'], 'sent'],
  ['500', ['send'], 'refused'],
  ['502', ['send', 'send'], 'sent'],
  ['503', ['send', 'send'], 'sent'],
  ['504', ['send', 'send'], 'sent'],
  ['resetBefore', ['send'], 'unknown'],
  ['resetAfter', ['send'], 'unknown'],
];

describe('what Teams answers to a note', function () {
  this.timeout(60_000);
  let simulator: Simulator;
  let engine: Engine;
  let asked: Map<string, string[]>;
  let ended: Map<string, string>;

  before(async () => {
    const script = Object.fromEntries(table.map(([fault], place) => [oidAt(tenantId, place), [fault]]));
    simulator = await aSimulator({ latency: { fixedMs: 5 }, retryAfter: { seconds: 0.2, jitter: 0 }, script });
    engine = memoryEngine();
    await putRound(engine, simulator.serviceUrl(tenantId), tenantId, table.length + 1);
    const worker = fanOutWorker(engine, { ...usualFanOut, origin: simulator.origin });
    for (let waits = await worker.work(); waits !== null; waits = await worker.work())
      await new Promise((passed) => setTimeout(passed, waits ?? 0));
    await worker.stop();
    asked = Map.groupBy(await simulator.requests(), ({ to }) => to) as never;
    asked = new Map([...(asked as unknown as Map<string, { kind: string }[]>)].map(([to, all]) => [to, all.map(({ kind }) => kind)]));
    const { notes } = await rounds(engine).outcomesOf(rolloutId, round, '', 100);
    ended = new Map(notes.map(({ oid, outcome }) => [oid, outcome]));
  });
  after(() => simulator.close());

  for (const [place, [fault, requests, outcome]] of table.entries())
    it(`${fault}: ${requests.join(', ')}, and it ends as ${outcome}`, () => {
      assert.deepEqual([asked.get(oidAt(tenantId, place)), ended.get(oidAt(tenantId, place))], [requests, outcome]);
    });

  it('nothing but 201: one request', () => {
    const oid = oidAt(tenantId, table.length);
    assert.deepEqual([asked.get(oid), ended.get(oid)], [['send'], 'sent']);
  });

  it('keeps from writing to those who must write first, until they do, and creates the chat anew of those who blocked it', async () => {
    const rowOf = async (fault: FaultName) => {
      const place = table.findIndex(([name]) => name === fault);
      return (await engine.get('addresses', tenantId, `person|${oidAt(tenantId, place)}`))?.body;
    };
    assert.equal((await rowOf('BotDisabledByAdmin'))?.stopped, 'blocked');
    assert.equal((await rowOf('BotNotInConversationRoster'))?.stopped, 'notInstalled');
    assert.equal((await rowOf('ConversationBlockedByUser'))?.conversationId, '');
    assert.deepEqual(
      JSON.parse(String((await rowOf('ConversationBlockedByUser'))?.notes)),
      [],
      'a note that did not arrive does not count',
    );
    assert.equal(JSON.parse(String((await rowOf('429'))?.notes)).length, 1);
  });
});
