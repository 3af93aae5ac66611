// Commands and the clock's hand over any engine, with a clock the test moves and a channel everybody is in.
import type { Temporal } from 'temporal-polyfill';
import type { Acted, Acting } from '../../bot/act/Acting.ts';
import { act } from '../../bot/act/act.ts';
import { rosters } from '../../bot/act/rosters.ts';
import { startForChannel } from '../../bot/act/startForChannel.ts';
import { unpaced } from '../../bot/deliver/pace.ts';
import { pageWorker } from '../../bot/deliver/pageWorker.ts';
import { deliveries } from '../../bot/store/deliveries.ts';
import type { Engine } from '../../bot/store/Engine.ts';
import { journals, type Opened } from '../../bot/store/journals.ts';
import { people as peopleRows } from '../../bot/store/people.ts';
import { places } from '../../bot/store/places.ts';
import { removeRollout } from '../../bot/store/removeRollout.ts';
import { type PageName, rounds } from '../../bot/store/rounds.ts';
import { senders } from '../../bot/store/senders.ts';
import { wakes } from '../../bot/store/wakes.ts';
import { roundNow } from '../../bot/wake/roundNow.ts';
import type { Waking } from '../../bot/wake/Waking.ts';
import { askingNobody } from './askingNobody.ts';
import { anInstant, aStart, cast, everybody, type Name, oidOf, people, tenantId } from './builders.ts';
import { type FakeMessenger, fakeMessenger } from './fakeMessenger.ts';
import { type MemoryEngine, memoryEngine } from './memoryEngine.ts';

export interface ActingFor {
  engine: Engine;
  messenger: FakeMessenger;
  acting: Acting;
  waking: Waking;
  rolloutId: string;
  poked: string[];
  logged: string[];
  /** The rollout's clock and the machine's. */
  at(iso: string): void;
  now(): Temporal.Instant;
  machine: { now: number };
  asks(name: Name, verb: string, input?: object, key?: string | null): Promise<Acted>;
  open(): Promise<Opened>;
}

export const askerOf = (name: Name) => ({ tenantId, oid: oidOf(name), name: people[name]?.name ?? '' });

/** A fresh house over the engine; `rolloutId` is the rollout its commands are about. */
export function actingFor(engine: Engine = memoryEngine(), rolloutId = 'r1'): ActingFor {
  let now = anInstant('2026-01-12T07:00:00Z');
  const machine = { now: 0 };
  const messenger = fakeMessenger(
    everybody.map((name) => ({ oid: oidOf(name), botId: `29:${name}`, tenantId, name: people[name]?.name ?? '', company: '' })),
  );
  const poked: string[] = [];
  const logged: string[] = [];
  const rooms = { journals: askingNobody(journals(engine)), wakes: wakes(engine), places: places(engine), now: () => now };
  const acting: Acting = { ...rooms, rosters: rosters(messenger, peopleRows(engine), () => machine.now), poke: (id) => poked.push(id) };
  const leaseMs = 20_000;
  const draw: Waking['draw'] = (subject, to, duty, { rollout }) => ({ card: { subject, to, duty, seq: rollout.seq }, summary: duty });
  const log = (what: string) => logged.push(what);
  const paging = { engine, rounds: rounds(engine), messenger, now: () => now, machineNow: () => machine.now, leaseMs, log };
  const roundOf = (name: PageName) => roundNow({ ...rooms, draw: (...drawn) => waking.draw(...drawn) }, name);
  const pages = pageWorker({ ...paging, pageLeaseMs: 2000, pace: unpaced, senders: senders(engine), roundNow: roundOf });
  const waking: Waking = {
    ...rooms,
    deliveries: deliveries(engine),
    rounds: paging.rounds,
    rosters: acting.rosters,
    queue: engine.queue,
    pages,
    messenger,
    keepDays: null,
    remove: (id) => removeRollout(engine, id),
    machineNow: () => machine.now,
    leaseMs,
    draw,
    drawShared: (shares, of) => ({
      card: { parts: shares.map(({ rolloutId, duty }) => ({ rolloutId, duty, seq: of(rolloutId)?.opened.rollout.seq })) },
      summary: shares.map(({ duty }) => duty).join(),
    }),
    log,
  };
  const house: ActingFor = {
    engine,
    messenger,
    acting,
    waking,
    rolloutId,
    poked,
    logged,
    machine,
    at(iso) {
      now = anInstant(iso);
    },
    now: () => now,
    asks: (name, verb, input = {}, key = null) => act(acting, { rolloutId: house.rolloutId, verb, input, key, asker: askerOf(name) }),
    open: () => acting.journals.open(house.rolloutId),
  };
  return house;
}

let running: Promise<{ engine: MemoryEngine; rolloutId: string }> | undefined;

async function startOnce(): Promise<{ engine: MemoryEngine; rolloutId: string }> {
  const engine = memoryEngine();
  return { engine, rolloutId: (await startedHouse(engine, {})).rolloutId };
}

/** A house in which the CRM rollout is started and everybody holds their role, as of Monday 12 January 2026, 08:00 in Paris; a process starts the usual one once. */
export async function aRunningHouse(engine?: Engine, start: object = {}): Promise<ActingFor> {
  if (engine || Object.keys(start).length) return startedHouse(engine ?? memoryEngine(), start);
  running ??= startOnce();
  const store = await running;
  return actingFor(store.engine.copy(), store.rolloutId);
}

async function startedHouse(engine: Engine, start: object): Promise<ActingFor> {
  const house = actingFor(engine);
  const started = await startForChannel(house.acting, askerOf('maya'), aStart(start), 'start-1');
  house.rolloutId = started.rolloutId;
  for (const name of everybody)
    if (cast[name] && !['ana', 'maya'].includes(name))
      await house.asks('maya', 'giveRole', { role: cast[name], person: oidOf(name) }, `role-${name}`);
  return house;
}

/** The entries of that kind, as `open` gives them. */
export const entriesOfKind = ({ rollout }: Opened, type: string) => rollout.entries.filter((entry) => entry.type === type);

/** Who a person's id stands for. */
export const nameIn = ({ people: known }: Opened, id: string): string => known[id]?.name ?? '';
