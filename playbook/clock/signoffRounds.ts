// What a sign-off owes to whom: the request, a nudge while it waits, one card in the channel, and the news when it is settled (P69, P70, U23).
import type { Rollout } from '../journal/Rollout.ts';
import type { Signoff } from '../journal/Signoff.ts';
import { signoffSubject } from '../journal/subjects.ts';
import type { Duty } from './Duty.ts';
import { type Instant, instantOf } from './moments.ts';
import { signoffAsking } from './signoffAsking.ts';
import { signoffHeld } from './signoffHeld.ts';
import { signoffQuestions } from './signoffQuestions.ts';
import { steersNow } from './whoSteers.ts';

export const isPending = (signoff: Signoff): boolean => !signoff.settled && !signoff.withdrawnAt;

/** Every message a sign-off is good for. */
export function signoffRounds(rollout: Rollout, now: Instant): Duty[] {
  return rollout.signoffs.flatMap((signoff) => (isPending(signoff) ? pending(rollout, signoff, now) : settledNews(rollout, signoff)));
}

const pending = (rollout: Rollout, signoff: Signoff, now: Instant): Duty[] => [
  ...signoffAsking(rollout, signoff, now),
  post(signoff),
  ...signoffQuestions(rollout, signoff),
  ...signoffHeld(rollout, signoff, now),
];

/** The key of the round's one card in the channel. */
export const channelCardKey = (signoff: string): string => `${signoffSubject(signoff)}/channel`;

function post({ id, requestedAt }: Signoff): Duty {
  return {
    kind: 'postSignoff',
    signoff: id,
    key: channelCardKey(id),
    subject: signoffSubject(id),
    at: instantOf(requestedAt),
    missed: false,
  };
}

function settledNews(rollout: Rollout, signoff: Signoff): Duty[] {
  const { settled } = signoff;
  if (!settled) return [];
  const subject = signoffSubject(signoff.id);
  const at = instantOf(settled.at);
  if (settled.signed)
    return [
      { kind: 'celebrate', signoff: signoff.id, key: `${subject}/celebrate`, subject: `celebration/${signoff.id}`, at, missed: false },
    ];
  const rejectedBy = signoff.approvers.find(({ given }) => given?.verdict === 'reject')?.given?.by;
  const to = steersNow(rollout, at, rejectedBy);
  return to ? [{ kind: 'tellRejected', signoff: signoff.id, to, key: `${subject}/rejected`, subject, at, missed: false }] : [];
}
