import { cardWords } from '../../playbook/words/cards.ts';
import { issueCardWords } from '../../playbook/words/issueCards.ts';
import { commas } from '../../playbook/words/joints.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import type { IssueFacts } from './issueParts.ts';
import type { Press } from './Press.ts';
import { band } from './parts/band.ts';
import { quote } from './parts/box.ts';
import { buttons, does, opens } from './parts/buttons.ts';
import { facts } from './parts/facts.ts';
import { message } from './parts/message.ts';
import { title } from './parts/title.ts';

const words = cardWords.issue;

export interface SettledIssueCardData extends IssueFacts {
  state: 'settled';
  settledBy: string;
  settledAt: string;
  /** How it was settled, word for word. */
  resolution: { words: string };
  /** What was decided before; null when nothing was. */
  decided: { name: string; words: string } | null;
  takenAt: string;
  /** How long it took until somebody had it; empty when it was settled without being taken. */
  after: string;
  effect: { milestone: string; on: string; slipDays: number } | null;
  undo: Press | null;
}

/** How an issue ended: the same card for the one who raised it and everybody who was told (P97). */
export function settledIssue(data: SettledIssueCardData): CardMessage {
  const { effect, decided } = data;
  return message(words.summarySettled(data.title), [
    ...band('good', words.settled, data.settledAt, [data.rollout, data.team]),
    ...title(data.title),
    ...quote(issueCardWords.settled.by(data.settledBy), data.resolution.words),
    ...(decided === null ? [] : quote(words.decided(decided.name), decided.words)),
    ...facts([
      [words.raised, commas([data.reporter.at, data.reporter.name])],
      [words.taken, data.takenAt === '' ? '' : words.takenAfter(data.takenAt, data.after)],
      [words.effect, effect === null ? '' : words.onTime(effect.milestone, effect.on, effect.slipDays)],
    ]),
    ...buttons([...does(cardWords.buttons.undo, data.undo), ...opens(cardWords.buttons.seeHistory, data.links.issue)]),
  ]);
}
