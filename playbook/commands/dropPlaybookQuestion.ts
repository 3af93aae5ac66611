import { z } from 'zod';
import { nameOf } from '../journal/nameOf.ts';
import { inputWords } from '../words/inputs.ts';
import { playbookQuestionWords as w } from '../words/playbookQuestions.ts';
import { command, isRefusal, refuse } from './Command.ts';
import { idOf } from './fields.ts';
import { mayDrop, questionOnPlaybook } from './questionOnPlaybook.ts';

const input = z.object({ question: idOf(() => inputWords.choice) });

/** Takes a question back that nobody has answered: whoever asked it may, and those who steer (P32). */
export const dropPlaybookQuestion = command<z.infer<typeof input>>({
  verb: 'dropPlaybookQuestion',
  does: 'Take a question on the playbook back.',
  input,
  decide({ rollout, input, by, people }) {
    const question = questionOnPlaybook(rollout, input.question);
    if (isRefusal(question)) return question;
    if (!mayDrop(rollout, question, by)) return refuse('notYours', { who: nameOf(people, question.by) });
    if (question.answer) return refuse('alreadySo', { what: w.isAnswered(nameOf(people, question.answer.by)) });
    return { entries: [{ type: 'playbookQuestionDropped', data: { question: question.id } }] };
  },
  undo: {
    playbookQuestionDropped(rollout, { seq, data }) {
      const question = rollout.playbookQuestions.find(({ id }) => id === data.question);
      if (question?.dropped?.seq !== seq) return refuse('undoneAlready');
      return { entries: [{ type: 'playbookQuestionReopened', data: { question: question.id } }] };
    },
  },
});
