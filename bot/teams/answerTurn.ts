// One turn: an incoming event, its answer, and what the person sees when there is none in time.
import type { TurnContext } from 'botbuilder';
import { wayInWords } from '../../playbook/words/wayIn.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import { cardActivity, cardAnswer, sentenceAnswer } from './cardActivity.ts';
import { extensionBody } from './extensionBody.ts';
import type { Answering, Extended, Extending, Incoming } from './Incoming.ts';
import type { Troubled } from './TeamsSettings.ts';
import { troubleCard } from './troubleCard.ts';
import { withinTime } from './withinTime.ts';

export interface Turn {
  /** Null when the activity means nothing to us. */
  incoming: Incoming | null;
  answering: Answering;
  /** What is asked of the message extension; null for everything else. */
  extended: Extended | null;
  extending: Extending;
  /** Milliseconds until the answer has to leave. */
  leftMs(): number;
  /** Posts a card as a new thread of the channel. */
  startThread(message: CardMessage): Promise<unknown>;
  troubled: Troubled;
}

/** What a reply of ours takes to reach Teams, kept back from the time for answering, in milliseconds [assumption]. */
const sendingMs = 600;
/** Teams asks for a sign of life within 2 s. */
const typingAfterMs = 1200;

/** Answers an activity: an invoke in its own response, anything else with a card in the same conversation. */
export async function answerTurn(context: TurnContext, turn: Turn): Promise<void> {
  if (context.activity.type === 'invoke') {
    await answerInvoke(context, turn);
    return;
  }
  const { incoming } = turn;
  if (!incoming) return;
  const typing =
    incoming.kind === 'said' ? setTimeout(() => void context.sendActivity({ type: 'typing' }).catch(() => {}), typingAfterMs) : undefined;
  const answer = await cardFor(incoming, turn, turn.leftMs() - sendingMs);
  clearTimeout(typing);
  if (!answer.card) return;
  // Teams names the channel the app was added to, which need not be the one that tells of it.
  if (incoming.kind === 'installed' && incoming.channel) await turn.startThread(answer.card);
  else if (incoming.kind === 'pressed' && !answer.failed) await settlePressed(context, answer.card);
  else await context.sendActivity(cardActivity(answer.card));
}

async function answerInvoke(context: TurnContext, turn: Turn): Promise<void> {
  const answered = (body: object) => context.sendActivity({ type: 'invokeResponse', value: { status: 200, body } });
  if (turn.extended) {
    await answered(await extensionAnswer(turn.extended, turn));
  } else if (turn.incoming) {
    const { card } = await cardFor(turn.incoming, turn, turn.leftMs());
    await answered(card ? cardAnswer(card) : sentenceAnswer(wayInWords.noted));
  } else if (context.activity.name === 'adaptiveCard/action') await answered(sentenceAnswer(wayInWords.unknownPress));
  // Any other invoke is left unanswered: its caller is told that it is not known here.
}

/** Told within the time whatever happens: a list and a dialog that stay empty say why. */
async function extensionAnswer(extended: Extended, turn: Turn): Promise<object> {
  try {
    return extensionBody(extended, await withinTime(turn.extending(extended), turn.leftMs()));
  } catch (error) {
    turn.troubled(`answering ${extended.kind}`, error);
    return extensionBody(extended, { kind: 'said', text: troubleCard(error, null).summary });
  }
}

async function cardFor(incoming: Incoming, turn: Turn, ms: number): Promise<{ card: CardMessage | null; failed: boolean }> {
  try {
    return { card: await withinTime(answerOf(incoming, turn), ms), failed: false };
  } catch (error) {
    turn.troubled(`answering ${incoming.kind}`, error);
    const speaks = incoming.kind === 'said' || incoming.kind === 'pressed';
    return { card: speaks ? troubleCard(error, incoming) : null, failed: true };
  }
}

/** A function that throws before its first wait fails like any other. */
async function answerOf(incoming: Incoming, turn: Turn): Promise<CardMessage | null> {
  return turn.answering(incoming);
}

/** `Action.Submit` has no answer of its own: the pressed card is replaced where it stands, or answered below when that fails. */
async function settlePressed(context: TurnContext, message: CardMessage): Promise<void> {
  const { replyToId, conversation } = context.activity;
  try {
    if (!replyToId) throw new Error('the pressed card is not named');
    await context.updateActivity({ ...cardActivity(message), id: replyToId, conversation });
  } catch {
    await context.sendActivity(cardActivity(message));
  }
}
