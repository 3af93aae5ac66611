import type { ExerciseShown } from '../contract/Playbook.ts';
import type { Section } from '../journal/Section.ts';
import { sectionWords as w } from '../words/sections.ts';
import { action, isOpen } from './actions.ts';
import type { Looking } from './Looking.ts';

/** The tasks of a section to try the process with, which of them the reader has done, and how many others, who are not named (P33). */
export function exercisesShown(looking: Looking, { id: section, exercises }: Section): ExerciseShown[] {
  const { rollout, reader } = looking;
  return exercises.map(({ id, task }) => {
    const tried = rollout.exercised[`${section}/${id}`] ?? {};
    const done = reader !== null && tried[reader] !== undefined;
    const others = Object.keys(tried).length - (done ? 1 : 0);
    return {
      id,
      task,
      done,
      said: done ? w.tried.own(others) : others ? w.tried.others(others) : w.tried.nobody,
      action:
        !done && reader && isOpen(looking)
          ? action(looking, 'finishExercise', { label: w.actions.try, input: { section, exercise: id } })
          : null,
    };
  });
}
