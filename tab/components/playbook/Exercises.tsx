import type { ExerciseShown } from '../../../playbook/contract/Playbook.ts';
import { playbookWords } from '../../../playbook/words/tabPlaybook.ts';
import { useActs } from '../../act.tsx';

const words = playbookWords.section;

/** Things to try in the product, to be ticked off; nobody is named and nothing is graded (P33). */
export function Exercises({ exercises }: { exercises: ExerciseShown[] }) {
  const { act, isSending } = useActs();
  if (exercises.length === 0) return null;
  return (
    <section className="exercises" aria-labelledby="exercises-title">
      <h3 id="exercises-title">{words.exercises}</h3>
      <p className="caption">{words.exercisesHint}</p>
      <ul>
        {exercises.map(({ id, task, done, said, action }) => (
          <li key={id}>
            <label className="exercise">
              <input
                type="checkbox"
                checked={done !== Boolean(action && isSending(action))}
                disabled={!action}
                onChange={() => action && !isSending(action) && act(action)}
              />
              <span className="row-words tight">
                <span className="breakable">{task}</span>
                {said && <span className="caption">{said}</span>}
              </span>
            </label>
          </li>
        ))}
      </ul>
    </section>
  );
}
