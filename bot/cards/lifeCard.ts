import { sentence as ended } from '../../playbook/words/joints.ts';
import { lifeWords as words } from '../../playbook/words/life.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import { band } from './parts/band.ts';
import { buttons, opens } from './parts/buttons.ts';
import { fitted } from './parts/fitted.ts';
import { message } from './parts/message.ts';
import { bullet } from './parts/row.ts';
import { line, moreLine, whyLine } from './parts/text.ts';
import { title } from './parts/title.ts';
import type { Tone } from './parts/tones.ts';

export interface LifeCardData {
  kind: Tone;
  rollout: string;
  band: string;
  title: string;
  /** What is so, one sentence a line. */
  lines: string[];
  /** What somebody held, or what was missed, with what becomes of it. */
  items: { title: string; next: string }[];
  /** What to do about it. */
  next: string;
  links: { people: string | null };
}

/** What fits a card; the People page has all of it. */
const mostItems = 8;
const mostLines = 3;

/** Tells whoever is left what became of the channel or of somebody in it, and what to do; docs/life.md. */
export function lifeCard(data: LifeCardData): CardMessage {
  return fitted(data, ({ kind, rollout, band: state, title: sentence, lines, items, next, links }) => {
    const left = items.length - mostItems;
    return message(ended(sentence), [
      ...band(kind, state, '', [rollout]),
      ...title(sentence),
      ...lines.slice(0, mostLines).flatMap((one) => line(one)),
      ...items.slice(0, mostItems).flatMap((item) => bullet(item.title, item.next)),
      ...(left > 0 ? moreLine(words.more(left), links.people) : []),
      ...whyLine(next),
      ...buttons(opens(words.openPeople, links.people)),
    ]);
  });
}
