// One page of a round: its notes claimed in batches, sent by the pace, and each with a named outcome (design idea 5).
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Instant } from '../../playbook/clock/moments.ts';
import type { Log } from '../log/Log.ts';
import type { Engine } from '../store/Engine.ts';
import type { Note, NoteEnded, Page, PageName, Rounds } from '../store/rounds.ts';
import { backOffMs } from './backOff.ts';
import { type CappedPage, capPage, keepLearned, type Learned } from './capPage.ts';
import type { CardMessage, Known, Messenger, Outcome } from './Messenger.ts';
import { purposeOf } from './purposes.ts';

/** A round as it may be sent now, where a note may be one its reader wants no more (U13); or it rests with its rollout, or is over for good: what was not sent ends so. */
export type RoundNow =
  | { state: 'open'; revision: number; urgent?: boolean; draw(note: Note): CardMessage | null | 'unwanted' }
  | { state: 'rests' }
  | { state: 'over'; outcome: 'gone' | 'missedByUs'; reason: string };

export interface Paging {
  engine: Engine;
  rounds: Rounds;
  messenger: Messenger;
  /** The rollout's time. */
  now(): Instant;
  /** Machine time in milliseconds. */
  machineNow(): number;
  /** How long a claim is held; longer than a send can take. */
  leaseMs: number;
  /** What is so of a round. */
  roundNow(name: PageName): Promise<RoundNow>;
  log: Log;
}

/** How a page was left: it is done with, or it comes back after so long. */
export type PageLeft = { kind: 'done' } | { kind: 'later'; afterMs: number };

/** What a page asks of whoever holds it between two batches. */
export interface Leave {
  /** True once this process is to end. */
  stopping(): boolean;
  /** Resolves when what is in flight is not waited for any more. */
  tooLate: Promise<unknown>;
  /** Holds the page's message on; false when somebody else has it. */
  hold(): Promise<boolean>;
  /** Resolves when this page may claim, one of its tenant's after the other and the oldest first; what it answers lets the next. */
  turnToClaim(): Promise<() => void>;
}

/** What a page has in flight at most when it claims more. */
const mostInFlight = 16;
/** So many notes are claimed at a time, and the next page's when so few of them wait for their turn: a crash leaves 16 unknown that were not in flight. */
const mostClaims = 12;
const fewWaiting = 4;
/** What is so of a round is asked again after that long, so that a pause holds what is left of a page. */
const freshMs = 3000;
/** A page whose notes have all landed writes down how when its turn to claim does not come within that, in milliseconds. */
const settlesAfterMs = 50;
/** A note that Teams could not take so often is left. [assumption] */
const mostTries = 12;
/** A page waits itself for as long, and hands itself back for longer. */
const waitsMs = 1500;
/** What a send that may have arrived is tried in all. */
const mostRepeats = 3;

/** Why somebody is not written to until they write or install the app again. */
const stops = /BotDisabledByAdmin|BotNotInConversationRoster|ForbiddenOperationException/;

/** Sends what is left of a page. Worked on twice, by whomever, each note goes once. */
export async function workPage(paging: Paging, name: PageName, leave: Leave): Promise<PageLeft> {
  const { engine, rounds, now, machineNow } = paging;
  const page = await rounds.page(name);
  if (!page || page.state === 'done') return { kind: 'done' };
  const first = await paging.roundNow(name);
  if (first.state !== 'open') return putAway(paging, page, first);
  let round = first;
  let askedAt = machineNow();
  const purpose = first.urgent ? { ...purposeOf(page.round), capped: false } : purposeOf(page.round);
  const learned = new Map<string, Learned>();
  /** Ended, and not written down yet. */
  let ended: NoteEnded[] = [];
  let capped: CappedPage | null = null;
  /** Notes wait until then, by person. */
  const notBefore = new Map<string, number>();
  /** What we know the outcome of, written down or not. */
  const finished = new Map<string, string>();
  const flying = new Set<Promise<void>>();

  const end = (note: Note, outcome: string, reason = '', sent: NoteEnded['sent'] = null, asRead = false): NoteEnded => ({
    note,
    outcome,
    reason,
    at: outcome ? now().toString() : '',
    revision: round.revision,
    sent,
    asRead,
  });

  /** What there is to do, as the rows say now. */
  async function look(): Promise<{ todo: Note[]; all: Note[]; heldMs: number; spent: NoteEnded[] }> {
    const all = await rounds.notes(page as Page);
    const at = machineNow();
    const held = all.filter(({ state, until }) => state === 'claimed' && until > at);
    const cutOff = all.filter(({ state, until }) => state === 'claimed' && until <= at);
    const repeated = purpose.repeatUnknown ? cutOff.filter(({ tries }) => tries <= mostRepeats) : [];
    const spent = cutOff.filter((note) => !repeated.includes(note)).map((note) => end(note, 'unknown', 'cut off', null, true));
    const todo = [...repeated, ...all.filter(({ state }) => state === 'waiting')];
    return { todo, all, heldMs: Math.max(0, ...held.map(({ until }) => until - at)), spent };
  }

  async function send(note: Note, known: Known | null, started: () => void): Promise<NoteEnded> {
    const card = round.draw(note);
    if (!card || card === 'unwanted') {
      // What was not sent does not count against what the person hears next.
      learned.set(note.oid, { oid: note.oid, notSent: true });
      return card ? end(note, card, 'asked for no notes since') : end(note, 'nobody', 'nothing to say any more');
    }
    const outcome: Outcome = await paging.messenger.toPerson({ tenantId: page?.tenantId ?? '', oid: note.oid }, card, {
      urgent: false,
      known,
      started,
    });
    if (outcome.kind === 'sent') {
      const { conversationId, activityId, serviceUrl } = outcome;
      if (conversationId !== known?.conversationId || serviceUrl !== known.serviceUrl)
        learned.set(note.oid, { oid: note.oid, known: { serviceUrl, conversationId, botId: known?.botId ?? '' } });
      return end(note, 'sent', '', { conversationId, activityId, serviceUrl });
    }
    if (outcome.kind === 'later') {
      if (note.tries + 1 >= mostTries) return end(note, 'refused', outcome.reason);
      notBefore.set(note.oid, machineNow() + (outcome.reason.startsWith('429') ? outcome.afterMs : backOffMs(note.tries, outcome.afterMs)));
      return end(note, '', outcome.reason);
    }
    if (outcome.kind === 'unknown') {
      if (purpose.repeatUnknown && note.tries + 1 < mostRepeats) return end(note, '', outcome.reason);
      return end(note, 'unknown', outcome.reason);
    }
    const stopped = stops.test(outcome.reason) ? outcome.kind : '';
    const lost = outcome.kind === 'gone' || outcome.kind === 'blocked';
    const forgotten = known && lost ? { known: { ...known, conversationId: '' } } : {};
    learned.set(note.oid, { oid: note.oid, notSent: true, ...forgotten, ...(stopped ? { stopped } : {}) });
    return end(note, outcome.kind, outcome.reason);
  }

  /** Writes down what ended, by itself. */
  async function settle(): Promise<void> {
    await landed(0);
    const asFound = ended.filter(({ asRead }) => asRead);
    const ours = ended.filter(({ asRead }) => !asRead);
    ended = [];
    await retried(() => rounds.turnOver(page as Page, { ended: ours }));
    if (asFound.length) await rounds.turnOver(page as Page, { ended: asFound });
  }

  async function leaveAfter(afterMs: number): Promise<PageLeft> {
    await settle();
    await keepLearned(engine, page as Page, [...learned.values()]);
    return { kind: 'later', afterMs };
  }

  /** Claims a batch together with what ended before; a claim whose answer was lost is ours all the same. */
  async function claim(batch: Note[]): Promise<boolean> {
    const by = randomUUID();
    const settling = ended;
    ended = [];
    const notes = { notes: batch, until: machineNow() + paging.leaseMs, by };
    if (await retried(() => rounds.turnOver(page as Page, { ended: settling, claim: notes }))) return true;
    const claimed = new Map((await retried(() => rounds.notes(page as Page))).map((note) => [note.oid, note.by]));
    if (batch.every(({ oid }) => claimed.get(oid) === by)) return true;
    ended = [...settling, ...ended];
    return false;
  }

  /** Sends one batch that was claimed, and answers once each of it has had its turn; `next` is told when few are left to have it. */
  async function fly(batch: Note[], addresses: Map<string, { known: Known | null }>, next: () => void): Promise<void> {
    const { revision } = round;
    const waiting = new Set(batch);
    const begun = batch.map((note) => {
      const { promise, resolve } = Promise.withResolvers<void>();
      const begins = () => {
        waiting.delete(note);
        if (waiting.size <= fewWaiting) next();
        resolve();
      };
      const known = learned.get(note.oid)?.known ?? addresses.get(note.oid)?.known ?? null;
      const sending: Promise<void> = send(note, known, begins)
        .then((one) => {
          ended.push({ ...one, revision });
          if (one.outcome) finished.set(note.oid, one.outcome);
        })
        .finally(() => {
          flying.delete(sending);
          begins();
        });
      flying.add(sending);
      return promise;
    });
    await Promise.race([Promise.all(begun), leave.tooLate]);
  }

  /** Waits until so few are in flight; what is in flight when it is too late stays claimed. */
  async function landed(left: number): Promise<void> {
    let isLate = false;
    leave.tooLate.then(() => {
      isLate = true;
    });
    while (flying.size > left && !isLate) await Promise.race([...flying, leave.tooLate]);
  }

  /** Waits for its turn; notes that have landed are not left claimed meanwhile. */
  async function turnToClaim(): Promise<() => void> {
    let isTurn = false;
    const turn = leave.turnToClaim().then((next) => {
      isTurn = true;
      return next;
    });
    await Promise.race([turn, landed(0).then(() => pause(settlesAfterMs))]);
    try {
      if (!isTurn) await settle();
    } catch (error) {
      void turn.then((next) => next());
      throw error;
    }
    return turn;
  }

  /** Closes the page when every note has ended; false when a row moved meanwhile. */
  async function close(all: Note[]): Promise<boolean> {
    const done = tallyOf(all, (note) => finished.get(note.oid) ?? note.outcome);
    if (!(await retried(() => rounds.turnOver(page as Page, { ended, done })))) {
      await settle();
      return false;
    }
    await retried(() => keepLearned(engine, page as Page, [...learned.values()]));
    return true;
  }

  async function sendAll(): Promise<PageLeft> {
    for (;;) {
      const { todo, all, heldMs, spent } = await retried(look);
      if (heldMs) return leaveAfter(heldMs);
      ended.push(...spent);
      const cap = await capOnce(all);
      for (const note of todo) {
        const stopped = cap.addresses.get(note.oid)?.stopped;
        if (stopped) learned.set(note.oid, { oid: note.oid, notSent: true });
        if (cap.capped.has(note.oid)) ended.push(end(note, 'capped', '', null, true));
        else if (stopped) ended.push(end(note, stopped, 'not written to until they write or install the app', null, true));
      }
      for (const { note, outcome } of ended) finished.set(note.oid, outcome);
      const left = todo.filter(({ oid }) => !finished.has(oid));
      const going = left.filter(({ oid }) => (notBefore.get(oid) ?? 0) <= machineNow());
      if (left.length && !going.length) {
        const waitMs = Math.min(...left.map(({ oid }) => notBefore.get(oid) ?? 0)) - machineNow();
        if (waitMs > waitsMs || leave.stopping()) return leaveAfter(Math.max(0, waitMs));
        await settle();
        await pause(Math.max(1, waitMs));
        continue;
      }
      let isOurs = true;
      for (let from = 0; isOurs && from < going.length; from += mostClaims) {
        if (machineNow() - askedAt > freshMs) {
          const asked = await retried(() => paging.roundNow(name));
          if (asked.state !== 'open') {
            await leaveAfter(0);
            return putAway(paging, page as Page, asked);
          }
          round = asked;
          askedAt = machineNow();
        }
        const next = await turnToClaim();
        try {
          if (leave.stopping()) return leaveAfter(0);
          if (!(await retried(leave.hold))) {
            await leaveAfter(0);
            return { kind: 'done' };
          }
          const batch = going.slice(from, from + mostClaims);
          isOurs = await claim(batch);
          if (isOurs) await fly(batch, cap.addresses, next);
        } finally {
          next();
        }
        await landed(mostInFlight);
      }
      await landed(0);
      if (isOurs && all.every((note) => finished.has(note.oid) || note.outcome) && (await close(all))) return { kind: 'done' };
      // Something waits for another try, or somebody else was first: what we sent is written down, and the rows are read again.
      await settle();
      if (!isOurs) await pause(20);
    }
  }

  async function capOnce(all: Note[]): Promise<CappedPage> {
    capped ??= await retried(() =>
      capPage(
        engine,
        page as Page,
        purpose,
        all.filter(({ outcome }) => !outcome).map(({ oid }) => oid),
        now(),
      ),
    );
    return capped;
  }

  try {
    return await sendAll();
  } catch (error) {
    // What was sent is written down all the same, where that can be done.
    await settle().catch(() => undefined);
    throw error;
  }
}

/** A page that may not be sent: it rests with its rollout, or what is left of it ends. */
async function putAway(paging: Paging, page: Page, round: Exclude<RoundNow, { state: 'open' }>): Promise<PageLeft> {
  if (round.state === 'over') return (await endPage(paging, page, round)) ? { kind: 'done' } : { kind: 'later', afterMs: paging.leaseMs };
  await paging.rounds.rest(page, 'held');
  return { kind: 'done' };
}

/** Ends what was not sent of a page, without sending it; false while somebody has some of it in flight. */
export async function endPage(
  { rounds, now, machineNow }: Pick<Paging, 'rounds' | 'now' | 'machineNow'>,
  page: Page,
  { outcome, reason }: { outcome: string; reason: string },
): Promise<boolean> {
  const all = await rounds.notes(page);
  const at = machineNow();
  if (all.some(({ state, until }) => state === 'claimed' && until > at)) return false;
  const ended = all
    .filter((note) => !note.outcome)
    .map((note): NoteEnded => {
      const cutOff = note.state === 'claimed';
      const how = cutOff ? { outcome: 'unknown', reason: 'cut off' } : { outcome, reason };
      return { note, ...how, at: now().toString(), revision: 0, sent: null, asRead: true };
    });
  const outcomes = new Map(ended.map((one) => [one.note.oid, one.outcome]));
  return rounds.turnOver(page, { ended, done: tallyOf(all, (note) => outcomes.get(note.oid) ?? note.outcome) });
}

function tallyOf(all: Note[], outcomeOf: (note: Note) => string): Record<string, number> {
  const tally: Record<string, number> = {};
  for (const note of all) {
    const outcome = outcomeOf(note);
    tally[outcome] = (tally[outcome] ?? 0) + 1;
  }
  return tally;
}

/** Storage that is away for a moment is asked again: what was sent has to be written down. */
async function retried<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 0; ; tries += 1)
    try {
      return await work();
    } catch (error) {
      if (tries >= 5) throw error;
      await pause(backOffMs(tries, 0) / 4);
    }
}
