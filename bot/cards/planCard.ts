import { cardWords } from '../../playbook/words/cards.ts';
import { sentence as ended, led } from '../../playbook/words/joints.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import { buttons, opens } from './parts/buttons.ts';
import type { Element } from './parts/Element.ts';
import { fitted } from './parts/fitted.ts';
import { message } from './parts/message.ts';
import { row } from './parts/row.ts';
import { moreLine } from './parts/text.ts';
import { calmHead } from './parts/title.ts';

const words = cardWords.plan;
const most = 8;

export interface PlannedMilestone {
  name: string;
  state: 'signed' | 'going' | 'notStarted' | 'leftOut';
  dueOn: string;
  forecastOn: string;
  /** Positive is late. */
  slipDays: number;
  /** Empty until it is signed. */
  signedOn: string;
  met: number;
  total: number;
}

export interface PlanCardData {
  rollout: string;
  asOf: string;
  milestones: PlannedMilestone[];
  links: { plan: string | null };
}

/** The milestones and their dates, slips in the open (P59, P66). */
export function planCard(data: PlanCardData): CardMessage {
  return fitted(data, ({ rollout, asOf, milestones, links }) => {
    const kept = milestones.filter(({ state }) => state !== 'leftOut');
    const last = kept.at(-1);
    const signed = kept.filter(({ state }) => state === 'signed').length;
    const late = last !== undefined && last.slipDays > 0 ? words.late(last.name, last.slipDays) : '';
    const sentence = `${words.title(signed, kept.length)}${late}`;
    const left = milestones.length - most;
    return message(ended(led(rollout, sentence)), [
      ...calmHead([rollout, asOf], sentence),
      ...milestones.slice(0, most).flatMap(rowOf),
      ...(left > 0 ? moreLine(cardWords.more(left), links.plan) : []),
      ...buttons(opens(cardWords.buttons.seePlan, links.plan)),
    ]);
  });
}

function rowOf(milestone: PlannedMilestone): Element[] {
  const { name, state, met, total, signedOn, slipDays } = milestone;
  if (state === 'signed') return row('good', [{ strong: name }, words.signed(signedOn)]);
  if (state === 'leftOut') return row('neutral', [{ strong: name }, words.leftOut]);
  if (state === 'notStarted') return row(slipDays > 0 ? 'warning' : 'neutral', [{ strong: name }], datesOf(milestone));
  return row(slipDays > 0 ? 'warning' : 'going', [{ strong: name }, words.going(met, total)], datesOf(milestone));
}

function datesOf({ dueOn, forecastOn, slipDays }: PlannedMilestone): string {
  return slipDays === 0 ? words.due(dueOn) : words.forecast(dueOn, forecastOn, slipDays);
}
