import { cardWords } from '../../playbook/words/cards.ts';
import { sentence as ended } from '../../playbook/words/joints.ts';
import { nextWords } from '../../playbook/words/nextSteps.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import type { Press } from './Press.ts';
import { buttons, does, opens } from './parts/buttons.ts';
import { fitted } from './parts/fitted.ts';
import { message } from './parts/message.ts';
import { row } from './parts/row.ts';
import { line, moreLine, whyLine } from './parts/text.ts';
import { calmHead } from './parts/title.ts';

const w = nextWords.card;
/** A card is read at a glance; the tab has all of them. */
const most = 6;

export interface NextStepsCardData {
  rollout: string;
  items: { text: string; when: string; detail: string; mine: boolean; url: string | null }[];
  mine: Press;
  links: { playbook: string | null };
}

/** What comes next for the reader, soonest first, before it happens (P29). */
export function nextStepsCard(data: NextStepsCardData): CardMessage {
  return fitted(data, ({ rollout, items, mine, links }) => {
    const [first] = items;
    const left = items.length - most;
    const sentence = first ? w.title : nextWords.empty;
    return message(first ? w.summary(first.text, first.when) : ended(nextWords.empty), [
      ...calmHead([rollout], sentence),
      ...(first ? [] : line(nextWords.calm)),
      ...items
        .slice(0, most)
        .flatMap(({ text, when, detail, mine: own, url }) =>
          row(own ? 'going' : 'neutral', [{ link: text, url }], [when, detail].filter(Boolean).join(' · ')),
        ),
      ...(left > 0 ? moreLine(cardWords.more(left), links.playbook) : []),
      ...(items.some((item) => item.mine) && items.some((item) => !item.mine) ? whyLine(w.marks) : []),
      ...buttons([...opens(cardWords.buttons.openPlaybook, links.playbook), ...does(cardWords.buttons.mine, mine)]),
    ]);
  });
}
