import { cardWords } from '../../playbook/words/cards.ts';
import { sentence as ended, led } from '../../playbook/words/joints.ts';
import { reminderWords } from '../../playbook/words/reminders.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import { type MineItem, rowOf } from './mineCard.ts';
import type { Press } from './Press.ts';
import { box } from './parts/box.ts';
import { buttons, does } from './parts/buttons.ts';
import { fitted } from './parts/fitted.ts';
import { message } from './parts/message.ts';
import { moreLine, smallLine, text, whyLine } from './parts/text.ts';
import { calmHead } from './parts/title.ts';

const words = reminderWords.monday;
const most = 4;
const mostBenefits = 3;

export interface SummaryCardData {
  rollout: string;
  /** How many rollouts have something to say; the first of them is named where it is the only one. */
  rollouts: number;
  first: string;
  /** What waits, the most overdue first. */
  items: MineItem[];
  /** What each rollout brings, without those where that was told last week. */
  benefits: { rollout: string; title: string; evidence: string; source: string }[];
  mine: Press;
  wishes: Press;
  links: { mine: string | null };
}

/** A week in one card, on its Monday: what waits in all rollouts, and what each of them brings (U13). */
export function summaryCard(data: SummaryCardData): CardMessage {
  return fitted(data, ({ rollout, rollouts, first, items, benefits, mine, wishes, links }) => {
    const sentence = words.title(items.length);
    const left = items.length - most;
    return message(ended(led(first, sentence)), [
      ...calmHead([rollouts > 1 ? words.rollouts(rollouts) : rollout, words.where(first)], sentence),
      ...items.slice(0, most).flatMap(rowOf),
      ...(left > 0 ? moreLine(cardWords.more(left), links.mine) : []),
      ...benefits
        .slice(0, mostBenefits)
        .flatMap((benefit) =>
          box([
            ...smallLine(rollouts > 1 ? words.bringsIn(benefit.rollout) : words.brings),
            ...text(benefit.title, { weight: 'bolder', spacing: 'none' }),
            ...text(benefit.evidence, { spacing: 'small' }),
            ...smallLine(benefit.source),
          ]),
        ),
      ...whyLine(words.why),
      ...buttons([
        ...(items.length ? does(cardWords.buttons.mine, mine, { style: 'positive' }) : []),
        ...does(reminderWords.card.howOften, wishes),
      ]),
    ]);
  });
}
