import { goesOutWords } from '../../playbook/words/goesOut.ts';
import { sentence as ended, led } from '../../playbook/words/joints.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import type { Press } from './Press.ts';
import { actRow } from './parts/actRow.ts';
import { buttons, does, opens } from './parts/buttons.ts';
import type { Element } from './parts/Element.ts';
import { fitted } from './parts/fitted.ts';
import { message } from './parts/message.ts';
import { row } from './parts/row.ts';
import { line, moreLine, whyLine } from './parts/text.ts';
import { calmHead } from './parts/title.ts';

const words = goesOutWords.card;
/** The first few can be taken out here, the tab has them all. */
const mostActs = 4;
const most = 8;

export interface NextWeekCardData {
  rollout: string;
  asOf: string;
  /** It rests: nothing goes out. */
  rests: boolean;
  items: { text: string; when: string; skipped: boolean; act: Press | null }[];
  links: { status: string | null };
}

/** What goes out in the next seven days, soonest first, to be taken out or put back (P86). */
export function nextWeekCard(data: NextWeekCardData): CardMessage {
  return fitted(data, ({ rollout, asOf, rests, items, links }) => {
    const sentence = words.title(items.filter(({ skipped }) => !skipped).length);
    const left = items.length - most;
    const acts = items.filter(({ act }) => act !== null).slice(0, mostActs);
    return message(ended(led(rollout, sentence)), [
      ...calmHead([rollout, words.asOf(asOf)], sentence),
      ...(rests ? line(words.rests) : []),
      ...items.slice(0, most).flatMap((item) => rowOf(item, acts.includes(item))),
      ...(left > 0 ? moreLine(words.more(left), links.status) : []),
      ...(items.length ? whyLine(words.why) : []),
      ...buttons(opens(words.all, links.status)),
    ]);
  });
}

function rowOf({ text, when, skipped, act }: NextWeekCardData['items'][number], acts: boolean): Element[] {
  if (!acts) return row('neutral', text, when);
  const tone = skipped ? 'neutral' : 'going';
  return actRow(tone, text, when, does(skipped ? goesOutWords.putBack : goesOutWords.skip, act));
}
