import { Button, Checkbox, Field, Input, Select, Switch } from '@fluentui/react-components';
import type { Playbook, SectionFieldsShown } from '../../../playbook/contract/Playbook.ts';
import { playbookWords } from '../../../playbook/words/tabPlaybook.ts';
import { Icon } from '../Icon.tsx';

const words = playbookWords.editor;

interface FieldsPaneProps {
  playbook: Playbook;
  fields: SectionFieldsShown;
  onChange: (more: Partial<SectionFieldsShown>) => void;
}

interface SeveralProps {
  label: string;
  hint?: string;
  all: { id: string; label: string }[];
  chosen: string[];
  onChoose: (chosen: string[]) => void;
}

function Several({ label, hint, all, chosen, onChoose }: SeveralProps) {
  if (all.length === 0) return null;
  return (
    <fieldset className="choices">
      <legend>{label}</legend>
      {hint && <p className="caption">{hint}</p>}
      <div className="choice-boxes">
        {all.map(({ id, label: name }) => (
          <Checkbox
            key={id}
            label={name}
            checked={chosen.includes(id)}
            onChange={(_, { checked }) =>
              onChoose(all.map((one) => one.id).filter((one) => (one === id ? checked === true : chosen.includes(one))))
            }
          />
        ))}
      </div>
    </fieldset>
  );
}

function ExerciseFields({
  exercises,
  onChange,
}: {
  exercises: SectionFieldsShown['exercises'];
  onChange: (exercises: SectionFieldsShown['exercises']) => void;
}) {
  return (
    <fieldset className="choices">
      <legend>{words.exercises}</legend>
      {exercises.map(({ id, task }, index) => (
        <div key={id} className="exercise-field">
          <Input
            className="grow"
            aria-label={words.exercise(index + 1)}
            placeholder={words.exerciseExample}
            value={task}
            maxLength={300}
            onChange={(_, { value }) => onChange(exercises.map((one) => (one.id === id ? { id, task: value } : one)))}
          />
          <Button
            appearance="subtle"
            icon={<Icon name="close" size={16} />}
            aria-label={words.removeExercise(index + 1)}
            onClick={() => onChange(exercises.filter((one) => one.id !== id))}
          />
        </div>
      ))}
      <Button size="small" className="add-exercise" onClick={() => onChange([...exercises, { id: crypto.randomUUID(), task: '' }])}>
        {words.addExercise}
      </Button>
    </fieldset>
  );
}

/** What is said of a section beside its text: owner, readers, review, milestones and exercises. */
export function FieldsPane({ playbook, fields, onChange }: FieldsPaneProps) {
  return (
    <div className="form fields-pane">
      <div className="field-row">
        <Field label={words.owner}>
          <Select value={fields.ownerRole} onChange={(_, { value }) => onChange({ ownerRole: value })}>
            {!playbook.roles.some(({ id }) => id === fields.ownerRole) && <option value={fields.ownerRole}>{words.noOwner}</option>}
            {playbook.roles.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={words.review}>
          <Input type="date" value={fields.reviewOn ?? ''} onChange={(_, { value }) => onChange({ reviewOn: value || null })} />
        </Field>
      </div>
      <div className="field-row">
        <Switch label={words.guests} checked={fields.guests} onChange={(_, { checked }) => onChange({ guests: checked })} />
        <Switch label={words.accept} checked={fields.accept} onChange={(_, { checked }) => onChange({ accept: checked })} />
      </div>
      <div className="field-row">
        <Several
          label={words.audience}
          hint={words.audienceHint}
          all={playbook.roles.map(({ id, title }) => ({ id, label: title }))}
          chosen={fields.audience}
          onChoose={(audience) => onChange({ audience })}
        />
        <Several
          label={words.milestones}
          all={playbook.milestones.map(({ id, name }) => ({ id, label: name }))}
          chosen={fields.milestones}
          onChoose={(milestones) => onChange({ milestones })}
        />
      </div>
      <ExerciseFields exercises={fields.exercises} onChange={(exercises) => onChange({ exercises })} />
    </div>
  );
}
