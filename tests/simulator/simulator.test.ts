import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { memoryEngine } from '../support/memoryEngine.ts';
import { pagesOf } from '../support/pagesOf.ts';
import { aSimulator } from '../support/simulator/aSimulator.ts';
import { type FaultName, faultNames, faults } from '../support/simulator/faults.ts';
import { chatOf, type PersonState } from '../support/simulator/people.ts';
import type { Simulator } from '../support/simulator/Simulator.ts';
import type { SimulatorSettings } from '../support/simulator/SimulatorSettings.ts';
import { simulatorProcess } from '../support/simulator/simulatorProcess.ts';
import { aCard } from '../support/teamsActivities.ts';
import { aTeamsPeer, type TeamsPeer, tenant } from '../support/teamsPeer.ts';
import { aConnector, activity, person } from './aConnector.ts';

const thread = '19:crm@thread.tacv2';
const headers = { authorization: 'Bearer t', 'content-type': 'application/json' };

describe('The simulated connector', () => {
  let simulator: Simulator;
  const opened: Simulator[] = [];
  const open = async (settings: Partial<SimulatorSettings> = {}) => {
    simulator = await aSimulator({ retryAfter: { seconds: 0.05, jitter: 0 }, ...settings });
    opened.push(simulator);
    return simulator;
  };
  const post = (to: string, key = 'k', more: RequestInit = {}) =>
    fetch(`${simulator.serviceUrl(tenant)}v3/conversations/${encodeURIComponent(chatOf(to))}/activities`, {
      method: 'POST',
      headers,
      body: activity(key),
      ...more,
    });
  const until = async (isSo: (open: number) => boolean) => {
    while (!isSo((await simulator.counters()).open)) await new Promise(setImmediate);
  };
  /** Posts, and gives up as soon as the simulator has it in hand. */
  const leave = async (to: string) => {
    const leaving = new AbortController();
    const answer = post(to, 'k', { signal: leaving.signal }).catch((error: Error) => error);
    await until((open) => open > 0);
    leaving.abort();
    await until((open) => open === 0);
    return answer;
  };
  afterEach(async () => {
    for (const one of opened.splice(0)) await one.close();
  });

  it('keeps one line for each accepted post: when, in which tenant, to whom, for which card', async () => {
    await open();
    const { id } = (await (await post(person(1), 'note-12')).json()) as { id: string };
    const [accepted, ...others] = await simulator.accepted();
    const { at, seq, ...rest } = accepted!;
    assert.deepEqual(rest, {
      kind: 'send',
      tenantId: tenant,
      thread: person(1),
      to: person(1),
      key: 'note-12',
      conversation: chatOf(person(1)),
      activityId: id,
    });
    assert.ok(seq === 1 && at > 0 && others.length === 0);
  });

  it('writes the lines into a file as well, which whoever comes after can read', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'milepost-simulator-'));
    const logFile = join(folder, 'accepted.jsonl');
    await open({ logFile });
    for (const index of [1, 2]) await post(person(index));
    const lines = (await readFile(logFile, 'utf8')).trim().split('\n');
    assert.deepEqual(
      lines.map((line) => JSON.parse(line)),
      await simulator.accepted(),
    );
    await rm(folder, { recursive: true });
  });

  for (const name of faultNames) {
    const { accepts, status, ending, code } = faults[name];
    it(`${accepts ? 'accepts the message and then' : 'accepts nothing and'} ${status ? `answers ${status} ${code}` : ending === 'reset' ? 'ends the connection' : 'says nothing'}, told ${name}`, async () => {
      await open({ script: { [person(1)]: [name] } });
      const answer = await (ending === 'hung' ? leave(person(1)) : post(person(1)).catch((error: Error) => error));
      if (answer instanceof Response) {
        assert.equal(answer.status, status);
        assert.equal(((await answer.json()) as { error: { code: string } }).error.code, code);
        assert.equal(answer.headers.get('retry-after'), name === '429' ? '0.05' : null);
      } else {
        assert.equal(status, null);
        assert.match(
          `${answer.name} ${(answer.cause as { code?: string } | undefined)?.code}`,
          ending === 'hung' ? /AbortError/ : /ECONNRESET|UND_ERR_SOCKET/,
        );
      }
      assert.equal((await simulator.accepted()).length, accepts ? 1 : 0);
      assert.equal((await post(person(1))).status, 201);
      const [first] = await simulator.requests();
      assert.deepEqual([first!.status, first!.ending, first!.acceptedAs], [status ?? 0, ending, accepts ? 1 : null]);
    });
  }

  it('accepts on arrival and answers after its latency, even to somebody who has left', async () => {
    await open({ latency: { fixedMs: 60_000 } });
    await leave(person(1));
    assert.equal((await simulator.accepted()).length, 1);
    assert.deepEqual(
      (await simulator.requests()).map(({ ending, status }) => [ending, status]),
      [['callerGone', 201]],
    );
  });

  it('answers nobody who shows no token', async () => {
    await open();
    assert.equal((await post(person(1), 'k', { headers: {} })).status, 401);
    assert.equal((await simulator.accepted()).length, 0);
  });

  it('slides its windows by the clock it is given', async () => {
    let ms = 0;
    simulator = await aSimulator({ budget: 1 }, () => ms);
    opened.push(simulator);
    const statuses: number[] = [];
    for (ms of [0, 999, 1999]) statuses.push((await post(person(1))).status);
    assert.deepEqual(statuses, [201, 429, 201]);
  });

  it('in a process of its own does and tells the same', async () => {
    simulator = await simulatorProcess({ budget: 0, states: { [person(2)]: 'blocked' } });
    opened.push(simulator);
    assert.equal((await post(person(1))).status, 429);
    await simulator.change({ budget: 50 });
    for (const [index, status] of [201, 201, 403].entries()) assert.equal((await post(person(index))).status, status);
    const { requests, accepted, refused429, byStatus, open: left } = await simulator.counters();
    assert.deepEqual([requests, accepted, refused429, byStatus, left], [4, 2, 1, { 201: 2, 403: 1, 429: 1 }, 0]);
    assert.deepEqual(
      (await simulator.accepted()).map(({ to }) => to),
      [person(0), person(1)],
    );
    await simulator.forget();
    assert.deepEqual(await simulator.requests(), []);
  });
});

describe('What a request meets', () => {
  const shares = { send: { '412': 0.1, '503': 0.1, resetAfter: 0.1, hangBefore: 0.1 } };
  const fates = (seed: number, order: number[]) => {
    const { send } = aConnector({ seed, budget: 10_000, faults: shares });
    return new Map(order.map((index) => [index, send(index)]));
  };
  const people = Array.from({ length: 1000 }, (_, index) => index);

  it('is drawn by the seed, and is the same in whatever order people come', () => {
    const forwards = fates(1, people);
    const backwards = fates(1, people.toReversed());
    for (const index of people) assert.equal(backwards.get(index), forwards.get(index));
    const otherwise = fates(2, people);
    assert.ok(people.some((index) => otherwise.get(index) !== forwards.get(index)));
  });

  it('comes as often as its share says', () => {
    const answers = [...fates(1, people).values()];
    for (const status of [412, 503]) {
      const times = answers.filter((answer) => answer === status).length;
      assert.ok(times > 60 && times < 140, `${times} of 1000`);
    }
    const silent = answers.filter((answer) => answer === 0).length;
    assert.ok(silent > 150 && silent < 250, `${silent} of 1000`);
  });

  it('is drawn anew each time it is tried, not when it was refused for coming too soon', () => {
    const answers = (budgets: number[]) => {
      const { send, settings, clock } = aConnector({ faults: { send: { '503': 0.5 } } });
      return budgets.flatMap((budget, nth) => {
        settings.budget = budget;
        clock.ms = nth * 10_000;
        const status = send(1);
        return status === 429 ? [] : [status];
      });
    };
    const unhindered = answers([50, 50, 50, 50, 50, 50]);
    assert.deepEqual(new Set(unhindered), new Set([201, 503]));
    assert.deepEqual(answers([50, 0, 50, 50, 0, 0, 50, 50, 50]), unhindered);
  });

  it('is a refusal when it is too large, says nothing Teams understands, or asks for what is not there', () => {
    const { take, seen } = aConnector({ teams: {} });
    const to = (body: string, method = 'POST', path = `/${chatOf(person(1))}/activities`) => take(method, path, body).status;
    const sized = (letters: number) => JSON.stringify({ type: 'message', text: 'x'.repeat(letters) });
    assert.deepEqual([to(sized(51_000)), to(sized(52_000))], [201, 413]);
    assert.deepEqual([to('{'), to('[]'), to('{}', 'POST', ''), to('', 'GET', '/a:x/nothing')], [400, 400, 400, 400]);
    assert.equal(to('', 'DELETE', `/${chatOf(person(1))}/activities/m77`), 404);
    assert.equal(to(JSON.stringify({ type: 'typing' })), 201);
    assert.equal(seen.accepted.length, 1);
  });

  it('forgets a message that was deleted, and keeps the line that it was there', () => {
    const { take, seen } = aConnector();
    const path = `/${chatOf(person(1))}/activities`;
    const { id } = take('POST', path, activity('k')).body as { id: string };
    const statuses = ['PUT', 'DELETE', 'PUT'].map((method) => take(method, `${path}/${id}`, activity('k')).status);
    assert.deepEqual(statuses, [200, 200, 404]);
    assert.deepEqual(
      seen.accepted.map(({ kind }) => kind),
      ['send', 'edit', 'delete'],
    );
  });

  it('takes as long as the seed says: evenly drawn, or with a median and a long tail', () => {
    const { take, settings } = aConnector({ budget: 10_000, latency: { fromMs: 100, toMs: 200 } });
    const times = () =>
      people.map((index) => take('POST', `/${chatOf(person(index))}/activities`, activity('k')).afterMs).sort((one, other) => one - other);
    const even = times();
    assert.ok(even[0]! >= 100 && even[999]! <= 200 && even[500]! > 140 && even[500]! < 160);
    settings.latency = { medianMs: 400, p99Ms: 1600 };
    settings.sendWindows = [{ limit: 1000, ms: 1000 }];
    settings.budget = 100_000;
    const long = times();
    assert.ok(long[500]! > 370 && long[500]! < 430 && long[989]! > 1100 && long[989]! < 2300, `${long[500]} ${long[989]}`);
  });
});

describe('Teams, as the simulator plays it to our own messenger', () => {
  let peer: TeamsPeer;
  let simulator: Simulator;
  before(async () => {
    peer = await aTeamsPeer();
    simulator = await aSimulator({ budget: 10_000, teams: { [thread]: 1203 } });
  });
  after(async () => {
    await simulator.close();
    await peer.close();
  });
  beforeEach(() => simulator.forget());
  const messenger = async (deadlineMs = 5000) => {
    const more = { serviceHosts: [simulator.origin], defaultServiceUrl: simulator.serviceUrl(tenant), deadlineMs };
    return (await peer.room(more, memoryEngine())).messenger;
  };
  const steps = async () => (await simulator.requests()).map(({ kind, status }) => `${kind} ${status}`);

  const meetings: [PersonState, string, string[]][] = [
    ['ok', 'sent', ['create 201', 'send 201']],
    ['notInstalled', 'notInstalled', ['create 403']],
    ['blocked', 'blocked', ['create 403']],
    ['disabledByAdmin', 'blocked', ['create 403']],
    ['gone', 'sent', ['create 201', 'send 201']],
    ['goneForGood', 'gone', ['create 201', 'send 404']],
  ];
  for (const [state, kind, expected] of meetings) {
    it(`somebody who is ${state} ends as ${kind}`, async () => {
      await simulator.change({ states: { [person(1)]: state } });
      const { toPerson } = await messenger();
      assert.equal((await toPerson({ tenantId: tenant, oid: person(1) }, aCard('A note'))).kind, kind);
      assert.deepEqual([...new Set(await steps())], expected);
      assert.equal((await simulator.accepted()).length, kind === 'sent' ? 1 : 0);
    });
  }

  it('a chat that is lost while we know it is created again, and the note arrives once', async () => {
    await simulator.change({ states: {} });
    const { toPerson } = await messenger();
    await toPerson({ tenantId: tenant, oid: person(2) }, aCard('One'));
    await simulator.change({ states: { [person(2)]: 'gone' } });
    assert.equal((await toPerson({ tenantId: tenant, oid: person(2) }, aCard('Two'))).kind, 'sent');
    assert.deepEqual((await steps()).slice(2), ['send 404', 'create 201', 'send 201']);
    assert.deepEqual(
      (await simulator.accepted()).map(({ conversation }) => conversation),
      [chatOf(person(2)), chatOf(person(2), 1)],
    );
  });

  it('a channel takes a new thread, a reply under it and an edit, and refuses to edit what is not there', async () => {
    const { toChannel, update } = await messenger();
    const channel = { tenantId: tenant, threadId: thread };
    const first = await toChannel(channel, aCard('One'));
    assert.ok(first.kind === 'sent');
    assert.equal((await toChannel(channel, aCard('Two'), first)).kind, 'sent');
    assert.equal((await update(first, aCard('Three'))).kind, 'sent');
    assert.equal((await update({ ...first, activityId: 'm999' }, aCard('Four'))).kind, 'gone');
    assert.deepEqual(await steps(), ['create 201', 'send 201', 'edit 200', 'edit 404']);
    assert.ok((await simulator.accepted()).every(({ to }) => to === thread));
  });

  it('a roster comes page by page, with everybody once, and an unknown one not at all', async () => {
    const { roster } = await messenger();
    const members = (await pagesOf(roster({ tenantId: tenant, threadId: thread }))).flat();
    assert.equal(members.length, 1203);
    assert.equal(new Set(members.map(({ oid }) => oid)).size, 1203);
    assert.deepEqual(await steps(), ['members 200', 'members 200', 'members 200']);
    await assert.rejects(pagesOf(roster({ tenantId: tenant, threadId: '19:nowhere@thread.tacv2' })));
  });

  const endings: [FaultName, string][] = [
    ['429', 'later'],
    ['503', 'later'],
    ['resetAfter', 'unknown'],
    ['hangAfter', 'unknown'],
  ];
  for (const [name, kind] of endings) {
    it(`a post that meets ${name} ends as ${kind}, after one request`, async () => {
      const { toPerson } = await messenger(1000);
      await toPerson({ tenantId: tenant, oid: person(3) }, aCard('One'));
      await simulator.change({ script: { [person(3)]: [name] } });
      assert.equal((await toPerson({ tenantId: tenant, oid: person(3) }, aCard('Two'))).kind, kind);
      assert.equal((await steps()).length, 3);
    });
  }
});

describe('A simulated roster', () => {
  it('gives pages of 50 to 500, the last one shorter, for a team of 25,000', () => {
    const { take } = aConnector({ budget: 10_000, memberWindows: [{ limit: 10_000, ms: 1000 }], teams: { [thread]: 25_000 } });
    const page = (query: string) =>
      take('GET', `/${thread}/pagedmembers?${query}`).body as { members: { aadObjectId: string }[]; continuationToken?: string };
    assert.equal(page('pageSize=10').members.length, 50);
    assert.equal(page('pageSize=9000').members.length, 500);
    const oids = new Set<string>();
    let [token, pages]: [string | undefined, number] = ['0', 0];
    for (; token !== undefined; pages += 1) {
      const { members, continuationToken } = page(`pageSize=300&continuationToken=${token}`);
      for (const { aadObjectId } of members) oids.add(aadObjectId);
      token = continuationToken;
    }
    assert.deepEqual([oids.size, pages], [25_000, 84]);
    assert.equal(page('continuationToken=24990').members.length, 10);
  });

  it('finds one member by either id, and nobody who is not of the team', () => {
    const { take } = aConnector({ teams: { [thread]: 3 } });
    const status = (id: string) => take('GET', `/${thread}/members/${encodeURIComponent(id)}`).status;
    assert.deepEqual([status(person(2)), status(`29:${person(2)}`), status(person(3))], [200, 200, 404]);
  });
});
