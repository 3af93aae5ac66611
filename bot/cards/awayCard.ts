import { awayWords as words } from '../../playbook/words/away.ts';
import { cardWords } from '../../playbook/words/cards.ts';
import { commas } from '../../playbook/words/joints.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import type { Press } from './Press.ts';
import { band } from './parts/band.ts';
import { buttons, does } from './parts/buttons.ts';
import { fitted } from './parts/fitted.ts';
import { message } from './parts/message.ts';
import { line, whyLine } from './parts/text.ts';
import { title } from './parts/title.ts';

/** More rollouts than this at once, and the rest is taken back in the tab. */
const mostUndone = 3;

export interface AwayCardData {
  rollouts: string[];
  back: boolean;
  /** "You are away until Mon 16 Mar." */
  title: string;
  /** Who is asked instead, and when the reader is asked again: a sentence each. */
  lines: string[];
  undos: Press[];
}

/** The receipt of somebody's days off (U1). */
export function awayCard(data: AwayCardData): CardMessage {
  return fitted(data, (data) =>
    message(data.title, [
      ...band('neutral', data.back ? words.stateBack : words.state, '', [commas(data.rollouts)]),
      ...title(data.title),
      ...data.lines.slice(0, 6).flatMap((one) => line(one)),
      ...whyLine(words.how),
      ...buttons(data.undos.slice(0, mostUndone).flatMap((undo) => does(cardWords.buttons.undo, undo))),
    ]),
  );
}
