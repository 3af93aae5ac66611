import { z } from 'zod';
import { dayIn } from '../clock/moments.ts';
import { hasLeft, openPlaces, placeOf } from '../clock/signoffState.ts';
import { nameOf, namesOf } from '../journal/nameOf.ts';
import type { Rollout } from '../journal/Rollout.ts';
import type { Approver, Signoff } from '../journal/Signoff.ts';
import { commandFacts } from '../words/commandFacts.ts';
import { momentWords } from '../words/dates.ts';
import { fieldNames } from '../words/fieldNames.ts';
import { inputWords } from '../words/inputs.ts';
import { sentences } from '../words/joints.ts';
import { decidedFor, signoffWords } from '../words/signoff.ts';
import { signoffStory } from '../words/signoffStory.ts';
import { command, type Refusal, refuse, type Told } from './Command.ts';
import { idOf, maybeWords } from './fields.ts';
import { openFacts, openTitles } from './openTitles.ts';
import { typed } from './typed.ts';

const input = z
  .object({
    signoff: idOf(() => inputWords.choice),
    verdict: z.enum(['approve', 'conditions', 'reject'], { error: () => inputWords.choice }),
    text: maybeWords(() => fieldNames.yourReason, 1000),
    /** The revision that was read; a newer one is shown before anything is signed. */
    revision: z.string().max(40).optional(),
    /** The approver it is decided for, where one stands in for somebody. */
    for: z.string().max(100).optional(),
  })
  .refine(({ verdict, text }) => verdict === 'approve' || text !== '', { path: ['text'], error: () => inputWords.signReason });

type Input = z.infer<typeof input>;

export const milestoneName = (rollout: Rollout, id: string): string =>
  rollout.milestones.find((milestone) => milestone.id === id)?.name ?? commandFacts.milestone;

/** Gives an approver's verdict on a milestone, or that of somebody one stands in for: approve, approve with conditions, or reject with a reason (P70, P72, U23). */
export const decideSignoff = command<Input>({
  verb: 'decideSignoff',
  does: 'Approve a milestone, approve it with conditions, or reject it with a reason.',
  input,
  keyOf({ rollout, input, by, now }) {
    const signoff = rollout.signoffs.find(({ id }) => id === input.signoff);
    const place = signoff && placeOf(rollout, signoff, by, todayIn(rollout, now), input.for);
    return signoff ? verdictKey(signoff, place?.person ?? by) : null;
  },
  decide(told) {
    const { rollout, input, by, people } = told;
    const signoff = rollout.signoffs.find((one) => one.id === input.signoff);
    if (!signoff) return refuse('unknownSignoff');
    const place = placeOf(rollout, signoff, by, todayIn(rollout, told.now), input.for);
    const no = isOver(told, signoff) ?? notTheirs(told, signoff, place);
    if (no || !place) return no ?? refuse('notYours', { who: namesOf(people, [by]) });
    const milestone = milestoneName(rollout, signoff.milestone);
    if (input.revision && input.revision !== signoff.revision) return refuse('changedSinceAsked', { milestone });
    const open = input.verdict === 'approve' ? openTitles(rollout, signoff.milestone) : [];
    if (open.length) return refuse('notMet', openFacts(open));
    const data = { signoff: signoff.id, approver: place.person, verdict: input.verdict, revision: signoff.revision };
    return { entries: [{ type: 'verdictGiven', data, words: typed({ text: input.text }) }] };
  },
  undo: {
    verdictGiven(rollout, { seq, by: giver, data: { signoff: id, approver } }, { by, people }) {
      if (by !== approver && by !== giver) return refuse('notYours', { who: nameOf(people, approver) });
      const signoff = rollout.signoffs.find((one) => one.id === id);
      if (signoff?.approvers.find(({ person }) => person === approver)?.given?.seq !== seq) return refuse('undoneAlready');
      const milestone = milestoneName(rollout, signoff.milestone);
      if (signoff.settled?.signed) return refuse('signed', { milestone });
      if (signoff.settled || signoff.withdrawnAt) return refuse('settled', { milestone, what: signoffStory(rollout, people, signoff) });
      return { entries: [{ type: 'verdictTakenBack', data: { signoff: id, approver, verdict: seq } }] };
    },
  },
});

const todayIn = (rollout: Rollout, now: Told<unknown>['now']): string => dayIn(now, rollout.start?.zone ?? 'UTC');

/** Why nothing can be decided in the round any more, with all that became of it; null while it waits. */
export function isOver({ rollout, people }: Pick<Told<unknown>, 'rollout' | 'people'>, signoff: Signoff): Refusal | null {
  if (!signoff.settled && !signoff.withdrawnAt) return null;
  return refuse('settled', { milestone: milestoneName(rollout, signoff.milestone), what: signoffStory(rollout, people, signoff) });
}

/** Why this person does not decide in this place now; null when they do. */
function notTheirs({ rollout, people }: Told<Input>, signoff: Signoff, place: Approver | null): Refusal | null {
  const awaited = openPlaces(rollout, signoff);
  if (!place)
    return refuse('notYours', {
      who: namesOf(
        people,
        (awaited.length ? awaited : signoff.approvers).map(({ person }) => person),
      ),
    });
  if (place.given) {
    const who = decidedFor(nameOf(people, place.given.by), nameOf(people, place.person));
    const when = momentWords(place.given.at, rollout.start?.zone ?? 'UTC');
    return refuse('alreadyDecided', {
      who,
      what: sentences([signoffWords.verdictLine(who, place.given.verdict, when), signoffWords.takeBackFirst]),
    });
  }
  if (awaited.includes(place)) return null;
  const who = namesOf(
    people,
    awaited.map(({ person }) => person),
  );
  if (hasLeft(rollout, signoff, place)) return refuse('notYours', { who: who || signoffWords.somebodyElse });
  return refuse('notYourTurn', { who });
}

/** One verdict by meaning: milestone, revision, approver, round, and how often this approver's verdict was taken back. */
export function verdictKey({ milestone, revision, round, approvers }: Signoff, approver: string): string {
  const takenBack = approvers.find(({ person }) => person === approver)?.takenBack ?? 0;
  return `verdict/${milestone}/${revision}/${approver}/${round}/${takenBack}`;
}
