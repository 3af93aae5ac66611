import { cardWords } from '../../playbook/words/cards.ts';
import { sentence as ended, led } from '../../playbook/words/joints.ts';
import { materialWords } from '../../playbook/words/material.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import type { Press } from './Press.ts';
import { band } from './parts/band.ts';
import { quote } from './parts/box.ts';
import { buttons, does, opens } from './parts/buttons.ts';
import type { Element } from './parts/Element.ts';
import { fitted } from './parts/fitted.ts';
import { message } from './parts/message.ts';
import { line, smallLine, whyLine } from './parts/text.ts';
import { calmHead, title } from './parts/title.ts';

const { card: words, names } = materialWords;

interface ShareTextData {
  state: 'text';
  rollout: string;
  /** Whom it is for: "Sales lead, Champion". */
  audience: string;
  title: string;
  /** The texts to copy. */
  chat: { words: string };
  mail: { words: string };
  source: { words: string };
  passed: Press | null;
  another: Press | null;
  links: { value: string | null };
}

interface ShareThanksData {
  state: 'thanks';
  rollout: string;
  title: string;
  person: string;
  /** How many passed it on so far. */
  count: number;
  another: Press | null;
  undo: Press | null;
}

interface ShareNothingData {
  state: 'nothing';
  rollout: string;
  links: { value: string | null };
}

export type ShareCardData = ShareTextData | ShareThanksData | ShareNothingData;

/** Something to pass on to colleagues, in words to copy (P104). */
export function shareCard(data: ShareCardData): CardMessage {
  return fitted<ShareCardData>(data, (data) => {
    if (data.state === 'text') return toCopy(data);
    return data.state === 'thanks' ? thanks(data) : nothing(data);
  });
}

function toCopy({ rollout, audience, title: about, chat, mail, source, passed, another, links }: ShareTextData): CardMessage {
  return message(led(words.title, ended(about)), [
    ...calmHead([rollout, words.about(audience)], words.title),
    ...labelled(names.chat, chat.words),
    ...labelled(names.mail, mail.words),
    ...smallLine(source.words),
    ...whyLine(words.why),
    ...buttons([
      ...does(materialWords.passed, passed, { style: 'positive' }),
      ...does(words.another, another),
      ...opens(words.open, links.value, { secondary: true }),
    ]),
  ]);
}

const labelled = (label: string, said: string): Element[] => quote(label, said).map((box) => ({ ...box, spacing: 'medium' }));

function thanks({ rollout, title: about, person, count, another, undo }: ShareThanksData): CardMessage {
  return message(words.thanks(person), [
    ...band('good', words.thanked, '', [rollout]),
    ...title(about),
    ...line(words.thanks(person)),
    ...whyLine(words.told(count)),
    ...buttons([...does(words.another, another), ...does(cardWords.buttons.undo, undo)]),
  ]);
}

function nothing({ rollout, links }: ShareNothingData): CardMessage {
  return message(cardWords.ended(words.none), [
    ...calmHead([rollout], words.none),
    ...line(words.noneWhy),
    ...buttons(opens(words.open, links.value)),
  ]);
}
