// The one narrow door to storage. Two engines stand behind it, `sqlite/` and `azure/`; nothing above knows which.

/** The tables Milepost keeps; see design.md section 4. */
export const tables = ['rollouts', 'wakes', 'deliveries', 'addresses', 'people', 'index'] as const;
export type TableName = (typeof tables)[number];

/** Strings, numbers and booleans only; a string holds at most 32,000 characters. */
export type Body = Record<string, string | number | boolean>;

/** A stored row. `version` changes with every write and is what a write says it was decided on. */
export interface Row {
  row: string;
  version: string;
  body: Body;
}

/** A row with the partition it stands in. */
export interface SweptRow extends Row {
  partition: string;
}

/** One change of a batch: `insert` refuses a row that is there, `replace` and `remove` refuse a row whose version moved on, `put` takes whatever is there. */
export type RowChange =
  | { kind: 'insert'; row: string; body: Body }
  | { kind: 'replace'; row: string; version: string; body: Body }
  | { kind: 'remove'; row: string; version: string }
  | { kind: 'put'; row: string; body: Body };

/** A message that was taken: nobody else gets it until its lease is over. */
export interface TakenMessage {
  id: string;
  /** Names this taking: whoever took it later has another one. */
  receipt: string;
  text: string;
  /** How often it was taken, this time included. */
  takes: number;
}

/** Azure gives at most so many messages at a time. */
export const mostMessages = 32;

/** The one queue. Its messages may come twice and in any order: what they ask for is claimed where it is kept. Time is the storage's own. */
export interface Queue {
  /** Adds a message of at most 8,000 characters that can be taken after so many milliseconds. */
  put(text: string, afterMs?: number): Promise<void>;
  /** At most `most` messages that nobody holds, at most 32 at a time; each is ours for `leaseMs`. */
  take(most: number, leaseMs: number): Promise<TakenMessage[]>;
  /** Holds a message from now on for so long: a lease renewed, or the message handed back until then. Null when it is no longer ours. */
  later(taken: TakenMessage, afterMs: number): Promise<TakenMessage | null>;
  /** Takes the message away; false when it is no longer ours. */
  done(taken: TakenMessage): Promise<boolean>;
  /** How many messages there are, those that are held included; Azure tells about. */
  depth(): Promise<number>;
}

export interface Engine {
  /** The row, or null. */
  get(table: TableName, partition: string, row: string): Promise<Row | null>;
  /** At most `limit` rows with `from <= row < to`, in the order of their keys (code units). */
  range(table: TableName, partition: string, from: string, to: string, limit: number): Promise<Row[]>;
  /** At most `limit` rows of the partitions with `from <= partition < to`, in their order. Nobody waits for it: it serves removing a rollout alone. */
  sweep(table: TableName, from: string, to: string, limit: number): Promise<SweptRow[]>;
  /** All of it or nothing, at most 100 changes of one partition; `conflict` when any change was decided on something that is no longer so. */
  write(table: TableName, partition: string, changes: RowChange[]): Promise<'stored' | 'conflict'>;
  queue: Queue;
  close(): Promise<void>;
}

/** Thrown when storage does not answer, or not in time: nothing is known about what was asked. */
export class StorageAway extends Error {
  override name = 'StorageAway';
}

/** How long one storage operation may take before it counts as away, in milliseconds: two in sequence fit the 4 s a person waits. */
export const operationDeadlineMs = 1500;
