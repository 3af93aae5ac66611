// What was sent to whom: claimed before the send, settled after it (design idea 5).
import type { Body, Engine, Row } from './Engine.ts';
import type { Sent } from './Sent.ts';

/** One message to one recipient for one duty. */
export interface Delivery {
  duty: string;
  to: string;
  state: 'claimed' | 'sent' | 'ended';
  /** The sequence number its card was drawn from. */
  revision: number;
  sent: Sent | null;
  /** How it ended, in the words of the journal; empty while it is claimed. */
  outcome: string;
  version: string;
  /** Everything the message asks for, in its order, where that is more than one rollout's. */
  shares?: Share[];
  /** Where it stands, when it is a note of a round. */
  note?: { partition: string; row: string; body: Body };
}

/** `mine`: send now. `again`: a send before was cut off and may have arrived. `held`: somebody else is sending. `over`: it was sent. */
export type Claim =
  | { kind: 'mine'; version: string }
  | { kind: 'again'; version: string; tries: number; rides: Ride | null }
  | { kind: 'held' }
  | { kind: 'over'; delivery: Delivery };

/** The message of another duty that this one rides with. */
export interface Ride {
  rolloutId: string;
  subject: string;
  duty: string;
}

/** One of the duties a message was sent for, and the sequence number its part was drawn from. */
export interface Share extends Ride {
  revision: number;
}

/** How a claimed send ended. */
export interface Settled {
  sent: Sent | null;
  outcome: string;
  revision: number;
  shares?: Share[] | undefined;
}

export interface Deliveries {
  claim(place: Place, leaseMs: number, now: number, rides?: Ride): Promise<Claim>;
  /** Says how a claimed send ended; false when the claim was lost meanwhile. */
  settle(place: Place, version: string, ended: Settled): Promise<boolean>;
  /** Gives a claim back: nothing was sent. */
  release(place: Place, version: string): Promise<void>;
  /** What was sent for a duty, or null. */
  sentFor(rolloutId: string, subject: string, duty: string): Promise<Delivery | null>;
  /** Everything that was sent about a subject; a note is found at once by the object id of who got it. */
  about(rolloutId: string, subject: string, oid?: string): Promise<Delivery[]>;
  /** Takes away what is kept of a message to somebody. */
  remove(rolloutId: string, subject: string, duty: string, to: string): Promise<void>;
  /** Remembers which revision a card shows now. */
  redrawn(rolloutId: string, subject: string, delivery: Delivery, revision: number): Promise<void>;
}

export interface Place {
  rolloutId: string;
  subject: string;
  duty: string;
  to: string;
}

const partitionOf = (rolloutId: string, subject: string) => `${rolloutId}|${subject}`;

export function deliveries(engine: Engine): Deliveries {
  return {
    async claim({ rolloutId, subject, duty, to }, leaseMs, now, rides) {
      const partition = partitionOf(rolloutId, subject);
      const riding: Body = rides ? { withRollout: rides.rolloutId, withSubject: rides.subject, withDuty: rides.duty } : {};
      const body: Body = { state: 'claimed', to, until: now + leaseMs, tries: 1, ...riding };
      const inserted = await engine.write('deliveries', partition, [{ kind: 'insert', row: duty, body }]);
      const row = await engine.get('deliveries', partition, duty);
      if (!row) return { kind: 'held' };
      if (inserted === 'stored') return { kind: 'mine', version: row.version };
      if (row.body.state !== 'claimed') return { kind: 'over', delivery: deliveryOf(row) };
      const left = Number(row.body.until) - now;
      if (left > 0) return { kind: 'held' };
      const tries = Number(row.body.tries) + 1;
      const taken = await engine.write('deliveries', partition, [
        { kind: 'replace', row: duty, version: row.version, body: { ...row.body, ...body, tries } },
      ]);
      const mine = taken === 'stored' ? await engine.get('deliveries', partition, duty) : null;
      return mine ? { kind: 'again', version: mine.version, tries, rides: rideOf(row, rolloutId) } : { kind: 'held' };
    },
    async settle({ rolloutId, subject, duty, to }, version, { sent, outcome, revision, shares }) {
      const body = { state: sent ? 'sent' : 'ended', to, revision, outcome, ...(sent ?? {}), ...written(shares) };
      return (
        (await engine.write('deliveries', partitionOf(rolloutId, subject), [{ kind: 'replace', row: duty, version, body }])) === 'stored'
      );
    },
    async release({ rolloutId, subject, duty }, version) {
      await engine.write('deliveries', partitionOf(rolloutId, subject), [{ kind: 'remove', row: duty, version }]);
    },
    async sentFor(rolloutId, subject, duty) {
      const row = await engine.get('deliveries', partitionOf(rolloutId, subject), duty);
      return row?.body.state === 'sent' ? deliveryOf(row) : null;
    },
    async about(rolloutId, subject, oid) {
      const [rows, notes] = await Promise.all([
        engine.range('deliveries', partitionOf(rolloutId, subject), '', '~', 10_000),
        notesAbout(engine, rolloutId, subject, oid),
      ]);
      return [...rows.map(deliveryOf), ...notes].filter(({ state }) => state === 'sent');
    },
    async remove(rolloutId, subject, duty, to) {
      const row = await engine.get('deliveries', partitionOf(rolloutId, subject), duty);
      if (row?.body.to === to)
        await engine.write('deliveries', partitionOf(rolloutId, subject), [{ kind: 'remove', row: duty, version: row.version }]);
    },
    async redrawn(rolloutId, subject, { duty, to, sent, outcome, version, shares, note }, revision) {
      const body = note ? { ...note.body, revision } : { state: 'sent', to, revision, outcome, ...(sent ?? {}), ...written(shares) };
      const [partition, row] = note ? [note.partition, note.row] : [partitionOf(rolloutId, subject), duty];
      await engine.write('deliveries', partition, [{ kind: 'replace', row, version, body }]);
    },
  };
}

/** A person's note stands in its round, with everybody else's. */
async function notesAbout(engine: Engine, rolloutId: string, subject: string, oid: string | undefined): Promise<Delivery[]> {
  const [, kind, round, person] = /^(reminder|notice)\/([^/]+)\/(.+)$/.exec(subject) ?? [];
  if (!round) return [];
  const partition = partitionOf(rolloutId, `${kind}s/${round}`);
  const found = oid ? [await engine.get('deliveries', partition, oid)] : await engine.range('deliveries', partition, '', '|', 10_000);
  return found
    .filter((row) => row?.body.to === person)
    .flatMap((row) => (row ? [{ ...deliveryOf(row), duty: subject, note: { partition, row: row.row, body: row.body } }] : []));
}

const rideOf = ({ body }: Row, own: string): Ride | null =>
  typeof body.withDuty === 'string'
    ? { rolloutId: String(body.withRollout ?? own), subject: String(body.withSubject), duty: body.withDuty }
    : null;

const written = (shares: Share[] | undefined): Body => (shares ? { shares: JSON.stringify(shares) } : {});

function deliveryOf({ row, version, body }: Row): Delivery {
  const { state, to, revision, conversationId, activityId, serviceUrl } = body;
  const sent =
    state === 'sent' ? { conversationId: String(conversationId), activityId: String(activityId), serviceUrl: String(serviceUrl) } : null;
  return {
    duty: row,
    to: String(to),
    state: state as Delivery['state'],
    revision: Number(revision ?? 0),
    sent,
    outcome: String(body.outcome ?? ''),
    version,
    ...(typeof body.shares === 'string' ? { shares: JSON.parse(body.shares) as Share[] } : {}),
  };
}
