import type { PersonId } from '../Entry.ts';
import type { Milestone, Rollout, SignedSnapshot, Signoff } from '../Rollout.ts';
import { signoffSubject } from '../subjects.ts';
import type { Applying } from './Applying.ts';

type Kinds = 'signoffRequested' | 'signoffWithdrawn' | 'verdictGiven' | 'verdictTakenBack' | 'signoffHandedOver';

/** Who was asked to sign, what they said, and what exactly was signed (P70, P72). */
export const foldSignoff: Applying<Kinds> = {
  signoffRequested(rollout, { data, at, by, seq }) {
    const { signoff: id, approvers, ...rest } = data;
    rollout.signoffs.push({
      ...rest,
      id,
      requestedAt: at,
      requestedBy: by,
      requestedSeq: seq,
      approvers: approvers.map((approver) => ({ ...approver, handedFrom: [], given: null, takenBack: 0 })),
      withdrawnAt: null,
      settled: null,
      snapshot: null,
    });
    revise(rollout, id, seq);
  },
  signoffWithdrawn(rollout, { data, at, seq }) {
    const signoff = signoffOf(rollout, data.signoff);
    if (signoff) signoff.withdrawnAt = at;
    revise(rollout, data.signoff, seq);
  },
  verdictGiven(rollout, { data, at, seq, words }) {
    const signoff = signoffOf(rollout, data.signoff);
    const approver = signoff && approverOf(signoff, data.approver);
    if (!signoff || !approver) return;
    approver.given = { seq, at, verdict: data.verdict, text: words.text ?? '' };
    const rejected = data.verdict === 'reject';
    if (rejected || signoff.approvers.every(({ given }) => given)) {
      signoff.settled = { at, seq, signed: !rejected };
      signoff.snapshot = snapshotOf(rollout.milestones.find(({ id }) => id === signoff.milestone));
    }
    revise(rollout, data.signoff, seq);
  },
  verdictTakenBack(rollout, { data, seq }) {
    const signoff = signoffOf(rollout, data.signoff);
    const approver = signoff && approverOf(signoff, data.approver);
    if (!approver || approver.given?.seq !== data.verdict) return;
    approver.given = null;
    approver.takenBack += 1;
    revise(rollout, data.signoff, seq);
  },
  signoffHandedOver(rollout, { data, seq }) {
    const signoff = signoffOf(rollout, data.signoff);
    const approver = signoff && approverOf(signoff, data.from);
    if (!approver) return;
    if (approver.handedFrom.at(-1) === data.to) approver.handedFrom.pop();
    else approver.handedFrom.push(data.from);
    approver.person = data.to;
    revise(rollout, data.signoff, seq);
  },
};

/** The exact words a signature stands under. */
export function snapshotOf(milestone: Milestone | undefined): SignedSnapshot | null {
  if (!milestone) return null;
  return {
    name: milestone.name,
    touch: milestone.touch,
    worksByItself: milestone.worksByItself,
    deliverables: milestone.deliverables.map(({ id, title, criterion, met }) => ({
      id,
      title,
      criterion,
      met: met !== null,
      evidence: met?.evidence ?? '',
      link: met?.link ?? '',
    })),
  };
}

/** While a sign-off is open, a change to its milestone makes a new revision, and what was said on the old one no longer counts. */
export function reviseSignoffs(rollout: Rollout, milestone: string, seq: number) {
  for (const signoff of rollout.signoffs) {
    if (signoff.milestone !== milestone || signoff.withdrawnAt) continue;
    revise(rollout, signoff.id, seq);
    if (signoff.settled) continue;
    signoff.revision = `r${seq}`;
    for (const approver of signoff.approvers.filter(({ given }) => given)) {
      approver.given = null;
      approver.takenBack += 1;
    }
  }
}

function signoffOf(rollout: Rollout, id: string): Signoff | undefined {
  return rollout.signoffs.find((signoff) => signoff.id === id);
}

function approverOf(signoff: Signoff, person: PersonId) {
  return signoff.approvers.find((approver) => approver.person === person);
}

function revise(rollout: Rollout, signoff: string, seq: number) {
  rollout.revised[signoffSubject(signoff)] = seq;
}
