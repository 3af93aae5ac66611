import { Radio, RadioGroup, useId } from '@fluentui/react-components';
import type { ChannelRollouts } from '../../playbook/contract/People.ts';
import { tabWords } from '../../playbook/words/tab.ts';

const words = tabWords.setup;

interface TemplateCardsProps {
  templates: ChannelRollouts['templates'];
  chosen: string;
  onChoose: (id: string) => void;
}

/** The playbooks one can start from, each with what it holds. */
export function TemplateCards({ templates, chosen, onChoose }: TemplateCardsProps) {
  const labelId = useId('templates');
  return (
    <div className="whole-row">
      <p className="strong" id={labelId}>
        {words.template}
      </p>
      <RadioGroup value={chosen} aria-labelledby={labelId} onChange={(_, { value }) => onChoose(value)}>
        {templates.map((template) => (
          <Radio
            key={template.id}
            value={template.id}
            className={`choice template ${template.id === chosen ? 'chosen' : ''}`}
            label={
              <span className="row-words">
                <span className="strong">{template.name}</span>
                <span className="explains">{template.summary}</span>
                <span className="caption">{words.templateLine(template.milestones, template.sections, template.workingDays)}</span>
              </span>
            }
          />
        ))}
      </RadioGroup>
    </div>
  );
}
