import { Switch } from '@fluentui/react-components';
import { useState } from 'react';
import type { NextStep } from '../../../playbook/contract/Playbook.ts';
import { tabWords } from '../../../playbook/words/tab.ts';
import { playbookWords } from '../../../playbook/words/tabPlaybook.ts';
import { Surface } from '../Surface.tsx';
import { TextLink } from '../TextLink.tsx';

const words = playbookWords.nextSteps;

/** The next steps of the process, before they happen, with their days (P29). */
export function NextSteps({ steps }: { steps: NextStep[] }) {
  const [onlyMine, setOnlyMine] = useState(false);
  const hasMine = steps.some(({ mine }) => mine) && steps.some(({ mine }) => !mine);
  const shown = steps.filter(({ mine }) => mine || !onlyMine);
  const filter = hasMine && <Switch label={words.onlyMine} checked={onlyMine} onChange={(_, { checked }) => setOnlyMine(checked)} />;
  return (
    <Surface title={words.title} aside={filter} className="next-steps">
      {steps.length === 0 && <p className="empty">{words.none}</p>}
      <ol className="rows">
        {shown.map(({ day, when, text, detail, mine, place }) => (
          <li key={`${day} ${text}`} className="row next-step">
            <span className="next-when">{when}</span>
            <span className="row-words tight">
              <span>
                {text}
                {mine && <span className="yours">{words.yours}</span>}
              </span>
              {detail && <span className="caption">{detail}</span>}
            </span>
            {place && (
              <TextLink to={place}>
                <span className="unseen">{words.open(text)}</span>
                <span aria-hidden="true">{tabWords.open}</span>
              </TextLink>
            )}
          </li>
        ))}
      </ol>
    </Surface>
  );
}
