import { cardWords } from '../../playbook/words/cards.ts';
import { titleOf } from '../../playbook/words/counts.ts';
import { issueCardWords } from '../../playbook/words/issueCards.ts';
import { sentence as ended, led } from '../../playbook/words/joints.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import type { Press } from './Press.ts';
import { band } from './parts/band.ts';
import { quote } from './parts/box.ts';
import { buttons, does, opens } from './parts/buttons.ts';
import { fitted } from './parts/fitted.ts';
import { isAllOf } from './parts/isAllOf.ts';
import { message } from './parts/message.ts';
import { line } from './parts/text.ts';
import { title } from './parts/title.ts';

const words = issueCardWords.news;

export interface NewsCardData {
  rollout: string;
  state: 'told' | 'gone';
  who: string;
  at: string;
  /** The words as they were told; empty once they were taken back. */
  said: { words: string };
  milestone: string;
  /** For whoever told it. */
  undo: Press | null;
  links: { status: string | null };
}

/** A breakthrough, for everybody; once taken back, that it was (P97). */
export function newsCard(data: NewsCardData): CardMessage {
  return fitted(data, (data) => {
    if (data.state === 'gone')
      return message(ended(words.goneTitle(data.who)), [
        ...band('neutral', words.gone, data.at, [data.rollout]),
        ...title(words.goneTitle(data.who)),
        ...buttons(opens(words.see, data.links.status)),
      ]);
    const sentence = titleOf(data.said.words) || words.state;
    return message(led(words.state, ended(sentence)), [
      ...band('good', words.state, words.from(data.who, data.at), [data.rollout]),
      ...title(sentence),
      ...(isAllOf(sentence, data.said.words) ? [] : quote(words.from(data.who, data.at), data.said.words)),
      ...(data.milestone === '' ? [] : line(words.about(data.milestone))),
      ...(data.undo === null ? [] : line(words.thanks)),
      ...buttons([...does(cardWords.buttons.undo, data.undo), ...opens(words.see, data.links.status)]),
    ]);
  });
}
