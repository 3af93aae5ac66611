import { z } from 'zod';
import { concernWords } from '../words/concern.ts';
import { inputWords } from '../words/inputs.ts';
import { command, refuse } from './Command.ts';
import { idOf, words } from './fields.ts';
import { closedBy, theirConcern } from './theirConcern.ts';

const input = z.object({
  concern: idOf(() => inputWords.choice),
  text: words(
    () => concernWords.answerMissing,
    () => concernWords.answer,
    2000,
  ),
});

/** Answers a private concern, from either side; the other one hears it (P56). */
export const answerConcern = command<z.infer<typeof input>>({
  verb: 'answerConcern',
  does: 'Answer a private concern that you raised or that was raised with you.',
  input,
  journal: 'concerns',
  decide(told) {
    const concern = theirConcern(told, told.input.concern);
    if (!concern) return refuse('unknownConcern');
    if (concern.closed) return refuse('alreadySo', { what: concernWords.isClosed(closedBy(told, concern)) });
    const answer = `a${(told.concerns?.journal.seq ?? 0) + 1}`;
    return { entries: [{ type: 'concernAnswered', data: { concern: concern.id, answer }, words: { text: told.input.text } }] };
  },
  undo: {
    concernAnswered(journal, { data }) {
      const concern = journal.concerns.find(({ id }) => id === data.concern);
      if (!concern?.answers.some(({ id }) => id === data.answer)) return refuse('undoneAlready');
      if (concern.closed) return refuse('dependsOn', { what: concernWords.closing });
      if (concern.answers.at(-1)?.id !== data.answer) return refuse('dependsOn', { what: concernWords.answered });
      return { entries: [{ type: 'concernAnswerTakenBack', data }] };
    },
  },
});
