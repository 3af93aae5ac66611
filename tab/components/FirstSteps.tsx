import type { Board } from '../../playbook/contract/Board.ts';
import { tabWords } from '../../playbook/words/tab.ts';
import { ActionButton } from './ActionButton.tsx';
import { Contact } from './Contact.tsx';
import { Mark } from './Mark.tsx';
import { Surface } from './Surface.tsx';
import { TextLink } from './TextLink.tsx';

const words = tabWords.steps;
type Step = Board['steps'][number];

function StepEnd({ step, current, after }: { step: Step; current: boolean; after: number }) {
  if (step.done) return <span className="caption">{words.done}</span>;
  if (step.action) return <ActionButton action={{ ...step.action, tone: current ? 'primary' : 'plain' }} />;
  if (step.place)
    return (
      <TextLink to={step.place} className="button-like">
        {tabWords.open}
      </TextLink>
    );
  return <span className="caption">{words.after(after)}</span>;
}

/** An empty rollout: what to do first, what will be here, whom to ask. */
export function FirstSteps({ steps }: { steps: Step[] }) {
  const done = steps.filter((step) => step.done).length;
  const current = steps.findIndex((step) => !step.done);
  return (
    <>
      <div className="columns seven-five">
        <Surface title={words.title} aside={<span className="caption">{words.doneOf(done, steps.length)}</span>}>
          <ol className="rows">
            {steps.map((step, index) => (
              <li key={step.title} className={`step ${index === current ? 'current' : ''}`}>
                <span className="step-number" aria-hidden="true">
                  {step.done ? <Mark mark="good" size={28} /> : index + 1}
                </span>
                <div className="step-words">
                  <h3>{step.title}</h3>
                  <p>{step.text}</p>
                </div>
                <div className="step-end">
                  <StepEnd step={step} current={index === current} after={index} />
                </div>
              </li>
            ))}
          </ol>
        </Surface>
        <Surface title={words.next}>
          <ul className="rows">
            {words.previews.map((preview) => (
              <li key={preview.title} className="row preview">
                <Mark mark={preview.mark} />
                <div className="row-words">
                  <h3>{preview.title}</h3>
                  <span className="caption">{preview.text}</span>
                </div>
              </li>
            ))}
          </ul>
        </Surface>
      </div>
      <Contact />
    </>
  );
}
