// Words people type, any case, with or without a mention: each becomes a card, and nothing is left without a next step.

import { emptyRollout } from '../../playbook/journal/Rollout.ts';
import type { Asker } from '../act/Acting.ts';
import { type Conversing, drawingOf, ownRollouts, type Seen, seenBy } from '../act/Conversing.ts';
import { lookedUpCard } from '../cards/lookedUpCard.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import { showOf } from '../draw/Drawing.ts';
import type { ChannelSeen } from '../teams/Incoming.ts';
import { isAwayTalk, talkAway } from './away.ts';
import { badNewsIn } from './badNewsIn.ts';
import { isConcern, talkConcern } from './concern.ts';
import { talkAnything, talkAsk, talkFind } from './find.ts';
import { isGoodNews, talkGoodNews } from './goodNews.ts';
import { guestCard } from './guestCard.ts';
import { isPinHere, pinHere } from './pinHere.ts';
import { isWishTalk, talkWish } from './reminders.ts';
import { drawBadNews, drawHelp, showCard } from './showCard.ts';
import { talkReport } from './talkReport.ts';
import { commandWithRest, plainCommand } from './typedCommand.ts';

export interface Words {
  asker: Asker;
  /** The channel it was said in; null in a 1:1 chat. */
  threadId: string | null;
  channel: ChannelSeen | null;
  text: string;
  /** The message's own id: the key of what it adds. */
  activityId: string;
}

/** Answers what somebody wrote. */
export async function talk(conversing: Conversing, words: Words): Promise<CardMessage | null> {
  const { asker, threadId, activityId } = words;
  const text = words.text.trim().replace(/\s+/g, ' ');
  if (isConcern(text)) return talkConcern(conversing, words);
  if (words.channel && isPinHere(text)) return pinHere(conversing, { ...words, channel: words.channel });
  const own = await ownRollouts(conversing, asker);
  const here = threadId ? await shownIn(conversing, asker, words.channel?.tenantId || asker.tenantId, threadId) : (own[0] ?? null);
  const nowhere = drawingOf(conversing, { rollout: emptyRollout(''), people: {}, hash: '', version: null, peopleCount: 0 });
  const plain = plainCommand(text);
  if (!here) {
    if (plain === 'help') return drawHelp(nowhere);
    const inEmptyChannel = threadId !== null && own.length > 0 && !(await conversing.places.ofChannel(asker.tenantId, threadId));
    return lookedUpCard({ said: text.slice(0, 200), inRollout: false, inEmptyChannel, help: showOf(nowhere, 'help'), mine: null });
  }
  if (isAwayTalk(text)) return talkAway(conversing, words, here, own);
  if (isWishTalk(text)) return talkWish(conversing, words, here, own);
  if (isGoodNews(text)) return talkGoodNews(here, words.text, activityId);
  if (plain) {
    const card = showCard(here, { card: plain, ids: { shared: threadId !== null }, own, roster: [], key: activityId });
    if (card) return card;
  }
  const asked = commandWithRest(words.text);
  switch (asked?.name) {
    case 'badNews':
      return drawBadNews(here.drawing, { typed: badNewsIn(asked.rest, asked.language), problem: '' }, activityId);
    case 'find':
      return guestCard(here, 'find') ?? talkFind(conversing, words, here, asked.rest.replace(/\s+/g, ' '));
    case 'ask':
      return (await talkReport(conversing, words, here)) ?? talkAsk(conversing, words, here, asked.rest);
    default:
      return (
        (await talkReport(conversing, words, here)) ??
        guestCard(here, 'find') ??
        (await talkAnything(conversing, words, here, text)) ??
        unknown(here, text)
      );
  }
}

async function shownIn(conversing: Conversing, asker: Asker, tenantId: string, threadId: string): Promise<Seen | null> {
  const id = await conversing.places.ofChannel(tenantId, threadId);
  return id ? seenBy(conversing, id, asker) : null;
}

/** Neither a word of ours, nor in the playbook, nor a question. */
const unknown = ({ drawing }: Seen, text: string): CardMessage =>
  lookedUpCard({ said: text.slice(0, 200), inRollout: true, help: showOf(drawing, 'help'), mine: showOf(drawing, 'mine') });
