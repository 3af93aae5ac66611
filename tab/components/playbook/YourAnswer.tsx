import type { Action } from '../../../playbook/contract/Action.ts';
import type { AcceptanceShown } from '../../../playbook/contract/Playbook.ts';
import { playbookWords } from '../../../playbook/words/tabPlaybook.ts';
import { spotInPlaybook } from '../../playbookSpot.ts';
import { ActionButton } from '../ActionButton.tsx';
import { Mark } from '../Mark.tsx';
import { TextLink } from '../TextLink.tsx';

const words = playbookWords.section;

interface YourAnswerProps {
  section: string;
  title: string;
  acceptance: AcceptanceShown | null;
  ask: Action | undefined;
}

/** The reader's own word on a section: given, asked for, or asked for anew after a change; a question stands beside it (P28, P103). */
export function YourAnswer({ section, title, acceptance, ask }: YourAnswerProps) {
  const isAsked = acceptance !== null && acceptance.state !== 'none';
  if (!isAsked && !ask) return null;
  return (
    <aside className="surface side-panel" aria-labelledby="answer-title">
      <h2 id="answer-title" className="side-title">
        {isAsked ? words.answer : playbookWords.askPerson}
      </h2>
      {isAsked && (
        <p className="state" role="status">
          {acceptance.state === 'accepted' && <Mark mark="good" />}
          <span className="explains">{acceptance.said}</span>
        </p>
      )}
      {acceptance?.state === 'changed' && (
        <TextLink to={spotInPlaybook(section, 'history')} className="link quiet">
          {words.whatChanged}
        </TextLink>
      )}
      <div className="actions">
        {acceptance?.action && <ActionButton action={acceptance.action} about={title} />}
        {ask && <ActionButton action={{ ...ask, label: playbookWords.askQuestion, tone: 'plain', input: { ...ask.input } }} />}
      </div>
    </aside>
  );
}
