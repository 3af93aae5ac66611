// Takes pages from the queue and works on several at once: as many as each tenant's pace needs.
import { randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import { asideAfter, setAside } from '../store/asidePages.ts';
import { mostMessages, type TakenMessage } from '../store/Engine.ts';
import type { PageName } from '../store/rounds.ts';
import { mostOnPage } from '../store/rounds.ts';
import type { Senders } from '../store/senders.ts';
import { traced } from '../telemetry/traced.ts';
import { backOffMs } from './backOff.ts';
import type { Pace } from './pace.ts';
import { sharing } from './sharing.ts';
import { turns } from './turns.ts';
import { type PageLeft, type Paging, workPage } from './workPage.ts';

export interface Working extends Paging {
  pace: Pace;
  senders: Senders;
  /** How long a page is ours when it is taken, in milliseconds; longer than a page usually takes. */
  pageLeaseMs: number;
  /** How often several workers look after each other. */
  refreshMs?: number;
  /** How long what is in flight is waited for when this process ends, in milliseconds. */
  patienceMs?: number;
}

export interface PageWorker {
  /** Works on all that can be taken now, and answers how long what was handed back waits, or null. */
  work(): Promise<number | null>;
  /** Looks for pages until stopped. */
  start(): void;
  /** Somebody put pages. */
  nudge(): void;
  /** Takes nothing more, ends what is in flight and hands the rest back, within ten seconds. */
  stop(): Promise<void>;
}

/** A page has 16 sends in flight at most: four keep any tenant's budget busy at half a second's latency, and as many cards are drawn. */
const pagesPerTenant = 4;
/** Pages held for one tenant beyond those: more are handed back until about their turn, so that other tenants' pages are seen. */
const lineOfTenant = 12;
const mostPages = 64;
/** A look at an empty queue comes after a second, and later the longer it stays empty. */
const lookMs = 1000;
const longestLookMs = 5000;
/** Within the ten seconds a process has to end, in milliseconds; and then a moment to write it down. */
const usualPatienceMs = 8000;
const writingMs = 1000;
/** A page is put anew before it looks like one that nobody can carry out. */
const renewedAfter = asideAfter / 2;

interface Held {
  name: PageName;
  taken: TakenMessage;
  until: number;
}

export function pageWorker(working: Working): PageWorker {
  const { engine, pace, machineNow, log, pageLeaseMs } = working;
  const { queue } = engine;
  const worker = `${hostname()}-${process.pid}-${randomBytes(4).toString('hex')}`;
  const failed = (error: unknown) => log('the senders could not be read', { error });
  const shares = sharing({ ...working, failed }, worker, working.refreshMs);
  const active = new Map<Held, Promise<void>>();
  const lines = new Map<string, Held[]>();
  /** When a tenant's handed back pages are through, as far as can be told. */
  const lineEnds = new Map<string, number>();
  let waits: number[] = [];
  let stopping = false;
  let timer: NodeJS.Timeout | null = null;
  let looksAt = 0;
  /** When pages that were handed back can be taken again. */
  let backAt: number[] = [];
  let filling: Promise<number> | null = null;
  const late = Promise.withResolvers<void>();
  const turnOf = turns();
  let pagesBegun = 0;

  const activeOf = (tenantId: string) => [...active.keys()].filter(({ name }) => name.tenantId === tenantId).length;
  const heldInAll = () => active.size + [...lines.values()].reduce((sum, line) => sum + line.length, 0);

  /** Hands a message back; one that came back often is put anew, since nothing is wrong with it. */
  async function handBack({ taken }: Held, afterMs: number): Promise<void> {
    backAt.push(machineNow() + afterMs);
    if (taken.takes < renewedAfter) await queue.later(taken, afterMs);
    else {
      await queue.put(taken.text, afterMs);
      await queue.done(taken);
    }
  }

  async function leaveOff(held: Held, left: PageLeft): Promise<void> {
    if (left.kind === 'done') {
      await queue.done(held.taken);
      return;
    }
    waits.push(left.afterMs);
    await handBack(held, left.afterMs);
  }

  async function carry(held: Held): Promise<void> {
    const { name, taken } = held;
    pagesBegun += 1;
    const came = pagesBegun;
    const hold = async () => {
      if (held.until - machineNow() > pageLeaseMs / 2) return true;
      const renewed = await queue.later(held.taken, pageLeaseMs);
      if (!renewed) return false;
      Object.assign(held, { taken: renewed, until: machineNow() + pageLeaseMs });
      return true;
    };
    try {
      await shares.begin(name.tenantId);
      const leave = { stopping: () => stopping, tooLate: late.promise, hold, turnToClaim: () => turnOf(name.tenantId, came) };
      const left = await traced('page of notes', {}, () => workPage(working, name, leave));
      await leaveOff(held, left);
    } catch (error) {
      log('a page could not be carried out', { rollout: name.rolloutId, tenant: name.tenantId, takes: taken.takes, error });
      const afterMs = backOffMs(taken.takes, 1000);
      waits.push(afterMs);
      await (taken.takes >= asideAfter
        ? setAside(engine, held.taken, `failed ${taken.takes} times: ${error instanceof Error ? error.name : 'unknown'}`)
        : queue.later(held.taken, afterMs)
      ).catch((away: unknown) => log('a page could not be handed back', { error: away }));
    }
  }

  function begin(held: Held): void {
    const { tenantId } = held.name;
    const carried = carry(held).finally(() => {
      active.delete(held);
      const next = stopping ? undefined : lines.get(tenantId)?.shift();
      if (next) begin(next);
      else if (!activeOf(tenantId)) shares.end(tenantId);
      if (!stopping) void fill();
    });
    active.set(held, carried);
  }

  async function take(held: Held): Promise<void> {
    const { tenantId } = held.name;
    const line = lines.get(tenantId) ?? [];
    lines.set(tenantId, line);
    if (activeOf(tenantId) < pagesPerTenant) return begin(held);
    if (line.length < lineOfTenant) return void line.push(held);
    const pageMs = (mostOnPage * 1000) / pace.budgetOf(tenantId);
    const ends = Math.max(lineEnds.get(tenantId) ?? 0, machineNow() + (lineOfTenant / 2) * pageMs) + pageMs;
    lineEnds.set(tenantId, ends);
    await handBack(held, ends - machineNow());
  }

  async function takeAll(): Promise<number> {
    let count = 0;
    while (!stopping && heldInAll() < mostPages) {
      const took = await queue.take(mostMessages, pageLeaseMs);
      count += took.length;
      const until = machineNow() + pageLeaseMs;
      for (const taken of took) {
        const name = pageOfMessage(taken.text);
        if (!name) await setAside(engine, taken, 'it names no page');
        else if (taken.takes > 2 * asideAfter) await setAside(engine, taken, `taken ${taken.takes} times and never ended`);
        else await take({ name, taken, until });
      }
      if (took.length < mostMessages) break;
    }
    return count;
  }

  /** Takes what there is room for; one at a time. */
  function fill(): Promise<number> {
    filling ??= takeAll()
      .catch((error: unknown) => {
        log('the queue could not be read', { error });
        waits.push(lookMs);
        return 0;
      })
      .finally(() => {
        filling = null;
      });
    return filling;
  }

  /** Looks after so long, unless a look comes sooner; each one that finds nothing is followed by a longer pause. */
  function lookIn(ms: number, pauseMs = lookMs): void {
    const at = machineNow() + ms;
    if (stopping || (timer && looksAt <= at)) return;
    if (timer) clearTimeout(timer);
    looksAt = at;
    timer = setTimeout(async () => {
      timer = null;
      const count = await fill();
      const now = machineNow();
      backAt = backAt.filter((back) => back > now);
      const nextMs = count || active.size ? lookMs : Math.min(longestLookMs, pauseMs * 1.5);
      lookIn(Math.min(nextMs, ...backAt.map((back) => back - now)), nextMs);
    }, ms);
  }

  async function drained(): Promise<void> {
    await filling;
    await Promise.all([...lines.values()].flat().map((held) => handBack(held, 0).catch(failed)));
    await Promise.allSettled(active.values());
    await shares.stop();
  }

  return {
    async work() {
      waits = [];
      for (await fill(); active.size; await fill()) await Promise.race(active.values());
      return waits.length ? Math.min(...waits) : null;
    },
    start: () => lookIn(0),
    nudge: () => lookIn(0),
    async stop() {
      stopping = true;
      if (timer) clearTimeout(timer);
      timer = null;
      pace.stop();
      const tooLate = setTimeout(late.resolve, working.patienceMs ?? usualPatienceMs);
      await Promise.race([drained(), late.promise.then(() => new Promise((passed) => setTimeout(passed, writingMs)))]);
      clearTimeout(tooLate);
    },
  };
}

/** The message that names a page. */
export const messageOfPage = ({ tenantId, rolloutId, round, page }: PageName): string =>
  JSON.stringify({ tenantId, rolloutId, round, page });

/** What a message names, or null when it is none of ours. */
export function pageOfMessage(text: string): PageName | null {
  try {
    const { tenantId, rolloutId, round, page } = JSON.parse(text);
    const isName = [tenantId, rolloutId, round, page].every((part) => typeof part === 'string');
    return isName ? { tenantId, rolloutId, round, page } : null;
  } catch {
    return null;
  }
}
