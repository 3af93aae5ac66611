import { issueCardWords } from '../../playbook/words/issueCards.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import { withForm } from './issueParts.ts';
import type { Press } from './Press.ts';
import { band } from './parts/band.ts';
import { quote } from './parts/box.ts';
import { does, sends } from './parts/buttons.ts';
import { fitted } from './parts/fitted.ts';
import { wordsInput } from './parts/inputs.ts';
import { message } from './parts/message.ts';
import { whyLine } from './parts/text.ts';
import { title } from './parts/title.ts';

const words = issueCardWords.stale;

export interface StaleIssueCardData {
  rollout: string;
  title: string;
  /** "Tue 10 Mar, 14:02" */
  since: string;
  /** The last thing that was said; empty when nothing was. */
  said: { name: string; words: string } | null;
  /** Who has it, when the reader is asked in their place; empty when the reader has it. */
  insteadOf: string;
  confirm: Press;
  /** `showCard`: how it was settled. */
  settle: Press;
  /** `showCard`: to somebody else. */
  passOn: Press;
}

/** Asks whoever has an issue, when nothing was said of it for a while, whether it is still so (P89, P95). */
export function staleIssueCard(data: StaleIssueCardData): CardMessage {
  return fitted(data, (data) => {
    const sentence = words.title(data.title);
    return message(sentence, [
      ...band('warning', words.state, words.since(data.since), [
        data.rollout,
        data.insteadOf === '' ? words.youHave : words.standIn(data.insteadOf),
      ]),
      ...title(sentence),
      ...(data.said === null ? [] : quote(data.said.name, data.said.words)),
      ...whyLine(words.why),
      ...withForm(
        {
          before: [],
          opener: words.stillSo,
          after: [...does(words.settled, data.settle), ...does(issueCardWords.open.passOn, data.passOn)],
        },
        wordsInput({ id: 'text', label: words.label, example: words.example, error: words.error }),
        sends(words.send, data.confirm),
      ),
    ]);
  });
}
