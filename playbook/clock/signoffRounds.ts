// What a sign-off owes to whom: the request, a nudge while it waits, the news when it is settled (P70, P69).
import type { Approver, Rollout, Signoff } from '../journal/Rollout.ts';
import { signoffSubject } from '../journal/subjects.ts';
import type { Duty } from './Duty.ts';
import { dayIn, type Instant, instantOf, isAfter, momentOf } from './moments.ts';
import { addWorkingDays } from './workingDays.ts';

/** Working days between nudges: often enough to move, rarely enough to be read. [assumption] */
export const nudgeEveryDays = 2;

export const isPending = (signoff: Signoff): boolean => !signoff.settled && !signoff.withdrawnAt;

/** Every message a sign-off is good for. */
export function signoffRounds(rollout: Rollout, now: Instant): Duty[] {
  return rollout.signoffs.flatMap((signoff) => (isPending(signoff) ? pending(rollout, signoff, now) : settledNews(rollout, signoff)));
}

function pending(rollout: Rollout, signoff: Signoff, now: Instant): Duty[] {
  return signoff.approvers
    .filter(({ given }) => !given)
    .flatMap((approver) => [request(signoff, approver), ...nudges(rollout, signoff, approver, now)]);
}

function request(signoff: Signoff, { person }: Approver): Duty {
  const subject = signoffSubject(signoff.id);
  const at = instantOf(signoff.requestedAt);
  return { kind: 'askSignoff', signoff: signoff.id, to: person, key: `${subject}/ask/${person}`, subject, at, missed: false };
}

/** Only the latest nudge is worth sending: those slept through are missed. */
function nudges(rollout: Rollout, signoff: Signoff, { person }: Approver, now: Instant): Duty[] {
  const zone = rollout.start?.zone ?? 'UTC';
  const subject = signoffSubject(signoff.id);
  const asked = dayIn(instantOf(signoff.requestedAt), zone);
  const nudgeAt = (round: number) => momentOf(addWorkingDays(asked, round * nudgeEveryDays), '09:00', zone);
  const duties: Duty[] = [];
  for (let round = 1; round <= 1 || !isAfter(nudgeAt(round - 1), now); round += 1)
    duties.push({
      kind: 'nudgeSignoff',
      signoff: signoff.id,
      to: person,
      key: `${subject}/nudge/${person}/${round}`,
      subject,
      at: nudgeAt(round),
      missed: isAfter(now, nudgeAt(round + 1)),
    });
  return duties.filter(({ at }) => !isAfter(instantOf(rollout.runningSince), at));
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
  const to = rollout.holders.projectManager?.[0];
  return to ? [{ kind: 'tellRejected', signoff: signoff.id, to, key: `${subject}/rejected`, subject, at, missed: false }] : [];
}
