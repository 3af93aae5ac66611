// `concern ...`: said in one's own chat, and never repeated anywhere else (P56, N18).
import { refuse } from '../../playbook/commands/Command.ts';
import { concernGoesTo } from '../../playbook/commands/concernGoesTo.ts';
import { type Conversing, ownRollouts, type Seen, seenBy } from '../act/Conversing.ts';
import { concernElsewhereCard } from '../cards/concernElsewhereCard.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import { drawConcernForm } from '../draw/drawConcern.ts';
import { refusalOf } from '../press/refusalOf.ts';
import type { Words } from './talk.ts';
import { behind, everyParts, unled } from './typedWords.ts';

const words = everyParts.flatMap(({ concern }) => concern);

/** True for what begins with `concern`. */
export const isConcern = (text: string): boolean => behind(text, words) !== null;

/** In one's own chat the form with what was written; in a channel the empty form in one's own chat, and there at most where to say it. */
export async function talkConcern(conversing: Conversing, { asker, threadId, text, activityId }: Words): Promise<CardMessage | null> {
  const here = await rolloutFor(conversing, { asker, threadId });
  if (threadId === null) return formFor(here, unled(behind(text, words) ?? text), activityId, false);
  const canHear = here && concernGoesTo(here.opened.rollout, here.reader);
  const reached = canHear ? await conversing.whisper(asker, formFor(here, '', activityId, true)).catch(() => false) : false;
  return reached ? null : concernElsewhereCard();
}

async function rolloutFor(conversing: Conversing, { asker, threadId }: Pick<Words, 'asker' | 'threadId'>): Promise<Seen | null> {
  if (threadId === null) return (await ownRollouts(conversing, asker))[0] ?? null;
  const id = await conversing.places.ofChannel(asker.tenantId, threadId);
  return id ? seenBy(conversing, id, asker) : null;
}

function formFor(seen: Seen | null, text: string, key: string, fromChannel: boolean): CardMessage {
  if (!seen) return refusalOf(null, refuse('unknownRollout'), { words: text, show: null });
  const form = drawConcernForm(seen.drawing, seen.reader, { typed: { text }, problem: '' }, key, fromChannel);
  return form ?? refusalOf(seen, refuse('nobodyToHear'), { words: text, show: null });
}
