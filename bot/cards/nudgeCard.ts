import { cardWords } from '../../playbook/words/cards.ts';
import { checkinWords } from '../../playbook/words/checkin.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import { type Press, pressWith } from './Press.ts';
import { band } from './parts/band.ts';
import { quote } from './parts/box.ts';
import { buttons, does } from './parts/buttons.ts';
import { fitted } from './parts/fitted.ts';
import { message } from './parts/message.ts';
import { row } from './parts/row.ts';
import { line } from './parts/text.ts';
import { title } from './parts/title.ts';

const words = cardWords.nudge;
/** More names would push the buttons off a phone. */
const mostNames = 4;

export interface NudgeCardData {
  rollout: string;
  day: string;
  /** The reader's teams that are open. */
  teams: string[];
  /** No other team is open. */
  only: boolean;
  minutesLeft: number;
  closesAt: string;
  /** Who is asked if the team says nothing. */
  asksNext: string | null;
  last: { when: string; words: string } | null;
  /** `showCard` with the check-in. */
  open: Press;
  /** `reportStatus` with team and day; null for several teams. */
  report: Press | null;
}

/** Says that a check-in is about to close, and what happens if nobody answers (P78). */
export function nudgeCard(data: NudgeCardData): CardMessage {
  return fitted(data, (data) => {
    const [first = '', ...others] = data.teams;
    const several = others.length > 0;
    const sentence = several ? checkinWords.teams.nudge(data.teams.length) : data.only ? words.titleOnly(first) : words.title(first);
    return message(words.summary(sentence, data.closesAt), [
      ...band('warning', words.left(data.minutesLeft), words.closes(data.closesAt), [data.rollout, data.day]),
      ...title(sentence),
      ...(several ? data.teams.slice(0, mostNames).flatMap((team) => row('warning', team)) : []),
      ...line(data.asksNext === null ? words.says : words.asks(data.asksNext)),
      ...(data.last === null ? [] : quote(data.last.when, data.last.words)),
      ...buttons([
        ...does(words.report, data.open, { style: 'positive' }),
        ...does(cardWords.checkin.noChange, data.report && pressWith(data.report, { noChange: true })),
      ]),
    ]);
  });
}
