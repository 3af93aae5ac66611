import { cardWords } from '../../playbook/words/cards.ts';
import { languageOf } from '../../playbook/words/languages.ts';
import { readerTag } from '../../playbook/words/readerTag.ts';
import { typedIn } from '../../playbook/words/typed.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import type { Press } from './Press.ts';
import { buttons, does } from './parts/buttons.ts';
import { fitted } from './parts/fitted.ts';
import { message } from './parts/message.ts';
import type { Piece } from './parts/Phrase.ts';
import { bullet } from './parts/row.ts';
import { line, whyLine } from './parts/text.ts';
import { calmHead } from './parts/title.ts';

const words = cardWords.welcomePersonal;

export interface WelcomePersonalCardData {
  rollout: string;
  customer: string;
  person: string;
  /** The team the reader speaks for, or the role they hold. */
  as: { kind: 'team' | 'role'; name: string };
  /** Who named the reader; empty when they did so themselves. */
  namedBy: string;
  channel: string;
  /** When the check-in comes, for somebody who speaks for a team. */
  checkinAt: string | null;
  deputy: string | null;
  reminderEveryWeeks: number;
  mine: Press;
  help: Press;
  links: { contact: string | null };
}

/** Tells somebody why I write to them, and all they will get from me. */
export function welcomePersonalCard(data: WelcomePersonalCardData): CardMessage {
  return fitted(data, (data) => {
    const title = data.as.kind === 'team' ? words.titleTeam(data.person, data.as.name) : words.titleRole(data.person, data.as.name);
    return message(title, [
      ...calmHead([data.rollout, data.customer], title),
      ...line(words.named(data.namedBy, data.channel)),
      ...(data.checkinAt === null ? [] : bullet(words.checkin(data.checkinAt))),
      ...bullet(words.waits),
      ...bullet(words.benefit(data.reminderEveryWeeks)),
      ...bullet(data.deputy === null ? words.daysOff : words.deputy(data.deputy)),
      ...whyLine([words.typeBefore, { strong: mineAsTyped() }, words.typeAfter, ...contact(data.links.contact)]),
      ...buttons([...does(cardWords.buttons.mine, data.mine, { style: 'positive' }), ...does(cardWords.buttons.whatYouCanDo, data.help)]),
    ]);
  });
}

/** What is typed for one's own list, in the reader's language. */
const mineAsTyped = (): string => typedIn[languageOf(readerTag()) ?? 'en'].mine[0] ?? '';

function contact(url: string | null): Piece[] {
  return url === null ? [] : [cardWords.contact.stuck, { link: cardWords.contact.link, url }];
}
