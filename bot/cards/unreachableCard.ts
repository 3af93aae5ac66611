import type { Severity } from '../../playbook/templates/Template.ts';
import { cardWords } from '../../playbook/words/cards.ts';
import { issueCardWords } from '../../playbook/words/issueCards.ts';
import { sentence as ended } from '../../playbook/words/joints.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import type { Unreached } from './issueParts.ts';
import type { Press } from './Press.ts';
import { band } from './parts/band.ts';
import { buttons, does, opens } from './parts/buttons.ts';
import { fitted } from './parts/fitted.ts';
import { message } from './parts/message.ts';
import { line } from './parts/text.ts';
import { title } from './parts/title.ts';

const words = issueCardWords.unreachable;

export interface UnreachableCardData {
  rollout: string;
  severity: Severity;
  title: string;
  unreached: Unreached;
  /** Who it went on to; empty when there was nobody after them. */
  wentTo: string;
  /** How it stands now: nobody has it, somebody does, or it is settled. */
  state: 'open' | 'had' | 'over';
  takenBy: string;
  take: Press | null;
  /** `showCard`: to somebody else. */
  passOn: Press | null;
  links: { issue: string | null };
}

/** Tells the manager once that somebody on the way of an issue could not be reached, and where it went (U7). */
export function unreachableCard(data: UnreachableCardData): CardMessage {
  return fitted(data, (data) => {
    const sentence = words.title(data.unreached.name, data.unreached.kind);
    const went = data.wentTo === '' ? words.wentNowhere : words.wentTo(data.wentTo);
    const now = { open: went, had: words.had(data.takenBy), over: words.over }[data.state];
    return message(ended(sentence), [
      ...band(data.state === 'open' ? 'warning' : 'neutral', words.state, '', [data.rollout]),
      ...title(sentence),
      ...line(words.text(data.severity, data.title)),
      ...line(now),
      ...buttons([
        ...does(cardWords.issue.take, data.take, { style: 'positive' }),
        ...does(issueCardWords.open.passOn, data.passOn),
        ...opens(cardWords.issue.see, data.links.issue),
      ]),
    ]);
  });
}
