import { Radio, RadioGroup, useId } from '@fluentui/react-components';
import type { ChannelRollouts } from '../../playbook/contract/People.ts';
import type { TemplateRead } from '../../playbook/contract/Templates.ts';
import { tabWords } from '../../playbook/words/tab.ts';
import { setupWords } from '../../playbook/words/tabSetup.ts';
import { OWN_FILE } from '../setup.ts';
import { TemplateFileField } from './TemplateFileField.tsx';

const words = tabWords.setup;

interface TemplateCardsProps {
  templates: ChannelRollouts['templates'];
  chosen: string;
  /** What was read from the reader's own file. */
  file: TemplateRead | null;
  onChoose: (id: string) => void;
  onRead: (file: TemplateRead | null) => void;
}

/** The playbooks one can start from, each with what it holds, and a file of one's own (P7, P35). */
export function TemplateCards({ templates, chosen, file, onChoose, onRead }: TemplateCardsProps) {
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
        <Radio
          value={OWN_FILE}
          className={`choice template ${chosen === OWN_FILE ? 'chosen' : ''}`}
          label={
            <span className="row-words">
              <span className="strong">{setupWords.ownFile}</span>
              <span className="explains">{setupWords.ownFileText}</span>
            </span>
          }
        />
      </RadioGroup>
      {chosen === OWN_FILE && (
        <div className="own-file">
          <TemplateFileField read={file} onRead={onRead} />
        </div>
      )}
    </div>
  );
}
