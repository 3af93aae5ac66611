import { z } from 'zod';
import { dayIn } from '../clock/moments.ts';
import { isPending } from '../clock/signoffRounds.ts';
import { askedOn, hasLeft, openPlaces } from '../clock/signoffState.ts';
import type { EntryOf, NewEntry, PersonId } from '../journal/Entry.ts';
import { nameOf, namesOf } from '../journal/nameOf.ts';
import type { Rollout } from '../journal/Rollout.ts';
import type { Approver, Signoff } from '../journal/Signoff.ts';
import { commandFacts } from '../words/commandFacts.ts';
import { fieldNames } from '../words/fieldNames.ts';
import { inputWords } from '../words/inputs.ts';
import { signoffWords } from '../words/signoff.ts';
import { laterWords } from '../words/standing.ts';
import { isManager } from './access.ts';
import { command, type Decision, type Refusal, refuse, type Told } from './Command.ts';
import { isOver } from './decideSignoff.ts';
import { idOf, words } from './fields.ts';

const input = z.object({
  signoff: idOf(() => inputWords.choice),
  person: idOf(() => inputWords.person),
  text: words(
    () => inputWords.reason,
    () => fieldNames.reason,
    1000,
  ),
  /** A manager names somebody in the place of this approver, who left or is away. */
  from: z.string().max(100).optional(),
});

type Input = z.infer<typeof input>;

/** Hands one's place among the approvers to somebody else; a manager does it for an approver who left or is away (U22, U23). */
export const handOverSignoff = command<Input>({
  verb: 'handOverSignoff',
  does: 'Hand your sign-off over to somebody else, with a reason; a manager does it for somebody who left or is away.',
  input,
  names: ({ person }) => [person],
  decide(told) {
    const { rollout, input, by, named, people } = told;
    const signoff = rollout.signoffs.find(({ id }) => id === input.signoff);
    if (!signoff) return refuse('unknownSignoff');
    const from = input.from ?? by;
    const place = signoff.approvers.find(({ person }) => person === from) ?? null;
    const no = isOver(told, signoff) ?? notTheirs(told, signoff, place, from);
    if (no || !place) return no ?? refuse('unknownSignoff');
    const to = named[input.person] ?? '';
    if (signoff.approvers.some(({ person }) => person === to)) return refuse('toThemselves');
    if (to === signoff.requestedBy) return refuse('requesterSigns', { who: nameOf(people, to) });
    const naming: NewEntry[] = rollout.people[to]
      ? []
      : [{ type: 'personNamed', data: { person: to, side: rollout.people[from]?.side ?? 'customer' } }];
    const text = { text: input.text };
    const passing: NewEntry =
      from === by
        ? { type: 'signoffHandedOver', data: { signoff: signoff.id, from, to, role: place.role }, words: text }
        : { type: 'approverReplaced', data: { signoff: signoff.id, from, to }, words: text };
    return { entries: [...naming, passing] };
  },
  undo: {
    personNamed: () => ({ entries: [] }),
    signoffHandedOver: (rollout, entry) => givenBack(rollout, entry),
    approverReplaced: (rollout, entry) => givenBack(rollout, entry),
  },
});

/** Why this place is not theirs to hand over; null when it is. */
function notTheirs({ rollout, by, people, now }: Told<Input>, signoff: Signoff, place: Approver | null, from: PersonId): Refusal | null {
  const awaited = openPlaces(rollout, signoff).map(({ person }) => person);
  if (!place || (from !== by && !isManager(rollout, by)))
    return refuse('notYours', { who: namesOf(people, awaited) || signoffWords.somebodyElse });
  if (place.given) return refuse('alreadyDecided', { who: nameOf(people, from), what: commandFacts.takeBackFirst });
  if (from === by) return null;
  const today = dayIn(now, rollout.start?.zone ?? 'UTC');
  const gone = hasLeft(rollout, signoff, place) || askedOn(rollout, signoff, place, today) === null;
  return gone ? null : refuse('stillThere', { who: nameOf(people, from) });
}

/** The place goes back to who had it, unless something was built on it. */
function givenBack(rollout: Rollout, entry: EntryOf<'signoffHandedOver'> | EntryOf<'approverReplaced'>): Decision {
  const { signoff: id, from, to } = entry.data;
  const signoff = rollout.signoffs.find((one) => one.id === id);
  const approver = signoff?.approvers.find(({ person }) => person === to);
  if (!signoff || signoff.approvers.some(({ person }) => person === from)) return refuse('undoneAlready');
  if (!approver) return refuse('dependsOn', { what: laterWords.handOver });
  if (approver.given || !isPending(signoff)) return refuse('dependsOn', { what: laterWords.verdict });
  const words = { text: commandFacts.takenBack };
  if (entry.type === 'approverReplaced')
    return { entries: [{ type: 'approverReplaced', data: { signoff: id, from: to, to: from }, words }] };
  return { entries: [{ type: 'signoffHandedOver', data: { signoff: id, from: to, to: from, role: entry.data.role }, words }] };
}
