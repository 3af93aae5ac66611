// Who is in a channel, from a handful to 25,000: kept in storage, read again when it is old, and never held as a whole.
import assert from 'node:assert/strict';
import { rosters } from '../../bot/act/rosters.ts';
import { walkRoster } from '../../bot/act/walkRoster.ts';
import type { Member } from '../../bot/deliver/Messenger.ts';
import { pace } from '../../bot/deliver/pace.ts';
import { type People, people, type RosterHead } from '../../bot/store/people.ts';
import type { ConnectorClient } from '../../bot/teams/connectors.ts';
import { memberIn, rosterOf } from '../../bot/teams/rosterOf.ts';
import { memoryEngine } from '../support/memoryEngine.ts';
import { pagesOf } from '../support/pagesOf.ts';
import { connector } from '../support/simulator/connector.ts';
import { ledger } from '../support/simulator/ledger.ts';
import { oidAt, tenantAt } from '../support/simulator/people.ts';
import { usualSettings } from '../support/simulator/SimulatorSettings.ts';

const channel = { tenantId: tenantAt(0), threadId: '19:abc@thread.tacv2' };
const aMember = (key: string): Member => ({
  oid: `oid-${key}`,
  botId: `29:${key}`,
  tenantId: channel.tenantId,
  name: key,
  company: '',
  email: `${key}@example.com`,
});
const minutes = 60_000;

/** Rosters over a Teams that says who is there, page by page, or nothing while `members` is null. */
function asking(engine = memoryEngine()) {
  const teams = { pages: [[aMember('ana')]] as Member[][] | null, walks: 0, members: 0, now: 0 };
  const messenger = {
    async *roster() {
      teams.walks += 1;
      if (!teams.pages) throw new Error('Teams does not say');
      yield* teams.pages;
    },
    async member(_channel: unknown, id: string) {
      teams.members += 1;
      return teams.pages?.flat().find(({ oid }) => oid === id) ?? null;
    },
  };
  const process = () => rosters(messenger, people(engine), () => teams.now);
  return { teams, messenger, engine, process, mine: process() };
}

describe('who is in a channel', () => {
  const isIn = async (mine: ReturnType<typeof rosters>, key: string) => {
    const roster = await mine.of(channel);
    return roster && (await roster.member(`oid-${key}`)) !== null;
  };

  it('is asked of Teams once in ten minutes, by however many processes', async () => {
    const { teams, mine, process } = asking();
    await mine.of(channel);
    teams.now = 10 * minutes - 1;
    assert.deepEqual([await isIn(mine, 'ana'), await isIn(process(), 'ana'), teams.walks], [true, true, 1]);
    teams.now = 10 * minutes;
    await mine.of(channel);
    assert.equal(teams.walks, 2);
  });

  it('is asked again once somebody joined or left', async () => {
    const { teams, mine, process } = asking();
    const other = process();
    await Promise.all([mine.of(channel), other.of(channel)]);
    teams.pages = [[aMember('ben')]];
    const before = teams.walks;
    assert.equal(await isIn(mine, 'ana'), true, 'control: nobody told us');
    await mine.changed(channel, []);
    assert.deepEqual([await isIn(mine, 'ana'), await isIn(mine, 'ben'), teams.walks - before], [false, true, 1]);
  });

  it('is who was there before, for a day, while Teams does not answer', async () => {
    const { teams, mine } = asking();
    await mine.of(channel);
    teams.pages = null;
    teams.now = 24 * 60 * minutes - 1;
    assert.equal(await isIn(mine, 'ana'), true);
    teams.now = 24 * 60 * minutes;
    assert.equal(await mine.of(channel), null);
  });

  it('is who was there before while Teams takes long to say', async () => {
    const { teams, messenger, engine } = asking();
    await rosters(messenger, people(engine), () => 0).of(channel);
    async function* never(): AsyncGenerator<Member[]> {
      await new Promise(() => undefined);
    }
    teams.now = 11 * minutes;
    const slow = rosters({ ...messenger, roster: never }, people(engine), () => teams.now);
    assert.equal(await isIn(slow, 'ana'), true);
  });

  it('is kept apart for each channel, without anybody’s address, and nothing is kept of a channel that is not ours', async () => {
    const { teams, mine, engine } = asking();
    await mine.of(channel);
    await mine.of({ ...channel, threadId: '19:other@thread.tacv2' });
    assert.equal(teams.walks, 2);
    const rows = await engine.range('people', `${channel.tenantId}|${channel.threadId}`, '', '~', 10);
    assert.deepEqual([rows.length, JSON.stringify(rows).includes('example.com')], [2, false]);
    assert.deepEqual(await mine.emails(channel, ['oid-ana']), new Map([['oid-ana', 'ana@example.com']]));
    teams.pages = null;
    assert.equal(await mine.of({ ...channel, threadId: '19:strange@thread.tacv2' }), null);
    assert.deepEqual(await engine.range('people', `${channel.tenantId}|19:strange@thread.tacv2`, '', '~', 10), []);
  });

  it('offers everybody where they can be chosen from, and finds people by their name', async () => {
    const { teams, mine } = asking();
    teams.pages = [[aMember('ana'), aMember('Ben Okafor')], [aMember('Ben Adler')]];
    const roster = (await mine.of(channel)) ?? assert.fail();
    assert.deepEqual([roster.count, (await roster.few()).length], [3, 3]);
    assert.deepEqual(
      (await roster.named('ben', 5)).map(({ name }) => name),
      ['Ben Adler', 'Ben Okafor'],
    );
  });
});

describe('a roster that is read again', () => {
  const everybody = Array.from({ length: 600 }, (_, place) => aMember(String(place).padStart(3, '0')));
  const pages = [everybody.slice(0, 200), everybody.slice(200, 400), everybody.slice(400)];
  const countOf = async (rows: People) => (await rows.from(channel, '', 1000)).length;

  /** Teams gives two pages, and then the walk dies: it says nothing more, or that this was all. */
  async function dying(ends: boolean): Promise<number> {
    const { teams, messenger, engine, mine } = asking();
    teams.pages = pages;
    await mine.of(channel);
    async function* half() {
      yield* pages.slice(0, 2);
      if (!ends) throw new Error('Teams does not say');
    }
    teams.now = 11 * minutes;
    const rows = people(engine);
    const again = await rosters({ ...messenger, roster: half }, rows, () => teams.now).of(channel);
    assert.equal(await again?.member('oid-000').then((one) => one?.name), '000');
    return countOf(rows);
  }

  it('loses nobody when the walk dies half-way', async () => {
    assert.equal(await dying(false), 600);
  });

  it('loses those whom a walk that came to its end did not meet (control)', async () => {
    assert.equal(await dying(true), 400);
  });

  /** One walk stands still until another one, which took it for dead, is through. */
  async function overtaken(claimed: (rows: People) => People): Promise<{ left: number; ended: string; count: number }> {
    const { teams, messenger, engine } = asking();
    teams.pages = pages;
    const rows = people(engine);
    const still = Promise.withResolvers<void>();
    const reached = Promise.withResolvers<void>();
    async function* stalling() {
      yield* pages.slice(0, 1);
      reached.resolve();
      await still.promise;
      yield* pages.slice(1);
    }
    const slow = walkRoster({ messenger: { roster: stalling }, people: claimed(rows), machineNow: () => teams.now }, channel);
    await reached.promise;
    await new Promise(setImmediate);
    const at = { messenger, people: rows, machineNow: () => teams.now };
    assert.equal(await walkRoster(at, channel), 'held', 'somebody is at it');
    teams.now = 2 * minutes;
    assert.equal(await walkRoster(at, channel), 'walked');
    still.resolve();
    const ended = await slow;
    return { left: await countOf(rows), ended, count: (await rows.head(channel)).count };
  }

  it('is written by one walk at a time: who was taken for dead writes nothing more', async () => {
    assert.deepEqual(await overtaken((rows) => rows), { left: 600, ended: 'held', count: 600 });
  });

  it('loses people when a walk writes on without its claim (control)', async () => {
    let own = '';
    const unclaimed = (rows: People): People => ({
      ...rows,
      change: (of, decide) =>
        rows.change(of, (now: RosterHead) => {
          const change = decide(own ? { ...now, walking: own } : now);
          own ||= change?.head.walking ?? '';
          return change;
        }),
    });
    assert.ok((await overtaken(unclaimed)).left < 600);
  });
});

describe('a team of 25,000', function () {
  this.timeout(60_000);
  const size = 25_000;
  const oid = (index: number) => oidAt(channel.tenantId, index);

  /** Teams as the simulator has it, on a clock that runs as soon as nothing else does. */
  function aTeamsOf(latencyMs: number) {
    const settings = structuredClone({ ...usualSettings, teams: { [channel.threadId]: size } });
    const seen = ledger(null);
    const timers: { at: number; call: () => void }[] = [];
    const clock = { ms: 0 };
    const rules = connector(settings, seen, () => clock.ms);
    const after = (ms: number, call: () => void) => {
      const timer = { at: clock.ms + ms, call };
      timers.push(timer);
      return () => void timers.splice(timers.indexOf(timer) >>> 0, 1);
    };
    const { turn } = pace(45, { now: () => clock.ms, after });
    const ask = async (path: string) => {
      await new Promise<void>((passed) => after(latencyMs, passed));
      const url = `/${channel.tenantId}/v3/conversations/${channel.threadId}/${path}`;
      const { status, body } = rules.take({ method: 'GET', url, authorization: 'Bearer t', body: '' }, 'http://simulator');
      if (status !== 200) throw Object.assign(new Error(String(status)), { statusCode: status });
      return body as never;
    };
    const client = {
      conversations: {
        getConversationPagedMembers: (_thread: string, { pageSize, continuationToken: from = '0' }: Record<string, string>) =>
          ask(`pagedmembers?pageSize=${pageSize}&continuationToken=${from}`),
        getConversationMember: (_thread: string, id: string) => ask(`members/${id}`),
      },
    } as unknown as ConnectorClient;
    const mayGo = () => turn({ ...channel, thread: channel.threadId, kind: 'members', urgent: true, withinMs: 60_000 });
    const messenger = {
      roster: () => rosterOf(client, channel.threadId, channel.tenantId, mayGo),
      member: async (_channel: unknown, id: string) =>
        memberIn(client, channel.threadId, channel.tenantId, id).catch((error: { statusCode?: number }) => {
          if (error.statusCode === 404) return null;
          throw error;
        }),
    };
    /** Lets time pass until the work is done. */
    async function through<Done>(work: Promise<Done>): Promise<Done> {
      let over = false;
      work
        .finally(() => {
          over = true;
        })
        .catch(() => undefined);
      while (!over) {
        await new Promise(setImmediate);
        const next = timers.toSorted((one, other) => one.at - other.at)[0];
        if (over || !next) continue;
        timers.splice(timers.indexOf(next), 1);
        clock.ms = Math.max(clock.ms, next.at);
        next.call();
      }
      return work;
    }
    return { settings, seen, clock, messenger, through };
  }

  /** The most members that were read and not yet stored, or read from storage at once. */
  function held(rows: People, messenger: ReturnType<typeof aTeamsOf>['messenger']) {
    const count = { now: 0, most: 0 };
    const sees = (more: number) => {
      count.now += more;
      count.most = Math.max(count.most, count.now);
    };
    const watched: People = {
      ...rows,
      async change(of, decide) {
        let stored = 0;
        const done = await rows.change(of, (head) => {
          const change = decide(head);
          stored = change?.put?.members.length ?? 0;
          return change;
        });
        count.now -= stored;
        return done;
      },
      async from(of, from, limit) {
        const found = await rows.from(of, from, limit);
        count.most = Math.max(count.most, found.length);
        return found;
      },
    };
    async function* roster() {
      for await (const page of messenger.roster()) {
        sees(page.length);
        yield page;
      }
    }
    const atMost = (most: number) => assert.ok(count.most <= most, `${count.most} members are held at once`);
    return { watched, roster, atMost };
  }

  const engine = memoryEngine();
  const teams = aTeamsOf(50);
  const mine = () => rosters(teams.messenger, people(engine), () => teams.clock.ms);

  it('is walked in seconds, within every window of Teams, and never held as a whole', async () => {
    const { watched, roster, atMost } = held(people(engine), teams.messenger);
    const here = await teams.through(rosters({ ...teams.messenger, roster }, watched, () => teams.clock.ms).of(channel));
    assert.equal(here?.count, size);
    assert.ok(teams.clock.ms < 15_000, `it took ${teams.clock.ms} ms of Teams' time`);
    const requests = [...teams.seen.requests];
    assert.deepEqual([requests.length, requests.filter(({ status }) => status !== 200).length], [size / 500, 0]);
    let met = 0;
    for await (const page of here?.pages() ?? []) met += page.length;
    assert.equal(met, size);
    atMost(1000);
  });

  it('is seen to be held as a whole when it comes as one page (control)', async () => {
    const small = memoryEngine();
    const other = aTeamsOf(0);
    const whole = {
      ...other.messenger,
      async *roster() {
        yield (await pagesOf(other.messenger.roster())).flat();
      },
    };
    const { watched, roster, atMost } = held(people(small), whole as never);
    await other.through(rosters({ ...whole, roster }, watched, () => other.clock.ms).of(channel));
    assert.throws(() => atMost(1000), /25000 members/);
  });

  it('follows who joined and who left with one question each, on any process', async () => {
    const before = teams.seen.requests.length;
    teams.settings.teams[channel.threadId] = size - 1;
    const stays = await (await mine().of(channel))?.member(oid(size - 1));
    assert.ok(stays, 'control: as long as nobody tells');
    await teams.through(mine().changed(channel, [oid(size - 1), oid(7)]));
    const here = await teams.through(mine().of(channel));
    assert.deepEqual([await here?.member(oid(size - 1)), (await here?.member(oid(7)))?.name], [null, 'Person 7']);
    teams.settings.teams[channel.threadId] = size;
    await teams.through(mine().changed(channel, [oid(size - 1)]));
    assert.ok(await (await teams.through(mine().of(channel)))?.member(oid(size - 1)));
    assert.equal(teams.seen.requests.length - before, 3);
  });
});
