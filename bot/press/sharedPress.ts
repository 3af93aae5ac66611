// Presses on a message about several rollouts: each part acts on its own rollout, and all parts come back in one card.

import type { Refusal } from '../../playbook/commands/Command.ts';
import { checkinWords } from '../../playbook/words/checkin.ts';
import { titleOf } from '../../playbook/words/counts.ts';
import { refusalSentence } from '../../playbook/words/refusals.ts';
import type { Asker } from '../act/Acting.ts';
import { act } from '../act/act.ts';
import { type Conversing, type Seen, seenBy } from '../act/Conversing.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import type { MessageRef } from '../draw/Drawing.ts';
import { drawShared } from '../draw/drawShared.ts';
import { type Shared, sharedOf } from '../draw/sharedOf.ts';
import { statusForms } from './statusFormAgain.ts';
import { placeIn, typedInParts, type Wish, wishesOf, withoutIssue } from './teamsTyped.ts';

type Fields = Record<string, unknown>;

interface SharedPress {
  asker: Asker;
  verb: string;
  /** The rollout of the part that was pressed. */
  rolloutId: string;
  key: string;
  /** What came with the button and from the fields: nothing in here is trusted. */
  input: Fields;
}

const textOf = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

/** Rollout ids are short, and duties name a team, a day and what follows the question; what is longer is not ours. */
const mostId = 100;
const mostDuty = 300;
/** What the buttons of such a message, and of the forms it opens, do. */
const verbs: string[] = ['showCard', ...statusForms, 'snoozeQuestion', 'declineQuestion', 'undo'];
/** Names in a sentence about what is to be mended. */
const shortName = 40;

/** The message a button says it belongs to; null where it says none. */
export function messageIn(value: unknown): MessageRef | null {
  const { rollout, duty } = (value ?? {}) as Fields;
  const ref = { rollout: textOf(rollout), duty: textOf(duty) };
  return ref.rollout && ref.duty && ref.rollout.length <= mostId && ref.duty.length <= mostDuty ? ref : null;
}

/** The message as its delivery remembers it, with each rollout as the asker sees it now; null when it was not sent to them, or is about one rollout. */
async function sharedSeen(conversing: Conversing, asker: Asker, { rollout, duty }: MessageRef): Promise<Shared | null> {
  const subject = duty.split('/').slice(0, 3).join('/');
  const delivery = await conversing.deliveries.sentFor(rollout, subject, duty);
  if (!delivery?.shares) return null;
  if ((await seenBy(conversing, rollout, asker))?.reader !== delivery.to) return null;
  const ids = [...new Set(delivery.shares.map(({ rolloutId }) => rolloutId))];
  const seen = new Map(await Promise.all(ids.map(async (id) => [id, await seenBy(conversing, id, asker)] as [string, Seen | null])));
  return sharedOf(delivery.shares, (id) => {
    const one = seen.get(id);
    return one?.reader ? one : null;
  });
}

/**
 * Carries out what was pressed in each rollout it is for, and answers with the whole message as it is then. Null where the usual card
 * answers: another card is to be shown, one team's own form comes back, or the message is not the asker's.
 */
export async function pressShared(conversing: Conversing, pressed: SharedPress, message: MessageRef): Promise<CardMessage | null> {
  const { asker, verb, rolloutId, input, key } = pressed;
  const typed = typedInParts(input);
  if (!verbs.includes(verb)) return null;
  if (verb === 'showCard' && (input.card !== 'checkin' || 'team' in input)) return null;
  const before = await sharedSeen(conversing, asker, message);
  if (!before) return null;
  if (verb === 'showCard') {
    const from = Number(input.from);
    return drawShared(before, { asks: true, back: { typed, problem: '' }, ...(Number.isInteger(from) ? { from } : {}) });
  }
  const { wishes, problem = '' } = wishesOf(verb, rolloutId, input);
  // One moment for all: what is put off together is asked again together.
  const at = conversing.now();
  const acted = [];
  for (const wish of wishes) acted.push({ wish, one: await act({ ...conversing, now: () => at }, { ...wish, verb, key, asker }) });
  const refused = acted.flatMap(({ wish, one }) => (one.kind === 'refused' ? [{ wish, refusal: one.refusal }] : []));
  const [first] = refused;
  if (first && !isOfWholeCard(input)) return null;
  const shared = await sharedSeen(conversing, asker, message);
  if (!shared) return null;
  const hasIssue = acted.some(({ wish, one }) => wish.takesIssue && one.kind === 'done');
  const back = { typed: hasIssue ? withoutIssue(typed) : typed, problem: first ? sentenceOf(shared, first.wish, first.refusal) : problem };
  return drawShared(shared, { asks: true, back });
}

/** True for the buttons that stand on the whole card, false for those of one team's own form. */
const isOfWholeCard = (input: Fields): boolean => placeIn(input) !== null || 'parts' in input || 'each' in input || 'seq' in input;

/** What is to be mended, and of which team where the refusal or the press names it. */
function sentenceOf({ parts }: Shared, { rolloutId, places }: Wish, { refusal, facts }: Refusal): string {
  const sentence = refusalSentence(refusal, facts);
  const at = /^teams\.(\d)\./.exec(facts.field ?? '')?.[1];
  const place = at === undefined ? places.find(() => places.length === 1) : places[Number(at)];
  const part = parts.find(({ drawing }) => drawing.rollout.id === rolloutId);
  const id = part?.days.find((one) => one.place === place)?.team;
  const team = part?.drawing.rollout.teams.find((one) => one.id === id)?.name;
  if (!part || !team) return sentence;
  return checkinWords.rollouts.about(titleOf(part.drawing.rollout.title, shortName), titleOf(team, shortName), sentence);
}
