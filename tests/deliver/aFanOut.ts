// A round of notes over any engine against the simulator, with the production messenger.
import { pace as paceOf } from '../../bot/deliver/pace.ts';
import { messageOfPage, type PageWorker, pageWorker, type Working } from '../../bot/deliver/pageWorker.ts';
import type { RoundNow } from '../../bot/deliver/workPage.ts';
import type { Engine } from '../../bot/store/Engine.ts';
import { type Addressee, type Rounds, rounds } from '../../bot/store/rounds.ts';
import { senders } from '../../bot/store/senders.ts';
import { teamsRoom } from '../../bot/teams/teamsRoom.ts';
import { instantOf } from '../../playbook/clock/moments.ts';
import { botIdOf, chatOf, oidAt } from '../support/simulator/people.ts';

export interface FanOutSettings {
  /** The simulator's origin. */
  origin: string;
  budget: number;
  deadlineMs: number;
  leaseMs: number;
  pageLeaseMs: number;
  refreshMs: number;
  patienceMs?: number;
  /** False leaves out the claim step: whoever comes sends. */
  claims: boolean;
}

export const usualFanOut = { budget: 45, deadlineMs: 10_000, leaseMs: 15_000, pageLeaseMs: 30_000, refreshMs: 5000, claims: true };

export const rolloutId = 'r1';
export const round = 'reminders/0';
const at = instantOf('2026-01-15T08:00:00Z');

/** The note of a person, with the key the simulator knows it by. */
export const cardFor = (to: string) => ({
  summary: 'A note',
  card: {
    type: 'AdaptiveCard',
    version: '1.5',
    fallbackText: 'A note',
    body: [{ type: 'TextBlock', text: 'What this gives you, and what we need from you next.', wrap: true }],
    actions: [{ type: 'Action.Execute', title: 'I will do it', verb: 'answerReminder', data: { key: `note-${to}` } }],
  },
});

/** Every note may be sent. */
export const open: RoundNow = { state: 'open', revision: 1, draw: ({ to }) => cardFor(to) };

/** The worker of one process; `more` puts other parts in. */
export function fanOutWorker(engine: Engine, settings: FanOutSettings, more: Partial<Working> = {}): PageWorker {
  const { origin, budget, deadlineMs, claims, ...times } = settings;
  const pace = paceOf(budget);
  const room = teamsRoom(
    {
      appId: '6f1c0f0e-6b3c-4b5e-9a55-0f3c7d2b1a90',
      tenants: ['t'],
      issuer: 'i',
      openIdMetadata: origin,
      serviceHosts: [origin],
      credentials: { kind: 'token', get: async () => 'token' },
      defaultServiceUrl: origin,
      deadlineMs,
      troubled: () => undefined,
    },
    engine,
    () => new Date(),
    pace,
  );
  const kept = rounds(engine);
  return pageWorker({
    engine,
    rounds: claims ? kept : unclaimed(kept),
    messenger: room.messenger,
    now: () => at,
    machineNow: () => Date.now(),
    ...times,
    pace,
    senders: senders(engine),
    roundNow: async () => open,
    log: () => undefined,
    ...more,
  });
}

/** Nobody's claim is written, so nobody sees that somebody else is sending. */
const unclaimed = (kept: Rounds): Rounds => ({
  ...kept,
  turnOver: async (page, { claim: _, ...turning }) => kept.turnOver(page, turning),
});

/** Cuts a round for the first people of a tenant, who were all heard of before, and puts its pages into the queue; answers how many. */
export async function putRound(
  engine: Engine,
  serviceUrl: string,
  tenantId: string,
  people: number,
  of = rolloutId,
  name = round,
): Promise<number> {
  const audience: Addressee[] = Array.from({ length: people }, (_, place) => ({
    oid: oidAt(tenantId, place),
    to: oidAt(tenantId, place),
    subject: `reminder/0/${place}`,
  }));
  for (let from = 0; from < people; from += 100)
    await engine.write(
      'addresses',
      tenantId,
      audience.slice(from, from + 100).map(({ oid }) => ({
        kind: 'put' as const,
        row: `person|${oid}`,
        body: { serviceUrl, conversationId: chatOf(oid), botId: botIdOf(oid) },
      })),
    );
  const pages = await rounds(engine).cut({ tenantId, rolloutId: of, round: name }, 'all', audience);
  for (const page of pages) await engine.queue.put(messageOfPage({ tenantId, rolloutId: of, round: name, page }));
  return pages.length;
}

/** How each note was recorded, by person. */
export async function recorded(engine: Engine, of = rolloutId, name = round): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (let from: string | null = ''; from !== null; ) {
    const { notes, next } = await rounds(engine).outcomesOf(of, name, from, 1000);
    for (const note of notes) found.set(note.oid, note.outcome || note.state);
    from = next;
  }
  return found;
}
