import { concernCardWords as words } from '../../playbook/words/concern.ts';
import { sentence as ended } from '../../playbook/words/joints.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import { band } from './parts/band.ts';
import { message } from './parts/message.ts';
import { line } from './parts/text.ts';
import { title } from './parts/title.ts';

/** Says in the channel where a concern is said instead, and nothing of what was written (P56). */
export const concernElsewhereCard = (): CardMessage =>
  message(ended(words.elsewhere), [
    ...band('neutral', words.elsewhereBand, '', [words.private]),
    ...title(words.elsewhere),
    ...line(words.elsewhereLine),
  ]);
