import { cardWords } from '../../playbook/words/cards.ts';
import { sentence as ended, led } from '../../playbook/words/joints.ts';
import { liveWords } from '../../playbook/words/liveCheck.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import type { Press } from './Press.ts';
import { actRow } from './parts/actRow.ts';
import { buttons, does, opens } from './parts/buttons.ts';
import { fitted } from './parts/fitted.ts';
import { message } from './parts/message.ts';
import { line, moreLine } from './parts/text.ts';
import { calmHead } from './parts/title.ts';

const w = liveWords.talk;
const most = 4;

export interface FollowUpsCardData {
  rollout: string;
  asOf: string;
  /** The soonest due first. */
  items: { title: string; line: string; state: 'overdue' | 'open'; done: Press | null }[];
  links: { live: string | null };
}

/** What was taken out of live checks and is still to be settled, with who settles it and until when (P88). */
export function followUpsCard(data: FollowUpsCardData): CardMessage {
  return fitted(data, ({ rollout, asOf, items, links }) => {
    const sentence = items.length === 0 ? w.noFollowUps : w.count(items.length);
    const left = items.length - most;
    return message(ended(led(rollout, sentence)), [
      ...calmHead([rollout, asOf], sentence),
      ...(items.length === 0 ? line(w.empty) : []),
      ...items
        .slice(0, most)
        .flatMap((item) =>
          actRow(item.state === 'overdue' ? 'attention' : 'going', item.title, item.line, does(liveWords.card.pressDone, item.done)),
        ),
      ...(left > 0 ? moreLine(cardWords.more(left), links.live) : []),
      ...buttons(opens(w.open, links.live)),
    ]);
  });
}
