import { concernActionWords, concernWords, concernCardWords as words } from '../../playbook/words/concern.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import type { Press } from './Press.ts';
import { buttons, sends } from './parts/buttons.ts';
import { fitted } from './parts/fitted.ts';
import { wordsInput } from './parts/inputs.ts';
import { message } from './parts/message.ts';
import { row } from './parts/row.ts';
import { line, whyLine } from './parts/text.ts';
import { calmHead } from './parts/title.ts';

export interface ConcernFormCardData {
  rollout: string;
  /** Who reads it, and nobody else. */
  hears: string;
  /** The channel it was begun in; empty when it was begun here. */
  channel: string;
  /** What was written after `concern`, or what comes back with a problem. */
  typed: { text?: string } | null;
  problem: string;
  /** `raiseConcern` */
  raise: Press;
}

/** Asks for a concern, and says before it is sent who alone will read it (P56). */
export function concernFormCard(data: ConcernFormCardData): CardMessage {
  return fitted(data, ({ rollout, hears, channel, typed, problem, raise }) => {
    const label = words.send(hears);
    return message(words.formTitle, [
      ...calmHead([rollout, words.private], words.formTitle),
      ...line(words.only(hears)),
      ...(problem === '' ? [] : row('warning', problem)),
      ...wordsInput({
        id: 'text',
        label: concernWords.what,
        example: concernActionWords.example,
        error: concernWords.missing,
        value: typed?.text,
        most: 2000,
      }),
      ...(channel === '' ? [] : whyLine(words.fromChannel(channel))),
      ...buttons(sends(label.length > 24 ? words.sendShort : label, raise, { style: 'positive' })),
    ]);
  });
}
