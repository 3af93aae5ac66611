import type { Outcome } from '../deliver/Messenger.ts';
import type { SendFailure } from './sendFailureOf.ts';

export type Failed = Exclude<Outcome, { kind: 'sent' }>;

/** What each 403 means; one we do not know is final, like the government clouds' `InvalidBotApiHost`. */
const forbidden = new Map<string, 'notInstalled' | 'blocked'>([
  ['BotDisabledByAdmin', 'blocked'],
  ['ConversationBlockedByUser', 'blocked'],
  ['MessageWritesBlocked', 'blocked'],
  ['BotNotInConversationRoster', 'notInstalled'],
  ['ForbiddenOperationException', 'notInstalled'],
]);

/** When Teams does not say how long to wait, in milliseconds [assumption]; whoever tries again adds backoff and jitter. */
const waitMs = 2000;

const again = new Set([412, 429, 502, 503, 504]);

/**
 * What a failed call means for the message: Teams' table of answers in one place.
 * @example outcomeOf({ status: 429, codes: [], retryAfter: '7', wentOut: true }, now) // { kind: 'later', afterMs: 7000, reason: '429' }
 */
export function outcomeOf(failure: SendFailure, now: Date): Failed {
  const { status, codes } = failure;
  const reason = [status ?? (failure.wentOut ? 'no answer' : 'not reached'), ...codes].join(' ');
  if (status === null) return failure.wentOut ? { kind: 'unknown', reason } : { kind: 'later', afterMs: waitMs, reason };
  // Accepted, but the answer could not be read.
  if (status < 300) return { kind: 'unknown', reason };
  if (again.has(status)) return { kind: 'later', afterMs: afterMsOf(failure.retryAfter, now), reason };
  if (status === 404) return { kind: 'gone', reason };
  if (status === 403) return { kind: codes.map((code) => forbidden.get(code)).find((kind) => kind) ?? 'refused', reason };
  return { kind: 'refused', reason };
}

/** `Retry-After` is a number of seconds or a date. */
function afterMsOf(retryAfter: string | null, now: Date): number {
  if (!retryAfter) return waitMs;
  const ms = /^\d+(\.\d+)?$/.test(retryAfter) ? Number(retryAfter) * 1000 : Date.parse(retryAfter) - now.getTime();
  return Number.isNaN(ms) ? waitMs : Math.max(0, ms);
}
