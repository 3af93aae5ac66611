import { type Act, cardWords } from '../../playbook/words/cards.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import type { Press } from './Press.ts';
import { actRow } from './parts/actRow.ts';
import { buttons, does, opens } from './parts/buttons.ts';
import type { Element } from './parts/Element.ts';
import { fitted } from './parts/fitted.ts';
import { message } from './parts/message.ts';
import { line, moreLine } from './parts/text.ts';
import { calmHead } from './parts/title.ts';
import type { Tone } from './parts/tones.ts';

const words = cardWords.mine;
const most = 4;
const tonesOf: Record<MineItem['state'], Tone> = { overdue: 'attention', today: 'warning', later: 'neutral' };

export interface MineItem {
  kind: Act;
  /** The milestone, team or issue it is about, or the ask itself. */
  subject: string;
  rollout: string;
  /** "1 day late", "today", "by Fri 13 Mar" */
  when: string;
  state: 'overdue' | 'today' | 'later';
  /** Brings the card that does it; without one the link opens the tab. */
  press: Press | null;
  url: string | null;
}

export interface MineCardData {
  rollouts: number;
  /** Most overdue first. */
  items: MineItem[];
  /** When the next check-in comes, "tomorrow at 16:00"; null when none is planned. */
  nextCheckin: string | null;
  status: Press;
  links: { playbook: string | null; mine: string | null };
}

/** What waits for the reader over all their rollouts, each with one button named for the act (P44). */
export function mineCard(data: MineCardData): CardMessage {
  return fitted(data, (data) => {
    const { items } = data;
    const open = opens(cardWords.buttons.openPlaybook, data.links.playbook);
    const [first] = items;
    if (first === undefined) return nothing(data, [...does(cardWords.buttons.status, data.status), ...open]);
    const sentence = words.title(items.length, items.filter(({ state }) => state === 'overdue').length);
    const left = items.length - most;
    return message(words.summary(sentence, words.what(first.kind, first.subject)), [
      ...calmHead([words.where(data.rollouts)], sentence),
      ...items.slice(0, most).flatMap(rowOf),
      ...(left > 0 ? moreLine(cardWords.more(left), data.links.mine) : []),
      ...buttons(open),
    ]);
  });
}

function rowOf({ kind, subject, rollout, when, state, press, url }: MineItem): Element[] {
  const act = press === null ? opens(words.act.open, url) : does(words.act[kind], press);
  return actRow(tonesOf[state], words.what(kind, subject), `${cardWords.capital(when)} · ${rollout}`, act);
}

function nothing({ rollouts, nextCheckin }: MineCardData, actions: Element[]): CardMessage {
  return message(`${words.empty}.`, [
    ...calmHead([words.where(rollouts)], words.empty),
    ...line(nextCheckin === null ? words.nothingPlanned : words.nextCheckin(nextCheckin)),
    ...buttons(actions),
  ]);
}
