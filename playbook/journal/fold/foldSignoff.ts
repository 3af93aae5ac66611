import { endOf } from '../../clock/signoffState.ts';
import type { PersonId } from '../Entry.ts';
import type { Rollout } from '../Rollout.ts';
import type { Approver, Signoff } from '../Signoff.ts';
import { snapshotOf } from '../snapshotOf.ts';
import { signoffSubject } from '../subjects.ts';
import type { Applying } from './Applying.ts';
import { reviseDecisions } from './inPlan.ts';
import { reviseNotes } from './reviseNotes.ts';

type Kinds =
  | 'signoffRequested'
  | 'signoffWithdrawn'
  | 'verdictGiven'
  | 'verdictTakenBack'
  | 'signoffHandedOver'
  | 'approverReplaced'
  | 'signoffAsked'
  | 'signoffAnswered'
  | 'signoffDelegated'
  | 'signoffUndelegated';

/** Who was asked to sign, what they said, and what exactly was signed (P70, P72). */
export const foldSignoff: Applying<Kinds> = {
  signoffRequested(rollout, { data, at, by, seq }) {
    const { signoff: id, approvers, mode = 'allOf', ...rest } = data;
    rollout.signoffs.push({
      ...rest,
      id,
      mode,
      requestedAt: at,
      requestedBy: by,
      requestedSeq: seq,
      approvers: approvers.map((approver) => ({
        ...approver,
        handedFrom: [],
        since: { at, seq },
        sinceBefore: [],
        given: null,
        takenBack: 0,
        asked: [],
      })),
      withdrawnAt: null,
      withdrawnBy: null,
      withdrawnFor: '',
      settled: null,
      snapshot: null,
    });
    revise(rollout, id, seq);
  },
  signoffWithdrawn(rollout, { data, at, by, seq, words }) {
    const signoff = openOf(rollout, data.signoff);
    if (signoff) Object.assign(signoff, { withdrawnAt: at, withdrawnBy: by, withdrawnFor: words.text ?? '' });
    revise(rollout, data.signoff, seq);
  },
  verdictGiven(rollout, { data, at, by, seq, words }) {
    const signoff = openOf(rollout, data.signoff);
    const approver = signoff && approverOf(signoff, data.approver);
    if (!signoff || !approver || approver.given) return;
    approver.given = { seq, at, verdict: data.verdict, text: words.text ?? '', by, revision: data.revision ?? signoff.revision };
    const end = endOf(rollout, signoff);
    if (end) {
      signoff.settled = { at, seq, signed: end === 'signed' };
      signoff.snapshot = snapshotOf(rollout, signoff.milestone);
      reviseDecisions(rollout, seq);
    }
    revise(rollout, data.signoff, seq);
  },
  verdictTakenBack(rollout, { data, seq }) {
    const signoff = openOf(rollout, data.signoff);
    const approver = signoff && approverOf(signoff, data.approver);
    if (!approver || approver.given?.seq !== data.verdict) return;
    approver.given = null;
    approver.takenBack += 1;
    revise(rollout, data.signoff, seq);
  },
  signoffHandedOver: placePasses,
  approverReplaced: placePasses,
  signoffAsked(rollout, { data, at, by, seq, words }) {
    const { signoff: id, approver: person, question, ...rest } = data;
    const approver = approverIn(rollout, id, person);
    approver?.asked.push({ ...rest, id: question, text: words.text ?? '', by, at, seq, answer: null });
    revise(rollout, id, seq);
  },
  signoffAnswered(rollout, { data, at, by, seq, words }) {
    const asked = signoffOf(rollout, data.signoff)?.approvers.flatMap((approver) => approver.asked);
    const question = asked?.find(({ id }) => id === data.question);
    if (question) question.answer = { text: words.text ?? '', by, at, seq };
    revise(rollout, data.signoff, seq);
  },
  signoffDelegated(rollout, { data: { person, to, from, until }, seq }) {
    rollout.delegations[person] = { to, from, until };
    reviseSignoffsOf(rollout, person, seq);
  },
  signoffUndelegated(rollout, { data: { person }, seq }) {
    delete rollout.delegations[person];
    reviseSignoffsOf(rollout, person, seq);
  },
};

/** The place goes to somebody else; given back to who had it last, the hand-over is forgotten and they are not asked anew: their card is drawn again. */
function placePasses(rollout: Rollout, entry: { data: { signoff: string; from: PersonId; to: PersonId }; at: string; seq: number }) {
  const { data, at, seq } = entry;
  const approver = approverIn(rollout, data.signoff, data.from);
  if (!approver) return;
  if (approver.handedFrom.at(-1) === data.to) {
    approver.handedFrom.pop();
    approver.since = approver.sinceBefore.pop() ?? { at, seq };
  } else {
    approver.handedFrom.push(data.from);
    approver.sinceBefore.push(approver.since);
    approver.since = { at, seq };
  }
  approver.person = data.to;
  revise(rollout, data.signoff, seq);
}

/** Who takes part, who is away or who stands in has changed: cards about the open rounds this person is asked in are drawn again. */
export function reviseSignoffsOf(rollout: Rollout, person: PersonId, seq: number) {
  for (const signoff of rollout.signoffs)
    if (!signoff.settled && !signoff.withdrawnAt && approverOf(signoff, person)) revise(rollout, signoff.id, seq);
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
      approver.since = { at: approver.since.at, seq };
    }
  }
}

function signoffOf(rollout: Rollout, id: string): Signoff | undefined {
  return rollout.signoffs.find((signoff) => signoff.id === id);
}

/** The round while it can still be decided: what comes after its end changes nothing in it. */
function openOf(rollout: Rollout, id: string): Signoff | undefined {
  const signoff = signoffOf(rollout, id);
  return signoff?.settled || signoff?.withdrawnAt ? undefined : signoff;
}

function approverOf(signoff: Signoff, person: PersonId): Approver | undefined {
  return signoff.approvers.find((approver) => approver.person === person);
}

function approverIn(rollout: Rollout, id: string, person: PersonId): Approver | undefined {
  const signoff = signoffOf(rollout, id);
  return signoff && approverOf(signoff, person);
}

function revise(rollout: Rollout, signoff: string, seq: number) {
  rollout.revised[signoffSubject(signoff)] = seq;
  reviseNotes(rollout, { signoff }, seq);
}
