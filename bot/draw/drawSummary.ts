import { summaryBenefit } from '../../playbook/clock/summaries.ts';
import { waiting } from '../../playbook/views/needs.ts';
import { acceptanceNeeds } from '../../playbook/views/playbookNeeds.ts';
import { summaryCard } from '../cards/summaryCard.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import { type Drawing, name, showOf } from './Drawing.ts';
import { itemOf } from './drawMine.ts';

/** What waits for the reader this week, and one thing the rollout brings them: one card in place of single notes (U13). */
export function drawSummary(drawing: Drawing, week: string, to: string): CardMessage | null {
  const { rollout } = drawing;
  const looking = { ...drawing, reader: to, readerName: '' };
  const items = [...waiting(looking), ...acceptanceNeeds(looking)].filter((one) => one.to === to).map((one) => itemOf(drawing, one));
  const benefit = summaryBenefit(rollout, to, week);
  if (!items.length && !benefit) return null;
  return summaryCard({
    rollout: rollout.title,
    first: name(drawing, to).split(' ')[0] ?? '',
    items,
    benefit: benefit && { title: benefit.title, evidence: benefit.evidence, source: benefit.source },
    mine: showOf(drawing, 'mine'),
    wishes: showOf(drawing, 'reminders'),
    links: { mine: drawing.linkTo(rollout, { page: 'overview' }) },
  });
}
