import { z } from 'zod';
import type { NewEntry, PersonId } from '../journal/Entry.ts';
import type { Talk } from '../journal/Meeting.ts';
import type { Rollout } from '../journal/Rollout.ts';
import { inputWords } from '../words/inputs.ts';
import { talkWords } from '../words/talks.ts';
import { command, type Decision, refuse } from './Command.ts';
import { day, idOf } from './fields.ts';

const input = z.object({ milestone: idOf(() => inputWords.choice), person: idOf(() => inputWords.person), on: day });

/** Plans to talk to an approver before they are asked to sign (P74). */
export const planTalk = command<z.infer<typeof input>>({
  verb: 'planTalk',
  does: 'Plan to talk to an approver of a milestone before the sign-off is asked.',
  input,
  names: ({ person }) => [person],
  decide({ rollout, input: { milestone, person: oid, on }, named }) {
    const person = named[oid] ?? '';
    if (!rollout.milestones.some(({ id }) => id === milestone)) return refuse('unknownMilestone');
    const open = openTalk(rollout, milestone, person);
    if (open?.on === on) return refuse('alreadySo', { what: talkWords.alreadyPlanned });
    const off: NewEntry[] = open ? [{ type: 'talkDropped', data: { talk: open.id } }] : [];
    return { entries: [...off, { type: 'talkPlanned', data: { talk: `t${rollout.seq + 1 + off.length}`, milestone, person, on } }] };
  },
  undo: {
    talkDropped: (rollout, { data }) => planned(rollout, data.talk),
    talkPlanned: (rollout, { data, key }) => dropped(rollout, data.talk, key),
  },
});

/** The talk with that person that is planned and was not held yet. */
export const openTalk = (rollout: Rollout, milestone: string, person: PersonId): Talk | undefined =>
  rollout.talks.findLast((talk) => talk.milestone === milestone && talk.person === person && !talk.dropped && !talk.held);

/** Puts a talk that was dropped back on the list. */
export function planned(rollout: Rollout, id: string): Decision {
  const talk = rollout.talks.find((one) => one.id === id);
  if (!talk?.dropped) return refuse('undoneAlready');
  const { milestone, person, on } = talk;
  return { entries: [{ type: 'talkPlanned', data: { talk: id, milestone, person, on } }] };
}

/** Takes a talk off the list again, unless it was held since; `key` names the doing whose own entries do not count. */
export function dropped(rollout: Rollout, id: string, key: string): Decision {
  const talk = rollout.talks.find((one) => one.id === id);
  if (!talk || talk.dropped) return refuse('undoneAlready');
  const heldWith = rollout.entries.find(({ seq }) => seq === talk.held?.seq)?.key;
  if (talk.held && heldWith !== key) return refuse('dependsOn', { what: talkWords.whatWasSaid });
  return { entries: [{ type: 'talkDropped', data: { talk: id } }] };
}
