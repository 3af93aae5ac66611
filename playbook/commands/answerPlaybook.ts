import { z } from 'zod';
import { nameOf } from '../journal/nameOf.ts';
import { inputWords } from '../words/inputs.ts';
import { playbookQuestionWords as w } from '../words/playbookQuestions.ts';
import { command, isRefusal, refuse } from './Command.ts';
import { idOf, words } from './fields.ts';
import { mayAnswer, questionOnPlaybook } from './questionOnPlaybook.ts';

const input = z.object({
  question: idOf(() => inputWords.choice),
  text: words(
    () => w.answerMissing,
    () => w.answer,
    w.mostAnswer,
  ),
});

/** Answers what the playbook did not say; the answer goes back to whoever asked (P32, P34). */
export const answerPlaybook = command<z.infer<typeof input>>({
  verb: 'answerPlaybook',
  does: 'Answer what somebody could not find in the playbook.',
  input,
  decide({ rollout, input, by, people }) {
    const question = questionOnPlaybook(rollout, input.question);
    if (isRefusal(question)) return question;
    if (!mayAnswer(rollout, question, by)) return refuse('notYours', { who: nameOf(people, question.to) });
    if (question.answer) return refuse('alreadySo', { what: w.isAnswered(nameOf(people, question.answer.by)) });
    return { entries: [{ type: 'playbookAnswered', data: { question: question.id }, words: { text: input.text } }] };
  },
  undo: {
    playbookAnswered(rollout, { seq, data }) {
      const question = rollout.playbookQuestions.find(({ id }) => id === data.question);
      if (question?.answer?.seq !== seq) return refuse('undoneAlready');
      if (question.filed) return refuse('dependsOn', { what: w.inPlaybook });
      return { entries: [{ type: 'playbookAnswerTakenBack', data: { question: question.id } }] };
    },
  },
});
