import { z } from 'zod';
import { nameOf, namesOf } from '../journal/nameOf.ts';
import { commandFacts } from '../words/commandFacts.ts';
import { fieldNames } from '../words/fieldNames.ts';
import { inputWords } from '../words/inputs.ts';
import { keptWords } from '../words/kept.ts';
import { signoffMissing } from '../words/signoff.ts';
import { isManager } from './access.ts';
import { command, refuse } from './Command.ts';
import { idOf, words } from './fields.ts';

const input = z.object({
  signoff: idOf(() => inputWords.choice),
  question: idOf(() => inputWords.choice),
  text: words(
    () => signoffMissing.answer,
    () => fieldNames.answer,
    1000,
  ),
});

/** Answers what an approver asked before deciding; whoever asked for the sign-off and the managers may (P70). */
export const answerSignoff = command<z.infer<typeof input>>({
  verb: 'answerSignoff',
  does: 'Answer what an approver asked before signing.',
  input,
  decide({ rollout, input, by, people }) {
    const signoff = rollout.signoffs.find(({ id }) => id === input.signoff);
    const asked = signoff?.approvers.flatMap((approver) => approver.asked).find(({ id }) => id === input.question);
    if (!signoff || !asked) return refuse('unknownQuestion');
    if (by !== signoff.requestedBy && !isManager(rollout, by))
      return refuse('notYours', { who: namesOf(people, [...new Set([signoff.requestedBy, ...(rollout.holders.projectManager ?? [])])]) });
    if (asked.answer) return refuse('alreadySo', { what: commandFacts.stands.answered(nameOf(people, asked.answer.by)) });
    return { entries: [{ type: 'signoffAnswered', data: { signoff: signoff.id, question: asked.id }, words: { text: input.text } }] };
  },
  undo: () => keptWords.signoffAnswer,
});
