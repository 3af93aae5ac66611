import { cardWords } from '../../playbook/words/cards.ts';
import { noticeWords } from '../../playbook/words/notices.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import { band } from './parts/band.ts';
import { quote } from './parts/box.ts';
import { buttons, opens } from './parts/buttons.ts';
import { clip } from './parts/clip.ts';
import { fitted } from './parts/fitted.ts';
import { message } from './parts/message.ts';
import { line, whyLine } from './parts/text.ts';
import { title } from './parts/title.ts';

const { card: words } = noticeWords;
const mostInTitle = 120;

export interface NoticeHelpCardData {
  rollout: string;
  /** Empty: somebody in the channel who takes no part in the rollout. */
  who: string;
  at: string;
  /** What the notice was about and asked for. */
  title: { words: string };
  ask: { words: string };
  words: string;
  /** They said otherwise since. */
  over: boolean;
  links: { value: string | null };
}

/** Somebody answered a notice with "I need help": who steers has their words (P103). */
export function noticeHelpCard(data: NoticeHelpCardData): CardMessage {
  return fitted<NoticeHelpCardData>(data, ({ rollout, who, at, title: about, ask, words: said, over, links }) => {
    const name = clip(about.words, mostInTitle);
    if (over)
      return message(cardWords.ended(words.helpOver(who)), [
        ...band('good', words.settled, '', [rollout]),
        ...title(words.helpOver(who)),
        ...buttons(opens(words.open, links.value)),
      ]);
    if (!who)
      return message(words.crowdSummary(name), [
        ...band('going', words.help, at, [rollout]),
        ...title(words.crowdTitle),
        ...line(ask.words),
        ...whyLine(words.crowdWhy(name)),
        ...buttons(opens(words.crowdOpen, links.value)),
      ]);
    return message(words.helpSummary(who, name), [
      ...band('going', words.help, at, [rollout]),
      ...title(words.helpTitle(who)),
      ...line(ask.words),
      ...quote(who, said),
      ...whyLine(words.helpWhy(name)),
      ...buttons(opens(words.open, links.value)),
    ]);
  });
}
