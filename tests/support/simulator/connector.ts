// The rules of the simulated Bot Connector: what each request meets at the moment it arrives. No network in here.
import { type Asked, askedOf, type Call } from './askedOf.ts';
import { drawFor } from './draw.ts';
import { type FaultName, faultAt, faults } from './faults.ts';
import { latencyOf } from './latencyOf.ts';
import type { Ledger } from './ledger.ts';
import { membersFor } from './membersFor.ts';
import { chatOf, obstacleToCreate, obstacleToPost, stateOf } from './people.ts';
import type { Accepted, Requested } from './Seen.ts';
import type { SimulatorSettings } from './SimulatorSettings.ts';
import { type Arrivals, admits, count } from './SlidingLimit.ts';

/** What is answered, when, and the line in the log that it ends. */
export interface Reply {
  status: number;
  headers: Record<string, string>;
  body: object;
  ending: 'answered' | 'reset' | 'hung';
  afterMs: number;
  request: Requested;
}

export interface Connector {
  /** `origin` is where the connector is reached. */
  take(call: Call, origin: string): Reply;
  /** Forgets what was counted and tried. */
  forget(): void;
}

/** Teams refuses what is larger, counted in UTF-16. */
const largestBytes = 100 * 1024;
/** A tenant's requests are kept so far back, more than any budget allows in a second. */
const tenantKept = 2000;

/** A connector that counts by the moments `now` tells, and follows `settings` as they change. */
export function connector(settings: SimulatorSettings, ledger: Ledger, now: () => number): Connector {
  const arrivals = new Map<string, Arrivals>();
  const tries = new Map<string, number>();
  let pattern = new RegExp(settings.keyPattern);
  let refused = 0;

  function arrivalsOf(name: string): Arrivals {
    const known = arrivals.get(name) ?? { moments: [] };
    arrivals.set(name, known);
    return known;
  }

  /** Counts the request where it counts, and tells whether it was within every window. */
  function within({ kind, tenantId, thread }: Asked, at: number): boolean {
    const tenant = arrivalsOf(tenantId);
    const own = thread ? arrivalsOf(`${tenantId}|${thread}|${kind === 'members'}`) : null;
    const windows = kind === 'members' ? settings.memberWindows : settings.sendWindows;
    const budget = [{ limit: settings.budgets[tenantId] ?? settings.budget, ms: 1000 }];
    const fits = admits(tenant, budget, at) && (!own || admits(own, windows, at));
    if (fits || settings.refusedCount) {
      count(tenant, at, tenantKept);
      if (own) count(own, at, Math.max(...windows.map(({ limit }) => limit)));
    }
    return fits;
  }

  /** A number of its own for each try of the same thing. */
  function tryOf({ kind, tenantId, thread, key, query }: Asked): string {
    const what = [kind, tenantId, thread, key || (query.get('continuationToken') ?? '')].join('|');
    const nth = (tries.get(what) ?? 0) + 1;
    tries.set(what, nth);
    return `${what}|${nth}`;
  }

  /** What stands in the way of a request that kept the windows. */
  function obstacleTo(asked: Asked, call: Call, draw: () => number): FaultName | null {
    if (!asked.understood) return '400';
    if (call.body.length * 2 > largestBytes) return '413';
    const fault = settings.script[asked.to]?.shift() ?? faultAt(settings.faults[asked.kind], draw());
    // What cannot be accepted is not accepted by a fault either.
    return fault && !faults[fault].accepts ? fault : (standingObstacle(asked, settings, ledger) ?? fault);
  }

  return {
    take(call, origin) {
      if (pattern.source !== settings.keyPattern) pattern = new RegExp(settings.keyPattern);
      const asked = askedOf(call, pattern);
      const about = { at: now(), kind: asked.kind, tenantId: asked.tenantId, thread: asked.thread, to: asked.to, key: asked.key };
      const fits = within(asked, about.at);
      if (!fits) refused += 1;
      const draw = drawFor(settings.seed, fits ? tryOf(asked) : `refused|${refused}`);
      const signed = /^Bearer \S/.test(call.authorization ?? '');
      const name = !signed ? '401' : fits ? obstacleTo(asked, call, draw) : '429';
      const fault = name && faults[name];
      const accepted = !fault || fault.accepts ? accept(ledger, asked, about.at) : null;
      const status = fault ? (fault.status ?? 0) : asked.kind === 'send' || asked.kind === 'create' ? 201 : 200;
      const code = fault?.code ?? '';
      const headers: Record<string, string> = name === '429' ? { 'retry-after': retryAfter(settings, draw) } : {};
      return {
        status,
        headers,
        body: fault ? { error: { code, message: 'As the simulator was told.' } } : answerTo(asked, accepted, settings, origin),
        ending: fault?.ending ?? 'answered',
        afterMs: latencyOf(settings.latency, draw),
        request: ledger.open({ ...about, status, code, acceptedAs: accepted?.seq ?? null }),
      };
    },
    forget() {
      arrivals.clear();
      tries.clear();
      refused = 0;
    },
  };
}

/** What stands in the way however often it is tried: who the person is, or what is not there. */
function standingObstacle(asked: Asked, settings: SimulatorSettings, ledger: Ledger): FaultName | null {
  const { kind, person, thread, named } = asked;
  if (kind === 'members') {
    const size = settings.teams[thread];
    if (size === undefined) return 'ConversationNotFound';
    return membersFor(asked, size) ? null : 'MemberNotFoundInConversation';
  }
  if (kind === 'edit' || kind === 'delete') return ledger.find(named)?.thread === thread ? null : 'ActivityNotFoundInConversation';
  if (!person) return null;
  const state = stateOf(settings, person.oid);
  return kind === 'create' ? obstacleToCreate(state) : obstacleToPost(state, person.generation);
}

/** Typing is seen and gone, and a chat that is created says nothing yet: neither is a post. */
function accept(ledger: Ledger, { kind, tenantId, thread, to, key, conversation, activity, named }: Asked, at: number): Accepted | null {
  const post = { at, tenantId, thread, to, key, conversation };
  if (kind === 'edit' || kind === 'delete') return ledger.accept({ ...post, kind }, named);
  return (kind === 'send' || kind === 'create') && activity && activity.type !== 'typing' ? ledger.accept({ ...post, kind }) : null;
}

function answerTo(asked: Asked, accepted: Accepted | null, settings: SimulatorSettings, origin: string): object {
  const { kind, tenantId, person, conversation, thread, named } = asked;
  if (kind === 'members') return membersFor(asked, settings.teams[thread] ?? 0) ?? {};
  const activityId = accepted?.activityId;
  if (kind !== 'create') return { id: activityId ?? named };
  const serviceUrl = `${origin}/${tenantId}/`;
  if (!person) return { id: `${conversation};messageid=${activityId}`, activityId, serviceUrl };
  const lost = ['gone', 'goneForGood'].includes(stateOf(settings, person.oid));
  return { id: chatOf(person.oid, lost ? 1 : 0), ...(activityId && { activityId }), serviceUrl };
}

/** Teams names whole seconds; tests may be told parts of one. */
function retryAfter({ retryAfter: { seconds, jitter } }: SimulatorSettings, draw: () => number): string {
  const drawn = seconds * (1 + jitter * draw());
  return String(seconds >= 1 ? Math.ceil(drawn) : Math.round(drawn * 1000) / 1000);
}
