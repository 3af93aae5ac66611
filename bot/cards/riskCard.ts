import { cardWords } from '../../playbook/words/cards.ts';
import { chaseWords as words } from '../../playbook/words/chase.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import type { Press } from './Press.ts';
import { band } from './parts/band.ts';
import { buttons, does, opens } from './parts/buttons.ts';
import { facts } from './parts/facts.ts';
import { fitted } from './parts/fitted.ts';
import { message } from './parts/message.ts';
import { line, whyLine } from './parts/text.ts';
import { title } from './parts/title.ts';

interface Risky {
  rollout: string;
  milestone: string;
  deliverable: string;
  links: { plan: string | null };
}

export interface ChasedRiskCardData extends Risky {
  state: 'chased';
  criterion: { words: string };
  /** The end of the first quarter, in words. */
  startBy: string;
  /** True when the reader answers for it. */
  own: boolean;
  owner: string;
  /** Who was asked before, and when; null the first time. */
  told: { who: string; on: string } | null;
  /** `startDeliverable` */
  start: Press;
}

export interface BegunRiskCardData extends Risky {
  state: 'begun' | 'met';
  by: string;
  on: string;
  undo: Press | null;
}

export type RiskCardData = ChasedRiskCardData | BegunRiskCardData;

/** Asks whether something risky has begun, and says thank you once it has (P61). */
export function riskCard(data: RiskCardData): CardMessage {
  return fitted<RiskCardData>(data, (data) => (data.state === 'chased' ? chased(data) : begun(data)));
}

function chased(data: ChasedRiskCardData): CardMessage {
  const { rollout, milestone, deliverable, told, own } = data;
  const whose = own ? words.owns : words.ownedBy(data.owner);
  return message(words.summary(deliverable), [
    ...band('warning', words.late, words.since(data.startBy), [rollout, milestone, whose]),
    ...title(words.title(deliverable)),
    ...line(words.why(milestone, data.startBy)),
    ...(told === null ? [] : line(words.told(told.who, told.on))),
    ...facts([[words.metWhen, data.criterion.words]]),
    ...whyLine(words.stuck),
    ...buttons([
      ...does(own ? words.started : words.startedIt, data.start, { style: 'positive' }),
      ...opens(cardWords.buttons.plan, data.links.plan),
    ]),
  ]);
}

function begun({ rollout, milestone, deliverable, state, by, on, undo, links }: BegunRiskCardData): CardMessage {
  return message(words.summaryBegun(deliverable), [
    ...band('good', state === 'met' ? words.met : words.begun, words.begunBy(by, on), [rollout, milestone]),
    ...title(deliverable),
    ...whyLine(words.thanks),
    ...buttons([...does(cardWords.buttons.undo, undo), ...opens(cardWords.buttons.plan, links.plan)]),
  ]);
}
