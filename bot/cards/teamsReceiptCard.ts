import { cardWords } from '../../playbook/words/cards.ts';
import { checkinWords } from '../../playbook/words/checkin.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import type { Press } from './Press.ts';
import { actRow } from './parts/actRow.ts';
import { band } from './parts/band.ts';
import { buttons, does } from './parts/buttons.ts';
import { fitted } from './parts/fitted.ts';
import { message } from './parts/message.ts';
import { row } from './parts/row.ts';
import { moreLine, whyLine } from './parts/text.ts';
import { title } from './parts/title.ts';
import type { Tone } from './parts/tones.ts';

const words = checkinWords.teams;
/** More rows are read faster in the tab. */
const mostRows = 8;
const mostEdits = 4;

export interface TeamsReceiptCardData {
  rollout: string;
  day: string;
  sentAt: string;
  person: string;
  /** True when each team reported; else some come later or not today. */
  allIn: boolean;
  /** `doubts` are asked of the reporter, before anybody else reads them (N8). */
  parts: { team: string; kind: Tone; words: string; doubts: string[]; edit: Press | null }[];
  /** Until when it can change; null once the digest is out. */
  digestAt: string | null;
  /** Takes back the last press. */
  undo: Press | null;
  links: { status: string | null };
}

/** What was recorded for several teams that were asked at one hour. */
export function teamsReceiptCard(data: TeamsReceiptCardData): CardMessage {
  return fitted(data, (data) => {
    const sentence = data.allIn ? words.receipt(data.person, data.parts.length) : words.answered(data.parts.length);
    const left = data.parts.length - mostRows;
    return message(sentence, [
      ...band('good', cardWords.receipt.sent, data.sentAt, [data.rollout, data.day]),
      ...title(sentence),
      ...data.parts
        .slice(0, mostRows)
        .flatMap(({ team, kind, words: said, doubts, edit }, place) => [
          ...actRow(kind, team, said, place < mostEdits ? does(cardWords.buttons.edit, edit) : []),
          ...doubts.slice(0, 1).flatMap((doubt) => row('warning', doubt, checkinWords.receipt.asks)),
        ]),
      ...(left > 0 ? moreLine(cardWords.more(left), data.links.status) : []),
      ...(data.digestAt === null ? [] : whyLine(cardWords.receipt.until(data.digestAt))),
      ...buttons(does(cardWords.buttons.undo, data.undo)),
    ]);
  });
}
