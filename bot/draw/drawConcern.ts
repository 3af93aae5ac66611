// A private concern as one of its two readers sees it now; nobody else gets a card of it (P56).
import { isUnheard, waitsForHearer } from '../../playbook/clock/concerns.ts';
import { concernGoesTo } from '../../playbook/commands/concernGoesTo.ts';
import type { Concern } from '../../playbook/journal/Concern.ts';
import { channelNameOf } from '../../playbook/journal/channelOf.ts';
import type { PersonId } from '../../playbook/journal/Entry.ts';
import { concernSubject } from '../../playbook/journal/subjects.ts';
import { lastDoingOn } from '../../playbook/views/concernsShown.ts';
import { type ConcernCardData, concernCard } from '../cards/concernCard.ts';
import { concernFormCard } from '../cards/concernFormCard.ts';
import type { Press } from '../cards/Press.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import { type Drawing, keyNow, momentFor, name, pressOf } from './Drawing.ts';

interface Typed {
  typed: { text: string };
  problem: string;
}

/** The form, drawn on the rollout; null when nobody would hear it. */
export function drawConcernForm(drawing: Drawing, reader: PersonId, back: Typed, key: string, fromChannel = false): CardMessage | null {
  const { rollout } = drawing;
  const hears = concernGoesTo(rollout, reader);
  if (!hears) return null;
  return concernFormCard({
    rollout: rollout.title,
    hears: name(drawing, hears),
    channel: fromChannel ? channelNameOf(rollout) : '',
    typed: back.typed.text ? back.typed : null,
    problem: back.problem,
    raise: pressOf(drawing, 'raiseConcern', {}, key),
  });
}

/** The card about a concern, drawn on the private journal; null for everybody but its two readers. */
export function drawConcern(drawing: Drawing, id: string, to: PersonId, duty: string, back: Typed | null = null): CardMessage | null {
  const { rollout } = drawing;
  const concern = rollout.concerns.find((one) => one.id === id);
  if (!concern || (to !== concern.by && to !== concern.to)) return null;
  const state = stateOf(drawing, concern, to, duty);
  const open = !concern.closed && !concern.takenBackAt;
  const key = keyNow(drawing, concernSubject(id));
  const undoes = lastDoingOn(concern, to);
  return concernCard({
    rollout: rollout.title,
    state,
    other: name(drawing, to === concern.by ? concern.to : concern.by),
    who: name(drawing, newsOf(concern, state)),
    said: concern.takenBackAt
      ? []
      : [concern, ...concern.answers].map(({ by, at, text }) => ({ who: name(drawing, by), at: momentFor(drawing, to, at), words: text })),
    typed: back?.typed ?? null,
    problem: back?.problem ?? '',
    answer:
      open && (to === concern.to || concern.answers.length > 0) ? press(drawing, 'answerConcern', { concern: id }, `${key}/answer`) : null,
    close:
      open && (to === concern.to || concern.answers.length > 0) ? press(drawing, 'closeConcern', { concern: id }, `${key}/close`) : null,
    undo: undoes === null ? null : press(drawing, 'undoConcern', { seq: undoes }, `undo/${undoes}`),
  });
}

/** Commands are given for the rollout; that the private journal is acted on is nobody's business. */
const press = (drawing: Drawing, verb: string, input: Record<string, unknown>, key: string): Press => ({
  ...pressOf(drawing, verb, input, key),
  rollout: drawing.rollout.keepsConcernsOf?.rollout ?? '',
});

function stateOf({ rollout }: Drawing, concern: Concern, to: PersonId, duty: string): ConcernCardData['state'] {
  if (concern.takenBackAt) return 'takenBack';
  if (concern.closed) return 'closed';
  if (duty.includes('/nudge/') && waitsForHearer(concern)) return 'waiting';
  if (concern.answers.length) return 'answered';
  if (to === concern.by) return isUnheard(rollout, concern) ? 'unheard' : 'raised';
  return 'told';
}

function newsOf({ by, answers, closed }: Concern, state: ConcernCardData['state']) {
  if (state === 'closed') return closed?.by ?? by;
  return state === 'answered' ? (answers.at(-1)?.by ?? by) : by;
}
