import type { Playbook } from '../../../playbook/contract/Playbook.ts';
import { comma } from '../../../playbook/words/joints.ts';
import { playbookWords } from '../../../playbook/words/tabPlaybook.ts';
import { spotInPlaybook } from '../../playbookSpot.ts';
import { ActionButton } from '../ActionButton.tsx';
import { Actions } from '../Actions.tsx';
import { Mark } from '../Mark.tsx';
import { Surface } from '../Surface.tsx';
import { TextLink } from '../TextLink.tsx';
import { SelfHelpPart } from './SelfHelpPart.tsx';

const words = playbookWords.questions;

/** What was asked of people, with answers and where they stand now, and how much the playbook answers by itself (P32, P34). */
export function PlaybookQuestions({ playbook }: { playbook: Playbook }) {
  const { questions, selfHelp, actions, mayEdit } = playbook;
  const ask = actions.find(({ verb }) => verb === 'askPlaybook');
  return (
    <div className="around-two">
      <Surface title={words.title} aside={ask && <ActionButton action={{ ...ask, label: playbookWords.askQuestion }} size="small" />}>
        {questions.length === 0 && <p className="empty">{words.none}</p>}
        <ul className="rows">
          {questions.map(({ id, text, said, answer, answeredBy, filed, state, actions: steps }) => (
            <li key={id} className="row">
              <Mark mark={state === 'open' ? 'notStarted' : 'good'} />
              <div className="row-words">
                <span>{text}</span>
                <span className="caption">
                  {said}
                  {state === 'open' && `${comma()}${words.waits}`}
                </span>
                {answer && (
                  <div className="answer">
                    <span className="breakable">{answer}</span>
                    {answeredBy && <span className="caption">{answeredBy}</span>}
                  </div>
                )}
                {filed && (
                  <span className="caption">
                    {words.filed}
                    <TextLink to={spotInPlaybook(filed.section)} className="link inline">
                      {filed.title}
                    </TextLink>
                  </span>
                )}
                <Actions actions={steps} about={text} />
              </div>
            </li>
          ))}
        </ul>
      </Surface>
      <div className="stack">
        <SelfHelpPart selfHelp={selfHelp} mayEdit={mayEdit} />
      </div>
    </div>
  );
}
