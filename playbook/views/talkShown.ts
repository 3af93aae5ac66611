import { dayIn } from '../clock/moments.ts';
import { signersOf } from '../commands/signersOf.ts';
import type { Action } from '../contract/Action.ts';
import type { TalkShown } from '../contract/Signoff.ts';
import type { Mark } from '../contract.ts';
import type { PersonId, TalkOutcome } from '../journal/Entry.ts';
import type { Talk } from '../journal/Meeting.ts';
import type { Milestone } from '../journal/Milestone.ts';
import { nameOf } from '../journal/nameOf.ts';
import type { Rollout } from '../journal/Rollout.ts';
import { inputWords } from '../words/inputs.ts';
import { inOneLine } from '../words/joints.ts';
import { talkWords as w } from '../words/talks.ts';
import { action, isOpen, manages } from './actions.ts';
import { type Looking, zoneOf } from './Looking.ts';
import { personShown } from './personShown.ts';

const marks: Record<TalkOutcome, Mark> = { committed: 'good', hasConcerns: 'late', notYet: 'going' };

/** Who is to be talked to before they are asked to sign, and what came of it, approvers first; for those who steer alone (P74). */
export function talksShown(looking: Looking, milestone: Milestone): TalkShown[] {
  if (!manages(looking)) return [];
  const { rollout } = looking;
  const signers = signersOf(rollout, milestone);
  const others = talksOf(rollout, milestone).map(({ person }) => person);
  return [...new Set([...signers, ...others])].map((person) => talkShown(looking, milestone, person));
}

/** Committed and signed, each counted by itself, with a gentle word on who was not talked to; empty for those who do not steer (P73). */
export function talksLine(looking: Looking, milestone: Milestone): string {
  if (!manages(looking)) return '';
  const { rollout } = looking;
  const signers = signersOf(rollout, milestone);
  if (!signers.length) return '';
  const held = signers.map((person) => heldWith(rollout, milestone, person));
  const count = (outcome: TalkOutcome) => held.filter((one) => one?.outcome === outcome).length;
  const signoff = rollout.signoffs.findLast((one) => one.milestone === milestone.id && !one.withdrawnAt);
  const signed = signoff?.approvers.filter(({ given }) => given && given.verdict !== 'reject').length ?? 0;
  const silent = held.filter((one) => !one).length;
  const asked = signoff && !signoff.settled;
  const word = asked && silent ? w.askedBefore(silent) : !signoff && silent === signers.length ? w.nobodyYet : '';
  return inOneLine([w.line(signers.length, count('committed'), count('hasConcerns'), signed), word]);
}

const talksOf = (rollout: Rollout, milestone: Milestone): Talk[] =>
  rollout.talks.filter((talk) => talk.milestone === milestone.id && !talk.dropped);

/** What came of the last talk with that person that was held. */
const heldWith = (rollout: Rollout, milestone: Milestone, person: PersonId): Talk['held'] =>
  talksOf(rollout, milestone).findLast((talk) => talk.person === person && talk.held)?.held ?? null;

function talkShown(looking: Looking, milestone: Milestone, person: PersonId): TalkShown {
  const { rollout, now } = looking;
  const open = talksOf(rollout, milestone).findLast((talk) => talk.person === person && !talk.held);
  const held = heldWith(rollout, milestone, person);
  const late = open && open.on < dayIn(now, zoneOf(looking));
  const planned = open ? [(late ? w.plannedLate : w.planned)(open.on)] : [];
  const said = held ? [w.outcome[held.outcome](held.on)] : [];
  return {
    id: open?.id ?? `${milestone.id}/${person}`,
    person: personShown(looking, person),
    mark: held ? marks[held.outcome] : late ? 'late' : 'notDue',
    state: inOneLine([...said, ...planned]) || w.notTalked,
    words: held?.text ?? '',
    actions: talkActions(looking, milestone, person, open, held),
  };
}

function talkActions(looking: Looking, milestone: Milestone, person: PersonId, open: Talk | undefined, held: Talk['held']): Action[] {
  const { people, now } = looking;
  const oid = people[person]?.oid;
  if (!isOpen(looking) || !oid || milestone.leftOut) return [];
  const input = { milestone: milestone.id, person: oid };
  const who = nameOf(people, person);
  const today = dayIn(now, zoneOf(looking));
  const on = (value?: string) => ({ name: 'on', kind: 'date' as const, label: w.labels.on, required: true, error: inputWords.day, value });
  const record = action(looking, 'recordTalk', {
    label: held && !open ? w.actions.recordAgain : w.actions.record,
    title: w.actions.recordTitle(who),
    input,
    asks: [
      { name: 'outcome', kind: 'choice', label: w.labels.outcome, required: true, error: inputWords.choice, choices: [...w.outcomes] },
      on(today),
      {
        name: 'text',
        kind: 'longText',
        label: w.labels.text,
        required: false,
        error: w.labels.textMissing,
        max: 2000,
        example: w.labels.textExample,
      },
    ],
  });
  const plan = action(looking, 'planTalk', {
    label: open ? w.actions.change : w.actions.plan,
    title: w.actions.planTitle(who),
    input,
    asks: [on(open?.on)],
  });
  return [record, plan, ...(open ? [action(looking, 'dropTalk', { label: w.actions.drop, input: { talk: open.id } })] : [])];
}
