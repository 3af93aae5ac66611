import { changeWords as w } from '../words/signoff.ts';
import type { Rollout } from './Rollout.ts';
import type { SignedSnapshot, Signoff } from './Signoff.ts';
import { snapshotOf } from './snapshotOf.ts';

export interface Difference {
  /** What it is about, and which part of it: "“Leads import”, met when". */
  what: string;
  was: string;
  is: string;
}

type Signed = Pick<Signoff, 'milestone' | 'snapshot'>;
type SignedDeliverable = SignedSnapshot['deliverables'][number];

/** What is not as it was signed, one line each, "added" and "taken out" included; empty when nothing changed (N16). */
export function changedSinceSigned(rollout: Rollout, { milestone, snapshot }: Signed): string[] {
  const present = snapshotOf(rollout, milestone);
  if (!snapshot || !present) return [];
  const { both, added, gone } = paired(snapshot, present);
  return [
    ...both.filter(([was, is]) => partsOf(was, is).length).map(([, { title }]) => w.changed(title)),
    ...added.map(({ title }) => w.added(title)),
    ...gone.map(({ title }) => w.takenOut(title)),
    ...(ownParts(snapshot, present).length ? [w.touchChanged] : []),
    ...(testChanged(snapshot, present) ? [w.testChanged] : []),
  ];
}

/** The same, word for word: what was signed and what stands there now (N16). */
export function differenceSinceSigned(rollout: Rollout, { milestone, snapshot }: Signed): Difference[] {
  const present = snapshotOf(rollout, milestone);
  if (!snapshot || !present) return [];
  const { both, added, gone } = paired(snapshot, present);
  const about = (title: string, parts: Difference[]) => parts.map((part) => ({ ...part, what: w.partOf(title, part.what) }));
  return [
    ...ownParts(snapshot, present),
    ...both.flatMap(([was, is]) => about(was.title, partsOf(was, is))),
    ...added.map(({ title, criterion }) => ({ what: w.quoted(title), was: '', is: criterion })),
    ...gone.map(({ title, criterion }) => ({ what: w.quoted(title), was: criterion, is: '' })),
    ...(testChanged(snapshot, present) ? [{ what: w.test, was: w.testLine(snapshot.test), is: w.testLine(present.test) }] : []),
  ];
}

function paired(snapshot: SignedSnapshot, present: SignedSnapshot) {
  const before = new Map(snapshot.deliverables.map((one) => [one.id, one]));
  const after = new Set(present.deliverables.map(({ id }) => id));
  return {
    both: present.deliverables.flatMap((is): [SignedDeliverable, SignedDeliverable][] => {
      const was = before.get(is.id);
      return was ? [[was, is]] : [];
    }),
    added: present.deliverables.filter(({ id }) => !before.has(id)),
    gone: snapshot.deliverables.filter(({ id }) => !after.has(id)),
  };
}

const partsOf = (was: SignedDeliverable, is: SignedDeliverable): Difference[] =>
  [
    { what: w.title, was: was.title, is: is.title },
    { what: w.criterion, was: was.criterion, is: is.criterion },
    { what: w.state, was: w.metOrOpen(was.met), is: w.metOrOpen(is.met) },
    { what: w.evidence, was: was.evidence, is: is.evidence },
    { what: w.link, was: was.link, is: is.link },
  ].filter(differs);

const ownParts = (was: SignedSnapshot, is: SignedSnapshot): Difference[] =>
  [
    { what: w.name, was: was.name, is: is.name },
    { what: w.touch, was: was.touch, is: is.touch },
    { what: w.worksByItself, was: was.worksByItself, is: is.worksByItself },
  ].filter(differs);

/** A round signed before users' results were kept says nothing of them. */
const testChanged = (was: SignedSnapshot, is: SignedSnapshot): boolean =>
  was.test !== undefined && JSON.stringify(was.test) !== JSON.stringify(is.test);

const differs = ({ was, is }: Difference): boolean => was !== is;
