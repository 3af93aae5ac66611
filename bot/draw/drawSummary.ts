import { summaryBenefit } from '../../playbook/clock/summaries.ts';
import { summaryCard } from '../cards/summaryCard.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import { name, showOf } from './Drawing.ts';
import { itemsOf, type Own } from './drawMine.ts';

/** What waits for the reader this week, and what it brings them, over all their rollouts: one card in place of single notes (U13). */
export function drawSummary(own: Own[], week: string): CardMessage | null {
  const told = own.flatMap((one) => {
    const items = itemsOf([one]);
    const benefit = summaryBenefit(one.drawing.rollout, one.reader, week);
    return items.length || benefit ? [{ one, benefit }] : [];
  });
  const [first] = told;
  if (!first) return null;
  const { drawing, reader } = first.one;
  return summaryCard({
    rollout: drawing.rollout.title,
    rollouts: told.length,
    first: name(drawing, reader).split(' ')[0] ?? '',
    items: itemsOf(told.map(({ one }) => one)),
    benefits: told.flatMap(({ one, benefit }, at) => {
      const isSaid = told.slice(0, at).some((before) => before.benefit?.title === benefit?.title);
      if (!benefit || isSaid) return [];
      return [{ rollout: one.drawing.rollout.title, title: benefit.title, evidence: benefit.evidence, source: benefit.source }];
    }),
    mine: showOf(drawing, 'mine'),
    wishes: showOf(drawing, 'reminders'),
    links: { mine: drawing.linkTo(drawing.rollout, { page: 'overview' }) },
  });
}
