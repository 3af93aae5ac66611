// Words people type, any case, with or without a mention: each becomes a card, and nothing is left without a next step.

import { dayToReport } from '../../playbook/clock/dayToReport.ts';
import { representativeOf } from '../../playbook/clock/rounds.ts';
import { emptyRollout } from '../../playbook/journal/Rollout.ts';
import type { Asker } from '../act/Acting.ts';
import { act } from '../act/act.ts';
import { type Conversing, drawingOf, ownRollouts, type Seen, seenBy } from '../act/Conversing.ts';
import { lookedUpCard } from '../cards/lookedUpCard.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import { cardOf } from '../draw/cardOf.ts';
import { showOf } from '../draw/Drawing.ts';
import { refusalOf } from '../press/refusalOf.ts';
import { drawFound, sectionsFor } from './find.ts';
import { drawBadNews, drawHelp, showCard } from './showCard.ts';

export interface Words {
  asker: Asker;
  /** The channel it was said in; null in a 1:1 chat. */
  threadId: string | null;
  text: string;
  /** The message's own id: the key of what it adds. */
  activityId: string;
}

/** The words that bring a card of their own. */
const plainWords = new Map(
  Object.entries({
    help: 'help',
    hi: 'help',
    hello: 'help',
    status: 'status',
    plan: 'plan',
    mine: 'mine',
    'sign-offs': 'signoffs',
    signoffs: 'signoffs',
    'sign offs': 'signoffs',
    report: 'checkin',
    'bad news': 'badNews',
  }),
);

/** Answers what somebody wrote. */
export async function talk(conversing: Conversing, words: Words): Promise<CardMessage> {
  const { asker, threadId, activityId } = words;
  const text = words.text.trim().replace(/\s+/g, ' ');
  const own = await ownRollouts(conversing, asker);
  const here = threadId ? await shownIn(conversing, asker, threadId) : (own[0] ?? null);
  const nowhere = drawingOf(conversing, { rollout: emptyRollout(''), people: {}, hash: '', version: null, peopleCount: 0 });
  const plain = plainWords.get(text.toLowerCase().replace(/[.!?,]+$/, ''));
  if (!here)
    return plain === 'help'
      ? drawHelp(nowhere)
      : lookedUpCard({ said: text.slice(0, 200), inRollout: false, help: showOf(nowhere, 'help'), mine: null });
  if (plain) {
    const card = showCard(here, { card: plain, ids: {}, own, roster: [], key: activityId });
    if (card) return card;
  }
  const [, command = '', rest = ''] = /^(bad news|find|where is|no change)\b[:,]?\s*([\s\S]*)$/i.exec(text) ?? [];
  switch (command.toLowerCase()) {
    case 'bad news':
      return drawBadNews(here.drawing, { typed: { text: originalRest(words.text, command) }, problem: '' }, activityId);
    case 'find':
    case 'where is':
      return drawFound(here.drawing, rest.replace(/[?]+$/, '').slice(0, 200));
    case 'no change':
      return noChange(conversing, words, here);
    default:
      return lookUp(here, text);
  }
}

async function shownIn(conversing: Conversing, asker: Asker, threadId: string): Promise<Seen | null> {
  const id = await conversing.places.ofChannel(asker.tenantId, threadId);
  return id ? seenBy(conversing, id, asker) : null;
}

/** What was written after the command, letter by letter. */
const originalRest = (text: string, command: string): string =>
  text
    .trim()
    .slice(command.length)
    .replace(/^[:,\s]+/, '');

/** Anything else is looked up in the playbook first. */
function lookUp({ drawing }: Seen, text: string): CardMessage {
  if (text.length > 2 && text.length <= 200 && sectionsFor(drawing.rollout.sections, text).length) return drawFound(drawing, text);
  return lookedUpCard({ said: text.slice(0, 200), inRollout: true, help: showOf(drawing, 'help'), mine: showOf(drawing, 'mine') });
}

/** The one-tap report, typed. */
async function noChange(conversing: Conversing, { asker, activityId }: Words, seen: Seen): Promise<CardMessage> {
  const { rollout } = seen.opened;
  const team = rollout.teams.find((one) => one.active && representativeOf(rollout, one) === seen.reader);
  if (!team) return lookUp(seen, 'no change');
  const day = dayToReport(rollout, team, conversing.now());
  const wish = { rolloutId: rollout.id, verb: 'reportStatus', input: { team: team.id, day, noChange: true }, key: activityId, asker };
  const acted = await act(conversing, wish);
  const after = acted.opened ? { ...seen, opened: acted.opened, drawing: drawingOf(conversing, acted.opened) } : seen;
  if (acted.kind === 'refused') return refusalOf(after, acted.refusal, { words: '', show: null });
  return cardOf(after.drawing, `status/${team.id}/${day}`, seen.reader) ?? drawHelp(after.drawing);
}
