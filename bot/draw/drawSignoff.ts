import { sealOf } from '../../playbook/clock/forecast.ts';
import { dayIn, instantOf, isAfter, momentOf } from '../../playbook/clock/moments.ts';
import { addWorkingDays } from '../../playbook/clock/workingDays.ts';
import { verdictKey } from '../../playbook/commands/decideSignoff.ts';
import type { Approver, Milestone, Signoff } from '../../playbook/journal/Rollout.ts';
import { titleOf } from '../../playbook/words/counts.ts';
import { dayWords } from '../../playbook/words/dates.ts';
import { celebrationCard } from '../cards/celebrationCard.ts';
import { signoffCard } from '../cards/signoffCard.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import { type Drawing, dayFor, momentFor, name, pressOf, readerZone, showOf, undoOf } from './Drawing.ts';

/** By when a sign-off is hoped for: three working days are time to look at the evidence. [assumption] */
const signWithinDays = 3;

/** A sign-off as its reader sees it now: waiting with its evidence, settled, or handed over (P70, P72). */
export function drawSignoff(drawing: Drawing, id: string, to: string, nudge: boolean): CardMessage | null {
  const { rollout } = drawing;
  const signoff = rollout.signoffs.find((one) => one.id === id);
  const milestone = rollout.milestones.find((one) => one.id === signoff?.milestone);
  if (!signoff || !milestone) return null;
  const base = {
    rollout: rollout.title,
    milestone: milestone.name,
    number: rollout.milestones.indexOf(milestone) + 1,
    of: rollout.milestones.length,
    links: { milestone: drawing.linkTo(rollout, { page: 'plan', id: milestone.id }) },
  };
  const own = signoff.approvers.find(({ person }) => person === to);
  if (signoff.settled || signoff.withdrawnAt) return settled(drawing, base, signoff, to);
  if (!own) return handedOver(drawing, base, signoff, to);
  if (!own.given) return waiting(drawing, signoff, milestone, own, nudge);
  const waits = signoff.approvers.filter(({ given }) => !given).map(({ person }) => name(drawing, person));
  return signoffCard({
    ...base,
    state: 'signed',
    at: momentFor(drawing, to, own.given.at),
    signed: approvals(drawing, signoff, to),
    waitsFor: waits,
    undo: undoOf(drawing, own.given.seq),
  });
}

type Base = { rollout: string; milestone: string; number: number; of: number; links: { milestone: string | null } };

const approvals = (drawing: Drawing, { approvers }: Signoff, to: string) =>
  approvers.flatMap(({ person, given }) =>
    given && given.verdict !== 'reject'
      ? [{ name: name(drawing, person), at: momentFor(drawing, to, given.at), condition: { words: given.text } }]
      : [],
  );

function settled(drawing: Drawing, base: Base, signoff: Signoff, to: string): CardMessage {
  const { settled } = signoff;
  if (!settled)
    return signoffCard({
      ...base,
      state: 'withdrawn',
      by: name(drawing, signoff.requestedBy),
      on: dayFor(drawing, to, signoff.withdrawnAt ?? signoff.requestedAt),
    });
  if (settled.signed)
    return signoffCard({
      ...base,
      state: 'sealed',
      at: momentFor(drawing, to, settled.at),
      signed: approvals(drawing, signoff, to),
      deliverables: signoff.snapshot?.deliverables.length ?? 0,
      undo: null,
    });
  const rejected = signoff.approvers.find(({ given }) => given?.verdict === 'reject');
  const manager = drawing.rollout.holders.projectManager?.[0];
  return signoffCard({
    ...base,
    state: 'rejected',
    by: rejected ? name(drawing, rejected.person) : '',
    on: dayFor(drawing, to, settled.at),
    words: rejected?.given?.text ?? '',
    answers: manager
      ? { who: name(drawing, manager), by: dayWords(addWorkingDays(dayIn(instantOf(settled.at), readerZone(drawing, to)), 2)) }
      : null,
    approvers: signoff.approvers.map(({ person }) => name(drawing, person)),
    undo: null,
  });
}

function handedOver(drawing: Drawing, base: Base, signoff: Signoff, to: string): CardMessage | null {
  const entry = drawing.rollout.entries.findLast(
    (one) => one.type === 'signoffHandedOver' && one.data.signoff === signoff.id && one.data.from === to,
  );
  if (entry?.type !== 'signoffHandedOver') return null;
  return signoffCard({
    ...base,
    state: 'handedOver',
    to: name(drawing, entry.data.to),
    on: dayFor(drawing, to, entry.at),
    words: entry.words.text ?? '',
    undo: undoOf(drawing, entry.seq),
  });
}

function waiting(drawing: Drawing, signoff: Signoff, milestone: Milestone, { person: to, role }: Approver, nudge: boolean): CardMessage {
  const { rollout, now, linkTo } = drawing;
  const zone = rollout.start?.zone ?? 'UTC';
  const by = addWorkingDays(dayIn(instantOf(signoff.requestedAt), zone), signWithinDays);
  const url = linkTo(rollout, { page: 'plan', id: milestone.id });
  return signoffCard({
    state: 'waiting',
    rollout: rollout.title,
    role: rollout.roles.find(({ id }) => id === role)?.title ?? '',
    milestone: milestone.name,
    by: dayWords(by),
    overdue: isAfter(now, momentOf(by, '23:59', zone)),
    askedOn: nudge ? dayFor(drawing, to, signoff.requestedAt) : null,
    touch: { words: milestone.touch, url },
    met: milestone.deliverables.filter(({ met }) => met).length,
    total: milestone.deliverables.length,
    deliverables: milestone.deliverables.map(({ title, met }) => ({
      title,
      met: met !== null,
      evidence: met?.evidence ?? '',
      url: met?.link || null,
    })),
    concerns: rollout.issues
      .filter((issue) => !issue.resolved && issue.severity !== 'minor' && (issue.milestone === milestone.id || issue.milestone === null))
      .map((issue) => ({
        title: titleOf(issue.text, 100),
        by: name(drawing, issue.raisedBy),
        rest: issue.taken ? `${name(drawing, issue.taken.by)} has it.` : 'Nobody has taken it yet.',
      })),
    signed: signoff.approvers.flatMap(({ person, given }) =>
      given ? [{ name: name(drawing, person), on: dayFor(drawing, to, given.at), condition: { words: given.text } }] : [],
    ),
    approvers: signoff.approvers.length,
    decide: pressOf(drawing, 'decideSignoff', { signoff: signoff.id, revision: signoff.revision }, verdictKey(signoff, to)),
    handOver: showOf(drawing, 'handOver', { signoff: signoff.id }),
    links: { milestone: url },
  });
}

/** The one card with an exclamation mark: a milestone is signed (P69, P120). */
export function drawCelebration(drawing: Drawing, id: string): CardMessage | null {
  const { rollout, linkTo } = drawing;
  const signoff = rollout.signoffs.find((one) => one.id === id);
  const milestone = rollout.milestones.find((one) => one.id === signoff?.milestone);
  if (!signoff?.settled || !milestone) return null;
  const milestones = rollout.milestones
    .filter(({ leftOut }) => !leftOut)
    .map((one) => ({ name: one.name, signed: sealOf(rollout, one.id) !== null }));
  const builders = [...new Set(milestone.deliverables.flatMap(({ met }) => (met && met.by !== 'milepost' ? [met.by] : [])))];
  const sponsor = rollout.holders.sponsor?.[0];
  return celebrationCard({
    rollout: rollout.title,
    on: dayFor(drawing, '', signoff.settled.at),
    milestone: milestone.name,
    signed: milestones.filter(({ signed }) => signed).length,
    total: milestones.length,
    touch: { words: milestone.touch },
    thanks: [
      ...builders.slice(0, 3).map((person) => ({
        name: name(drawing, person),
        deed: { kind: 'delivered' as const, count: milestone.deliverables.filter(({ met }) => met?.by === person).length },
      })),
      ...(sponsor ? [{ name: name(drawing, sponsor), deed: { kind: 'backed' as const } }] : []),
    ],
    milestones,
    links: { milestone: linkTo(rollout, { page: 'plan', id: milestone.id }) },
  });
}
