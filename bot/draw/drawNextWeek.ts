import { goesOut } from '../../playbook/clock/goesOut.ts';
import { dayIn } from '../../playbook/clock/moments.ts';
import { goesOutLine } from '../../playbook/views/goesOutLine.ts';
import { skippedBy } from '../../playbook/views/skippedBy.ts';
import { dayWords, momentWords, timeWords } from '../../playbook/words/dates.ts';
import { goesOutWords as w } from '../../playbook/words/goesOut.ts';
import { nextWeekCard } from '../cards/nextWeekCard.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import { type Drawing, pressOf, readerZone, undoOf } from './Drawing.ts';

/** What goes out in the next seven days, for a manager (P86). */
export function drawNextWeek(drawing: Drawing, to: string): CardMessage {
  const { rollout, now, linkTo } = drawing;
  const zone = readerZone(drawing, to);
  return nextWeekCard({
    rollout: rollout.title,
    asOf: momentWords(now.toString(), zone),
    rests: rollout.status !== 'running',
    items: goesOut(rollout, now).map((item) => {
      const by = skippedBy(drawing, item.duties[0].key);
      const skipped = rollout.skipped[item.duties[0].key];
      const skip = item.skippable ? pressOf(drawing, 'skipDuty', { duty: item.key }, `${item.key}/skip/${rollout.seq}`) : null;
      const when = w.card.when(dayWords(dayIn(item.at, zone)), timeWords(item.at.toString(), zone));
      return {
        text: goesOutLine(drawing, item),
        when: by ? `${when} · ${by}` : when,
        skipped: item.skipped,
        act: item.skipped && skipped ? undoOf(drawing, skipped.seq) : skip,
      };
    }),
    links: { status: linkTo(rollout, { page: 'status' }) },
  });
}
