import { isAfter } from '../../playbook/clock/moments.ts';
import { checkinWords } from '../../playbook/words/checkin.ts';
import { dayWords, timeWords } from '../../playbook/words/dates.ts';
import { nudgeCard } from '../cards/nudgeCard.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import { showOf } from './Drawing.ts';
import { drawNudge } from './drawNudge.ts';
import type { SharedCell } from './sharedCells.ts';

const words = checkinWords.rollouts;

/** One nudge for all that is open, in whichever rollout (P78). */
export function drawSharedNudge(waiting: SharedCell[], next: SharedCell): CardMessage {
  const { drawing, reader } = next.part;
  if (waiting.length < 2) return drawNudge(drawing, next.of, next.day, [next], reader);
  const soonest = waiting.reduce((first, cell) => (isAfter(first.closes, cell.closes) ? cell : first));
  return nudgeCard({
    rollout: words.count(new Set(waiting.map(({ part }) => part)).size),
    day: dayWords(soonest.day),
    teams: waiting.map(({ part, of }) => words.team(of.name, part.drawing.rollout.title)),
    only: false,
    minutesLeft: Math.max(0, Math.round(drawing.now.until(soonest.closes).total('minutes'))),
    closesAt: timeWords(soonest.closes.toString(), soonest.of.zone),
    asksNext: null,
    last: null,
    open: showOf(drawing, 'checkin', { from: next.place }),
    report: null,
  });
}
