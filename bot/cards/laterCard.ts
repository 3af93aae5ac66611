import { cardWords } from '../../playbook/words/cards.ts';
import { checkinWords } from '../../playbook/words/checkin.ts';
import { led } from '../../playbook/words/joints.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import { type Press, pressWith } from './Press.ts';
import { band } from './parts/band.ts';
import { buttons, does } from './parts/buttons.ts';
import { fitted } from './parts/fitted.ts';
import { message } from './parts/message.ts';
import { line } from './parts/text.ts';
import { title } from './parts/title.ts';

const words = checkinWords.snoozed;
export interface LaterCardData {
  rollout: string;
  day: string;
  team: string;
  /** "16:34" */
  askedAt: string;
  closesAt: string;
  /** `showCard` with the check-in. */
  report: Press;
  /** `snoozeQuestion` with team and day, and in how many minutes it may be asked instead before the day closes. */
  snooze: Press;
  minutes: number[];
  undo: Press;
}

/** The question was put off: when it comes again. */
export function laterCard(data: LaterCardData): CardMessage {
  return fitted(data, (data) => {
    const sentence = words.title(data.askedAt);
    return message(led(data.team, sentence), [
      ...band('neutral', words.state, data.team, [data.rollout, data.day]),
      ...title(sentence),
      ...line(words.closes(data.closesAt)),
      ...buttons([
        ...does(words.now, data.report, { style: 'positive' }),
        ...does(cardWords.buttons.undo, data.undo),
        ...data.minutes
          .slice(0, 2)
          .flatMap((minutes) => does(checkinWords.askLaterShort(minutes), pressWith(data.snooze, { minutes }), { secondary: true })),
      ]),
    ]);
  });
}
