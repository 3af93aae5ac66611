// What the simulator has seen: the truth that a sender is judged by.

export type RequestKind = 'send' | 'create' | 'edit' | 'delete' | 'members' | 'other';

/** Whom and what a request is about; `to` is the person's object id in a 1:1 chat, else the thread. */
interface About {
  tenantId: string;
  thread: string;
  to: string;
  /** The card's key; empty where there is none. */
  key: string;
}

/** One post or edit that was accepted; nothing here is ever changed. */
export interface Accepted extends About {
  seq: number;
  /** Machine time in milliseconds, at the arrival of the request. */
  at: number;
  kind: 'send' | 'create' | 'edit' | 'delete';
  conversation: string;
  activityId: string;
}

/** How a request ended; `callerGone`: whoever asked did not wait for the answer. */
export type Ending = 'open' | 'answered' | 'reset' | 'hung' | 'callerGone';

/** One request, whatever became of it. */
export interface Requested extends About {
  seq: number;
  at: number;
  /** Null while it is open. */
  endedAt: number | null;
  kind: RequestKind;
  /** 0 where no answer was meant to come. */
  status: number;
  code: string;
  ending: Ending;
  /** The `seq` of what it had accepted, or null. */
  acceptedAs: number | null;
}

export interface Counters {
  requests: number;
  accepted: number;
  refused429: number;
  /** Requests under way, now and at most. */
  open: number;
  mostOpen: number;
  byStatus: Record<string, number>;
  /** CPU time of the simulator's process. */
  cpuMs: number;
}
