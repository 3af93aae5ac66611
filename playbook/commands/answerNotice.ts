import { z } from 'zod';
import { commandFacts } from '../words/commandFacts.ts';
import { fieldNames } from '../words/fieldNames.ts';
import { inputWords } from '../words/inputs.ts';
import { alreadyWords } from '../words/standing.ts';
import { command, refuse } from './Command.ts';
import { idOf, maybeWords } from './fields.ts';

const input = z.object({
  notice: idOf(() => inputWords.choice),
  answer: z.enum(['will', 'done', 'help'], { error: () => inputWords.choice }),
  text: maybeWords(() => fieldNames.yourWords, 1000),
});

/** Answers a notice that asks for something: I will do it, it is done, or I need help (P103, U18). */
export const answerNotice = command<z.infer<typeof input>>({
  verb: 'answerNotice',
  does: 'Answer a notice that asks you for something: I will do it, done, or I need help.',
  input,
  decide({ rollout, input: { notice: id, answer, text }, by }) {
    const notice = rollout.notices.find((one) => one.id === id);
    const note = notice?.cut?.notes.find(({ person }) => person === by);
    if (!notice) return refuse('unknownNotice');
    if (!note || !notice.ask) return refuse('notYours', { who: commandFacts.who.receivers });
    if (note.answer?.answer === answer) return refuse('alreadySo', { what: alreadyWords.answered });
    return { entries: [{ type: 'noticeAnswered', data: { notice: id, person: by, answer }, words: { text } }] };
  },
  undo: {
    noticeAnswered(rollout, { seq, data: { notice, person } }) {
      const note = rollout.notices.find(({ id }) => id === notice)?.cut?.notes.find((one) => one.person === person);
      return note?.answer?.seq === seq
        ? { entries: [{ type: 'noticeUnanswered', data: { notice, person, answer: seq } }] }
        : refuse('undoneAlready');
    },
  },
});
