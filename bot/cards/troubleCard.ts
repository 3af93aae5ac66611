import { cardWords } from '../../playbook/words/cards.ts';
import { checkinWords } from '../../playbook/words/checkin.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import type { Press } from './Press.ts';
import { band } from './parts/band.ts';
import { quote } from './parts/box.ts';
import { buttons, does, sends } from './parts/buttons.ts';
import { cleaned } from './parts/cleaned.ts';
import { fitted } from './parts/fitted.ts';
import { wordsInput } from './parts/inputs.ts';
import { message } from './parts/message.ts';
import { line } from './parts/text.ts';
import { title } from './parts/title.ts';

const words = cardWords.trouble;
const fieldsOf = () => ({
  done: { label: words.done, example: cardWords.checkin.doneExample },
  issueText: { label: words.issueText, example: checkinWords.whatExample },
  text: { label: words.words, example: words.example },
  reason: { label: words.reason, example: cardWords.decision.whyExample },
});

type TroubleField = keyof ReturnType<typeof fieldsOf>;

export interface TroubleCardData {
  rollout: string;
  /** What was typed, by the command's name for it, so that pressing again sends it again. */
  typed: Partial<Record<TroubleField, string>>;
  /** The press that did not go through, with its other input; null when there was none. */
  again: Press | null;
}

/** Says that storage did not answer: nothing was changed, the words stand in fields, one press tries again. */
export function troubleCard(data: TroubleCardData): CardMessage {
  return fitted(data, ({ rollout, typed, again }) => {
    const fields = fieldsOf();
    const given = (Object.keys(fields) as TroubleField[]).flatMap((id) => (typed[id] ? [{ id, value: typed[id] }] : []));
    return message(words.summary, [
      ...band('neutral', cardWords.refusal.unchanged, '', [rollout]),
      ...title(words.title),
      ...line(given.length === 0 ? words.text : words.kept),
      ...given.flatMap(({ id, value }) =>
        again === null ? quote(fields[id].label, cleaned(value)) : wordsInput({ id, ...fields[id], value }),
      ),
      ...buttons((given.length === 0 ? does : sends)(cardWords.buttons.tryAgain, again, { style: 'positive' })),
    ]);
  });
}
