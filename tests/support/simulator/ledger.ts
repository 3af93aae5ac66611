// What the simulator remembers: every request, and what it accepted.
import { closeSync, openSync, writeSync } from 'node:fs';
import type { Accepted, Counters, Ending, Requested } from './Seen.ts';

export interface Ledger {
  accepted: Accepted[];
  requests: Requested[];
  /** A post gets an id of its own; an edit keeps the one it is about. */
  accept(post: Omit<Accepted, 'seq' | 'activityId'>, about?: string): Accepted;
  /** What was posted under an activity's id, unless it was deleted. */
  find(activityId: string): Accepted | null;
  open(request: Omit<Requested, 'seq' | 'endedAt' | 'ending'>): Requested;
  /** Only the first end of a request counts. */
  end(request: Requested, ending: Ending, at: number): void;
  counters(): Counters;
  forget(): void;
  close(): void;
}

const prefix = 'm';

/** An empty ledger; with a file, whatever is accepted stands there before it is answered. */
export function ledger(logFile: string | null): Ledger {
  const file = logFile === null ? null : openSync(logFile, 'a');
  const deleted = new Set<string>();
  const byStatus = new Map<number, number>();
  let [acceptedSoFar, requestsSoFar, forgotten, open, mostOpen] = [0, 0, 0, 0, 0];

  const kept: Ledger = {
    accepted: [],
    requests: [],
    accept(post, about) {
      acceptedSoFar += 1;
      const accepted = { seq: acceptedSoFar, ...post, activityId: about ?? `${prefix}${acceptedSoFar}` };
      kept.accepted.push(accepted);
      if (post.kind === 'delete') deleted.add(accepted.activityId);
      if (file !== null) writeSync(file, `${JSON.stringify(accepted)}\n`);
      return accepted;
    },
    find(activityId) {
      const found = kept.accepted[Number(activityId.slice(prefix.length)) - forgotten - 1];
      return found && found.activityId === activityId && !deleted.has(activityId) ? found : null;
    },
    open(request) {
      requestsSoFar += 1;
      open += 1;
      mostOpen = Math.max(mostOpen, open);
      byStatus.set(request.status, (byStatus.get(request.status) ?? 0) + 1);
      const opened: Requested = { seq: requestsSoFar, ...request, endedAt: null, ending: 'open' };
      kept.requests.push(opened);
      return opened;
    },
    end(request, ending, at) {
      if (request.endedAt !== null) return;
      open -= 1;
      request.endedAt = at;
      request.ending = ending;
    },
    counters() {
      const { user, system } = process.cpuUsage();
      return {
        requests: kept.requests.length,
        accepted: kept.accepted.length,
        refused429: byStatus.get(429) ?? 0,
        open,
        mostOpen,
        byStatus: Object.fromEntries(byStatus),
        cpuMs: (user + system) / 1000,
      };
    },
    forget() {
      forgotten = acceptedSoFar;
      kept.accepted = [];
      kept.requests = [];
      byStatus.clear();
      mostOpen = open;
    },
    close() {
      if (file !== null) closeSync(file);
    },
  };
  return kept;
}
