import { cardWords } from '../../playbook/words/cards.ts';
import { checkinWords } from '../../playbook/words/checkin.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import type { Press } from './Press.ts';
import { band } from './parts/band.ts';
import { quote } from './parts/box.ts';
import { buttons, does, sends } from './parts/buttons.ts';
import { fitted } from './parts/fitted.ts';
import { wordsInput } from './parts/inputs.ts';
import { message } from './parts/message.ts';
import { line, smallLine } from './parts/text.ts';
import { title } from './parts/title.ts';

const words = checkinWords.declined;

export interface NotTodayCardData {
  rollout: string;
  day: string;
  team: string;
  person: string;
  saidAt: string;
  /** The reason, as typed; empty while none was given. */
  words: string;
  /** `declineQuestion` with team and day, for the reason; null when there is one, or for another reader. */
  give: Press | null;
  /** `showCard` with the check-in. */
  report: Press;
  undo: Press | null;
}

/** Nothing comes from the team today: who said so, and why. */
export function notTodayCard(data: NotTodayCardData): CardMessage {
  return fitted(data, (data) => {
    const sentence = words.title(data.team);
    return message(sentence, [
      ...band('neutral', words.state, data.saidAt, [data.rollout, data.day]),
      ...title(sentence),
      ...line(words.who(data.person, data.saidAt)),
      ...quote(words.given, data.words),
      ...smallLine(words.digest),
      ...(data.give === null ? [] : wordsInput({ id: 'reason', label: words.reason, example: words.reasonExample, most: 500 })),
      ...buttons([...sends(words.add, data.give), ...does(cardWords.buttons.undo, data.undo), ...does(words.now, data.report)]),
    ]);
  });
}
