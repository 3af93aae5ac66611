import { z } from 'zod';
import { nameOf } from '../journal/nameOf.ts';
import { inputWords } from '../words/inputs.ts';
import { sectionWords as w } from '../words/sections.ts';
import { command, isRefusal, refuse } from './Command.ts';
import { idOf } from './fields.ts';
import { sectionNamed } from './playbook/sectionNamed.ts';

const input = z.object({ section: idOf(() => inputWords.choice), exercise: idOf(() => inputWords.choice) });

/** Says that somebody has tried a task of the playbook; there is no wrong way to, and only counts are shown (P33). */
export const finishExercise = command<z.infer<typeof input>>({
  verb: 'finishExercise',
  does: 'Say that you have tried a task of the playbook; others see only how many have.',
  input,
  decide({ rollout, input: { section: id, exercise }, by }) {
    const section = sectionNamed(rollout, id);
    if (isRefusal(section)) return section;
    if (!section.exercises.some((one) => one.id === exercise)) return refuse('unknownExercise');
    if (rollout.exercised[`${id}/${exercise}`]?.[by]) return refuse('alreadySo', { what: w.isTried });
    return { entries: [{ type: 'exerciseDone', data: { section: id, exercise, person: by } }] };
  },
  undo: {
    exerciseDone(rollout, { seq, data: { section, exercise, person } }, { by, people }) {
      if (by !== person) return refuse('notYours', { who: nameOf(people, person) });
      return rollout.exercised[`${section}/${exercise}`]?.[person]?.seq === seq
        ? { entries: [{ type: 'exerciseUndone', data: { section, exercise, person } }] }
        : refuse('undoneAlready');
    },
  },
});
