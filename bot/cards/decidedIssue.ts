import { cardWords } from '../../playbook/words/cards.ts';
import { issueCardWords } from '../../playbook/words/issueCards.ts';
import { commas } from '../../playbook/words/joints.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import { type IssueFacts, raisedBy, settledInput, withForm } from './issueParts.ts';
import type { Press } from './Press.ts';
import { band } from './parts/band.ts';
import { quote } from './parts/box.ts';
import { buttons, does, opens, sends } from './parts/buttons.ts';
import { facts } from './parts/facts.ts';
import { message } from './parts/message.ts';
import { line } from './parts/text.ts';
import { title } from './parts/title.ts';

const words = cardWords.issue;
const more = issueCardWords;

export interface DecidedIssueCardData extends IssueFacts {
  state: 'decided';
  decidedBy: string;
  decidedAt: string;
  decided: { words: string };
  /** Who has it until it is settled; empty when nobody. */
  takenBy: string;
  takenAt: string;
  after: string;
  /** Settled by whoever has it, or by the reporter. */
  resolve: Press | null;
  passOn: Press | null;
  undo: Press | null;
}

/** What was decided about an issue that is still to be settled (N7). */
export function decidedIssue(data: DecidedIssueCardData): CardMessage {
  const { reader, takenBy, decidedBy } = data;
  const has = reader === 'taker' ? more.decided.youHave : takenBy === '' ? more.decided.open : more.decided.has(takenBy);
  return message(more.decided.summary(decidedBy, data.title), [
    ...band('going', more.decided.state, more.decided.by(decidedBy, data.decidedAt), [
      data.rollout,
      data.team,
      reader === 'channel' ? '' : raisedBy(data),
    ]),
    ...title(data.title),
    ...quote(words.decided(decidedBy), data.decided.words),
    ...facts([
      [words.raised, commas([data.reporter.at, data.reporter.name])],
      [words.taken, data.takenAt === '' ? '' : words.takenAfter(data.takenAt, data.after)],
    ]),
    ...line(has),
    ...answersOf(data),
  ]);
}

function answersOf({ reader, resolve, passOn, undo, links }: DecidedIssueCardData) {
  const after = [...does(more.open.passOn, passOn), ...does(cardWords.buttons.undo, undo)];
  if (resolve === null) return buttons([...after, ...opens(words.see, links.issue)]);
  return withForm(
    { before: [], opener: reader === 'reporter' ? words.fixed : more.taken.settled, after },
    settledInput(),
    sends(words.settle, resolve),
  );
}
