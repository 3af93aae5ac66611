import { weekOf } from '../../playbook/views/weekOf.ts';
import { dayWords } from '../../playbook/words/dates.ts';
import { weekCard } from '../cards/weekCard.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import type { Drawing } from './Drawing.ts';

/** The report of the week that begins on that Monday, for the channel (P75). */
export function drawWeek({ rollout, now, linkTo }: Drawing, monday: string): CardMessage {
  const { from, until, signed, slips, milestones, meetings, ...week } = weekOf(rollout, now, monday);
  const inWords = <Item extends { on: string }>(items: Item[]) => items.map((item) => ({ ...item, on: dayWords(item.on) }));
  return weekCard({
    rollout: rollout.title,
    from: dayWords(from),
    until: dayWords(until),
    signed: inWords(signed),
    slips: inWords(slips),
    milestones: inWords(milestones),
    meetings: inWords(meetings),
    ...week,
    links: { plan: linkTo(rollout, { page: 'plan' }) },
  });
}
