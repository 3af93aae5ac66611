import { askPlaybookCard } from '../cards/askPlaybookCard.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import { type Drawing, name, pressOf } from './Drawing.ts';
import type { Back } from './drawSignoffWays.ts';

/** The form for a question to a person; without one it goes to whoever keeps the nearest section (P32). */
export function drawAskPlaybook(drawing: Drawing, back: Back<{ text: string; person?: string }>, key: string): CardMessage {
  const { rollout, people, linkTo } = drawing;
  const { text, person = '' } = back.typed;
  const to = Object.values(people).find(({ oid }) => person !== '' && oid === person);
  return askPlaybookCard({
    rollout: rollout.title,
    who: to ? name(drawing, to.id) : '',
    typed: text ? { text } : null,
    problem: back.problem,
    ask: pressOf(drawing, 'askPlaybook', to ? { person: to.oid } : {}, key),
    links: { playbook: linkTo(rollout, { page: 'playbook' }) },
  });
}
