import { Field, Input, Radio, RadioGroup, Select, Switch, Textarea } from '@fluentui/react-components';
import type { Ask } from '../../playbook/contract/Action.ts';
import { tabWords } from '../../playbook/words/tab.ts';
import { formWords } from '../../playbook/words/tabMilestone.ts';
import { ChoicesField } from './ChoicesField.tsx';
import { PasteField } from './PasteField.tsx';
import { PeopleField } from './PeopleField.tsx';
import { PersonField } from './PersonField.tsx';
import { TemplateField } from './TemplateField.tsx';
import { WeekdaysField } from './WeekdaysField.tsx';

/** More choices than this are a list; up to this many are seen at once. */
const RADIOS = 4;

interface AskFieldProps {
  ask: Ask;
  value: string;
  error: string | undefined;
  people: { value: string; label: string }[];
  onAnswer: (value: string) => void;
}

type ControlProps = Omit<AskFieldProps, 'error'> & { 'aria-labelledby'?: string };

function Control({ ask, value, people, onAnswer, ...field }: ControlProps) {
  const choices = ask.choices ?? [];
  const typed = { value, placeholder: ask.example ?? '', onChange: (_: unknown, data: { value: string }) => onAnswer(data.value) };
  switch (ask.kind) {
    case 'longText':
      return <Textarea {...field} {...typed} rows={4} resize="vertical" maxLength={ask.max} />;
    case 'person':
      return <PersonField {...field} people={ask.choices ?? people} value={value} onChoose={onAnswer} />;
    case 'people':
      return <PeopleField {...field} ask={ask} people={ask.choices ?? people} value={value} onAnswer={onAnswer} />;
    case 'choices':
      return <ChoicesField labelledBy={field['aria-labelledby']} ask={ask} value={value} onAnswer={onAnswer} />;
    case 'weekdays':
      return <WeekdaysField labelledBy={field['aria-labelledby']} ask={ask} value={value} onAnswer={onAnswer} />;
    case 'paste':
    case 'calendar':
      return <PasteField {...field} of={ask.kind} value={value} placeholder={ask.example ?? ''} onAnswer={onAnswer} />;
    case 'template':
      return <TemplateField {...field} onAnswer={onAnswer} />;
    case 'yesNo':
      return (
        <Switch
          {...field}
          checked={value === 'true'}
          label={value === 'true' ? formWords.yes : formWords.no}
          onChange={(_, { checked }) => onAnswer(String(checked))}
        />
      );
    case 'choice':
      if (choices.length <= RADIOS)
        return (
          <RadioGroup {...field} value={value} onChange={(_, data) => onAnswer(data.value)}>
            {choices.map((choice) => (
              <Radio key={choice.value} value={choice.value} label={choice.label} />
            ))}
          </RadioGroup>
        );
      return (
        <Select {...field} value={value} onChange={(_, data) => onAnswer(data.value)}>
          <option value="">{tabWords.form.choose}</option>
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </Select>
      );
    case 'number':
      return <Input {...field} {...typed} type="number" max={ask.max} />;
    case 'date':
    case 'time':
      return <Input {...field} {...typed} type={ask.kind} />;
    case 'text':
      return <Input {...field} {...typed} maxLength={ask.max} />;
  }
}

/** One question of a form with its label and, where it lacks an answer, what to do. */
export function AskField({ ask, value, error, people, onAnswer }: AskFieldProps) {
  return (
    <Field
      label={ask.label}
      required={ask.required && ask.kind !== 'yesNo'}
      validationMessage={error}
      validationState={error ? 'error' : 'none'}
      data-ask={ask.name}
    >
      {(field) => <Control {...field} ask={ask} value={value} people={people} onAnswer={onAnswer} />}
    </Field>
  );
}
