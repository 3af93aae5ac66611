import { cardWords } from '../../playbook/words/cards.ts';
import type { Act } from '../../playbook/words/en/cards/said.ts';
import { sentence as ended } from '../../playbook/words/joints.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import type { Press } from './Press.ts';
import { actRow } from './parts/actRow.ts';
import { buttons, does, opens } from './parts/buttons.ts';
import type { Element } from './parts/Element.ts';
import { fitted } from './parts/fitted.ts';
import { message } from './parts/message.ts';
import { bullet } from './parts/row.ts';
import { line, moreLine, subheading } from './parts/text.ts';
import { calmHead } from './parts/title.ts';
import type { Tone } from './parts/tones.ts';

const words = cardWords.mine;
const most = 4;
const mostSections = 3;
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
  /** The sections of the playbook that say what the reader's role does (P31). */
  part: { title: string; url: string | null }[];
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
      ...partOf(data),
      ...buttons(open),
    ]);
  });
}

/** One thing that waits, with the one button named for the act. */
export function rowOf({ kind, subject, rollout, when, state, press, url }: MineItem): Element[] {
  const act = press === null ? opens(words.act.open, url) : does(words.act[kind], press);
  return actRow(tonesOf[state], words.what(kind, subject), `${cardWords.capital(when)} · ${rollout}`, act);
}

/** What the reader's role does, in the playbook. */
function partOf({ part, links }: MineCardData): Element[] {
  const left = part.length - mostSections;
  return [
    ...(part.length ? subheading(words.part) : []),
    ...part.slice(0, mostSections).flatMap(({ title, url }) => bullet([{ link: title, url }])),
    ...(left > 0 ? moreLine(cardWords.more(left), links.playbook) : []),
  ];
}

function nothing(data: MineCardData, actions: Element[]): CardMessage {
  const { rollouts, nextCheckin } = data;
  return message(ended(words.empty), [
    ...calmHead([words.where(rollouts)], words.empty),
    ...line(nextCheckin === null ? words.nothingPlanned : words.nextCheckin(nextCheckin)),
    ...partOf(data),
    ...buttons(actions),
  ]);
}
