import type { AskedShown } from '../../playbook/contract/Signoff.ts';
import { milestoneWords as words } from '../../playbook/words/tabMilestone.ts';
import { Actions } from './Actions.tsx';
import { Face } from './Face.tsx';

/** What approvers asked before deciding, each with its answer (P72). */
export function Questions({ asked }: { asked: AskedShown[] }) {
  return (
    <section>
      <h3>{words.asked}</h3>
      <ul className="questions">
        {asked.map(({ who, when, text, answer, actions }) => (
          <li key={`${who.id} ${when} ${text}`}>
            <Face name={who.name} size={24} />
            <div className="row-words tight">
              <span className="breakable">{text}</span>
              <span className="caption">
                {who.name}, {when}
              </span>
              {answer && (
                <div className="answer">
                  <span className="breakable">{answer.text}</span>
                  <span className="caption">
                    {answer.who.name}, {answer.when}
                  </span>
                </div>
              )}
              <Actions actions={actions} about={text} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
