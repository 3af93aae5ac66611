import type { Refusal } from '../../playbook/commands/Command.ts';
import { refusalReasons } from '../../playbook/words/refusalReasons.ts';
import { type RefusalName, refusalSentence } from '../../playbook/words/refusals.ts';
import { sayingWords } from '../../playbook/words/sayings.ts';
import type { Seen } from '../act/Conversing.ts';
import type { Press } from '../cards/Press.ts';
import { refusalCard } from '../cards/refusalCard.ts';
import type { CardMessage } from '../deliver/Messenger.ts';

/** A refusal as a card: nothing changed, why, and the reader's own words given back. */
export function refusalOf(
  seen: Seen | null,
  { refusal, facts }: Refusal,
  { words, show }: { words: string; show: Press | null },
): CardMessage {
  return refusalCard({
    rollout: seen?.opened.rollout.title ?? '',
    about: '',
    reason: reasonOf(refusal),
    title: refusalSentence(refusal, facts),
    detail: '',
    words,
    show,
    links: { about: null },
  });
}

const reasonOf = (refusal: RefusalName): string => refusalReasons[refusal] ?? sayingWords.doesNotFit;
