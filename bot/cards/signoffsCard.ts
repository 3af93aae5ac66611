import { cardWords } from '../../playbook/words/cards.ts';
import { sentence as ended, led } from '../../playbook/words/joints.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import type { Press } from './Press.ts';
import { actRow } from './parts/actRow.ts';
import { buttons, does, opens } from './parts/buttons.ts';
import { fitted } from './parts/fitted.ts';
import { message } from './parts/message.ts';
import { row } from './parts/row.ts';
import { line, moreLine, subheading } from './parts/text.ts';
import { calmHead } from './parts/title.ts';

const words = cardWords.signoffs;
const most = 4;

export interface SignoffsCardData {
  rollout: string;
  asOf: string;
  waiting: { milestone: string; who: string[]; askedOn: string; by: string; overdue: boolean; sign: Press | null }[];
  signed: { milestone: string; on: string }[];
  total: number;
  /** The next milestone to be signed, said when nothing waits. */
  next: { milestone: string; dueOn: string } | null;
  links: { plan: string | null };
}

/** Which sign-offs wait and for whom, and what is signed already (P70). */
export function signoffsCard(data: SignoffsCardData): CardMessage {
  return fitted(data, (data) => {
    const { waiting, signed, links } = data;
    const nothing = waiting.length === 0;
    const sentence = nothing ? words.empty : words.title(waiting.length);
    const left = waiting.length - most;
    return message(ended(led(data.rollout, sentence)), [
      ...calmHead([data.rollout, data.asOf], sentence),
      ...(nothing && data.next !== null ? line(words.next(data.next.milestone, data.next.dueOn)) : []),
      ...waiting
        .slice(0, most)
        .flatMap(({ milestone, who, askedOn, by, overdue, sign }) =>
          actRow(
            overdue ? 'attention' : 'going',
            words.one(milestone, who),
            cardWords.capital(words.since(askedOn, by)),
            does(words.sign, sign),
          ),
        ),
      ...(left > 0 ? moreLine(cardWords.more(left), links.plan) : []),
      ...(signed.length === 0 ? [] : subheading(cardWords.plan.title(signed.length, data.total))),
      ...signed.slice(-most).flatMap(({ milestone, on }) => row('good', [{ strong: milestone }, words.signedOn(on)])),
      ...buttons(opens(cardWords.buttons.seePlan, links.plan)),
    ]);
  });
}
