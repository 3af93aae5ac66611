import { goodNewsCard } from '../cards/goodNewsCard.ts';
import { newsCard } from '../cards/newsCard.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import { type Drawing, momentFor, name, pressOf, undoOf } from './Drawing.ts';
import type { Back } from './drawSignoffWays.ts';

/** A breakthrough as it stands in the channel, and as a receipt for whoever told it; taken back, the card says so (P97). */
export function drawNews(drawing: Drawing, id: string, to: string): CardMessage | null {
  const { rollout, linkTo } = drawing;
  const told = rollout.news.find((one) => one.id === id);
  const entry = rollout.entries.find(({ type, data }) => type === 'goodNewsTold' && data.news === id);
  const back = rollout.entries.findLast(({ type, data }) => type === 'goodNewsTakenBack' && data.news === id);
  const of = told ?? (back ? { by: entry?.by ?? back.by, at: back.at, text: '', milestone: null, seq: 0 } : null);
  if (!of) return null;
  return newsCard({
    rollout: rollout.title,
    state: told ? 'told' : 'gone',
    who: name(drawing, of.by),
    at: momentFor(drawing, to, of.at),
    said: { words: of.text },
    milestone: rollout.milestones.find((one) => one.id === of.milestone)?.name ?? '',
    undo: told && told.by === to ? undoOf(drawing, told.seq) : null,
    links: { status: linkTo(rollout, { page: 'status' }) },
  });
}

/** The form for good news, with what was written already; or as it was filled in, with what is wrong with it. */
export function drawGoodNews(drawing: Drawing, key: string, back: Back<{ text?: string; milestone?: string }>): CardMessage {
  const { rollout } = drawing;
  return goodNewsCard({
    rollout: rollout.title,
    milestones: rollout.milestones.filter(({ leftOut }) => !leftOut).map(({ id, name: of }) => ({ id, name: of })),
    typed: back.typed.text || back.typed.milestone ? back.typed : null,
    problem: back.problem,
    tell: pressOf(drawing, 'tellGoodNews', {}, key),
  });
}
