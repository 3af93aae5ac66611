import { cardWords } from '../../playbook/words/cards.ts';
import { concernActionWords, concernWords, concernCardWords as words } from '../../playbook/words/concern.ts';
import { sentence as ended } from '../../playbook/words/joints.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import type { Press } from './Press.ts';
import { band } from './parts/band.ts';
import { quote } from './parts/box.ts';
import { buttons, does, sends } from './parts/buttons.ts';
import { fitted } from './parts/fitted.ts';
import { wordsInput } from './parts/inputs.ts';
import { message } from './parts/message.ts';
import { row } from './parts/row.ts';
import { line, whyLine } from './parts/text.ts';
import { title } from './parts/title.ts';
import type { Tone } from './parts/tones.ts';

export interface ConcernCardData {
  rollout: string;
  /** `told` and `waiting`: to the person it went to. `raised` and `unheard`: to who raised it. The others to both. */
  state: 'told' | 'waiting' | 'raised' | 'unheard' | 'answered' | 'closed' | 'takenBack';
  /** The other of the two readers. */
  other: string;
  /** Who the news is of: raised, answered, closed or took it back. */
  who: string;
  /** What was raised and each answer, oldest first; empty once it is taken back. */
  said: { who: string; at: string; words: string }[];
  typed: { text: string } | null;
  problem: string;
  answer: Press | null;
  close: Press | null;
  undo: Press | null;
}

/** Answers shown; what is older stands in the chat above. */
const mostSaid = 6;

const heads: Record<ConcernCardData['state'], { tone: Tone; band(): string; sentence(data: ConcernCardData): string }> = {
  told: { tone: 'attention', band: () => words.private, sentence: ({ who }) => words.told(who) },
  waiting: { tone: 'attention', band: () => words.waitingBand, sentence: ({ who }) => words.waiting(who) },
  raised: { tone: 'neutral', band: () => words.raisedBand, sentence: ({ other }) => words.raised(other) },
  unheard: { tone: 'warning', band: () => words.unheardBand, sentence: ({ other }) => words.unheard(other) },
  answered: { tone: 'neutral', band: () => words.answeredBand, sentence: ({ who }) => words.answered(who) },
  closed: { tone: 'good', band: () => words.closedBand, sentence: ({ who }) => words.closed(who) },
  takenBack: { tone: 'neutral', band: () => words.takenBackBand, sentence: ({ who }) => words.takenBack(who) },
};

/** A private concern as one of its two readers sees it: with a box for an answer while it is open (P56). */
export function concernCard(data: ConcernCardData): CardMessage {
  return fitted(data, (data) => {
    const { state, rollout, other, said, typed, problem, answer, close, undo } = data;
    const head = heads[state];
    const sentence = head.sentence(data);
    const [first, ...later] = said;
    const shown = first ? [first, ...later.slice(-mostSaid)] : [];
    return message(ended(sentence), [
      ...band(head.tone, head.band(), '', [rollout, words.private]),
      ...title(sentence),
      ...line(lineOf(data)),
      ...shown.flatMap(({ who, at, words: text }) => quote(words.wrote(who, at), text)),
      ...(problem === '' ? [] : row('warning', problem)),
      ...(answer
        ? wordsInput({
            id: 'text',
            label: concernWords.answer,
            example: concernActionWords.answerExample,
            error: concernWords.answerMissing,
            value: typed?.text,
            most: 2000,
          })
        : []),
      ...(state === 'takenBack' ? [] : whyLine(words.onlyBoth(other))),
      ...buttons([
        ...sends(concernActionWords.answer, answer, { style: 'positive' }),
        ...does(concernActionWords.close, close),
        ...does(cardWords.buttons.undo, undo),
      ]),
    ]);
  });
}

function lineOf({ state, other }: ConcernCardData): string {
  if (state === 'unheard') return words.unheardLine(other);
  if (state === 'closed') return words.closedLine;
  return state === 'takenBack' ? words.takenBackLine : words.open;
}
