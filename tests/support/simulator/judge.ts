// What became of everything that was to be sent, by the simulator's own log and not by what a sender says of itself.
import type { Accepted, Requested } from './Seen.ts';

/** Somebody (an object id, or a thread) who was to get one message. */
export interface Expected {
  to: string;
  /** The card's key; without one any message is the one. */
  key?: string;
  /** How the sender wrote down that it ended, `''` when it wrote nothing; left out when nobody keeps records. */
  recorded?: string;
}

export interface Duplicate {
  to: string;
  key: string;
  times: number;
  /** Whether it was posted again although an earlier post had been answered well. */
  afterAnswer: boolean;
}

export interface Verdict {
  delivered: number;
  /** Owed, and nobody sent it to the end: not accepted, not refused for good, not unknown. */
  lost: Expected[];
  /** Teams' last word was final. */
  refused: Expected[];
  /** Not accepted, and the sender cannot know that. */
  unknown: Expected[];
  duplicates: Duplicate[];
  /** Posts beyond the first, of all duplicates. */
  extra: number;
  /** Posts nobody was to get. */
  unasked: Accepted[];
  /** Recorded as sent and never accepted, or recorded as failed and accepted. */
  misrecorded: Expected[];
  requests: number;
  refused429: number;
  share429: number;
  requestsPerDelivered: number;
  /** The first and the last acceptance, in machine milliseconds; 0 when there was none. */
  firstAt: number;
  lastAt: number;
}

export interface Judging {
  /** A message that may not have arrived is to be sent again: being cut off is no excuse. */
  repeatsUnanswered?: boolean;
}

const final = new Set([400, 401, 403, 413, 500]);
const isPost = ({ kind }: { kind: string }) => kind === 'send' || kind === 'create';

/** Holds what was expected against what was accepted. */
export function judge(seen: { accepted: Accepted[]; requests: Requested[] }, expected: Expected[], how: Judging = {}): Verdict {
  const posts = seen.accepted.filter(isPost);
  const postsTo = Map.groupBy(posts, ({ to }) => to);
  const requestsTo = Map.groupBy(seen.requests.filter(isPost), ({ to }) => to);
  const endings = new Map(seen.requests.map((request) => [request.acceptedAs, request]));
  const asked = new Set<Accepted>();
  const verdict = { lost: [], refused: [], unknown: [], duplicates: [], misrecorded: [] } as Pick<
    Verdict,
    'lost' | 'refused' | 'unknown' | 'duplicates' | 'misrecorded'
  >;
  let delivered = 0;
  for (const one of expected) {
    const isIts = ({ key }: { key: string }) => one.key === undefined || key === one.key;
    const accepted = (postsTo.get(one.to) ?? []).filter(isIts);
    for (const post of accepted) asked.add(post);
    if (isMisrecorded(one, accepted.length)) verdict.misrecorded.push(one);
    if (accepted.length > 0) delivered += 1;
    else {
      const tries = (requestsTo.get(one.to) ?? []).filter((request) => isIts(request) || request.key === '');
      verdict[fateOf(one, tries, how)].push(one);
    }
    if (accepted.length < 2) continue;
    const afterAnswer = accepted.slice(0, -1).some(({ seq }) => isAnswered(endings.get(seq)));
    verdict.duplicates.push({ to: one.to, key: accepted[0]?.key ?? '', times: accepted.length, afterAnswer });
  }
  const refused429 = seen.requests.filter(({ status }) => status === 429).length;
  return {
    delivered,
    ...verdict,
    extra: verdict.duplicates.reduce((sum, { times }) => sum + times - 1, 0),
    unasked: posts.filter((post) => !asked.has(post)),
    requests: seen.requests.length,
    refused429,
    share429: seen.requests.length ? refused429 / seen.requests.length : 0,
    requestsPerDelivered: delivered ? seen.requests.length / delivered : 0,
    firstAt: posts[0]?.at ?? 0,
    lastAt: posts.at(-1)?.at ?? 0,
  };
}

/** How many requests were under way at a moment: what a kill may leave unknown. */
export function inFlightAt(requests: Requested[], at: number): number {
  return requests.filter((request) => request.at <= at && (request.endedAt === null || request.endedAt > at)).length;
}

const isAnswered = (request: Requested | undefined) => request?.ending === 'answered' && request.status < 300;

function isMisrecorded({ recorded }: Expected, accepted: number): boolean {
  if (recorded === 'sent') return accepted === 0;
  return accepted > 0 && ['notInstalled', 'blocked', 'gone', 'refused', 'nobody'].includes(recorded ?? '');
}

/** Why nothing was accepted: the last answer tells. */
function fateOf({ recorded }: Expected, tries: Requested[], { repeatsUnanswered }: Judging): 'lost' | 'refused' | 'unknown' {
  const last = tries.at(-1);
  if (last?.ending === 'answered' && (final.has(last.status) || isGone(tries))) return 'refused';
  if (recorded !== undefined) return recorded === 'unknown' ? 'unknown' : 'lost';
  return last && last.ending !== 'answered' && !repeatsUnanswered ? 'unknown' : 'lost';
}

/** Gone although it was created: once is enough, and without having created it nobody may give up. */
function isGone(tries: Requested[]): boolean {
  return (
    tries.length > 1 && tries.at(-1)?.status === 404 && tries.some(({ kind, status }) => kind === 'create' && [201, 404].includes(status))
  );
}
