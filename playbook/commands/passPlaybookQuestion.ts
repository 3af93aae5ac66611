import { z } from 'zod';
import type { NewEntry } from '../journal/Entry.ts';
import { nameOf } from '../journal/nameOf.ts';
import { inputWords } from '../words/inputs.ts';
import { playbookQuestionWords as w } from '../words/playbookQuestions.ts';
import { command, isRefusal, refuse } from './Command.ts';
import { idOf } from './fields.ts';
import { mayAnswer, questionOnPlaybook } from './questionOnPlaybook.ts';

const input = z.object({ question: idOf(() => inputWords.choice), person: idOf(() => inputWords.person) });

/** Somebody else knows: the question goes on to them, and the asker sees who has it (P34). */
export const passPlaybookQuestion = command<z.infer<typeof input>>({
  verb: 'passPlaybookQuestion',
  does: 'Pass a question on the playbook on to somebody who knows.',
  input,
  names: ({ person }) => [person],
  decide({ rollout, input, named, by, people }) {
    const question = questionOnPlaybook(rollout, input.question);
    if (isRefusal(question)) return question;
    if (!mayAnswer(rollout, question, by)) return refuse('notYours', { who: nameOf(people, question.to) });
    if (question.answer) return refuse('alreadySo', { what: w.isAnswered(nameOf(people, question.answer.by)) });
    const to = named[input.person] ?? '';
    if (to === question.by) return refuse('asksThemselves');
    if (to === question.to) return refuse('alreadySo', { what: w.isWith(nameOf(people, to)) });
    const naming: NewEntry[] = rollout.people[to]
      ? []
      : [{ type: 'personNamed', data: { person: to, side: rollout.people[by]?.side ?? 'customer' } }];
    return { entries: [{ type: 'playbookQuestionPassedOn', data: { question: question.id, to, was: question.to } }, ...naming] };
  },
  undo: {
    personNamed: () => ({ entries: [] }),
    playbookQuestionPassedOn(rollout, { at, data }) {
      const question = rollout.playbookQuestions.find(({ id }) => id === data.question);
      if (!question || question.dropped) return refuse('undoneAlready');
      if (question.answer) return refuse('dependsOn', { what: w.theAnswer });
      if (question.to === data.was) return refuse('undoneAlready');
      if (question.to !== data.to || question.since !== at) return refuse('dependsOn', { what: w.passedAgain });
      return { entries: [{ type: 'playbookQuestionPassedOn', data: { question: question.id, to: data.was, was: data.to } }] };
    },
  },
});
