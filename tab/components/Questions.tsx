import type { AskedShown } from '../../playbook/contract/Signoff.ts';
import { milestoneWords as words } from '../../playbook/words/tabMilestone.ts';
import { Actions } from './Actions.tsx';
import { Face } from './Face.tsx';

interface QuestionsProps {
  asked: AskedShown[];
  title?: string;
  /** One level below the heading it stands under. */
  heading?: 'h3' | 'h4';
}

/** What was asked, each with its answer: by approvers before deciding (P72), by those who were told of an issue (P95). */
export function Questions({ asked, title = words.asked, heading: Heading = 'h3' }: QuestionsProps) {
  return (
    <section>
      <Heading>{title}</Heading>
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
