import { Field } from '@fluentui/react-components';
import type { TemplateBrings } from '../../playbook/contract/Templates.ts';
import { setupWords as words } from '../../playbook/words/tabSetup.ts';
import { rolesToName } from '../setup.ts';
import { PersonField } from './PersonField.tsx';

interface RolePeopleProps {
  brings: TemplateBrings;
  people: { value: string; label: string }[];
  /** Persons by the role they take. */
  chosen: Record<string, string>;
  onChange: (chosen: Record<string, string>) => void;
}

/** Names people for the roles of the template; all of it can wait (U11). */
export function RolePeople({ brings, people, chosen, onChange }: RolePeopleProps) {
  const count = Object.values(chosen).filter(Boolean).length;
  return (
    <details className="whole-row brings">
      <summary className="strong">{words.people}</summary>
      <p className={count > brings.mostPeople ? 'late' : 'caption'} role="status">
        {count > brings.mostPeople ? words.tooMany(brings.mostPeople) : words.peopleText(brings.mostPeople)}
      </p>
      <div className="role-people">
        {rolesToName(brings).map(({ id, title, summary }) => (
          <Field key={id} label={title} hint={summary}>
            {(control) => (
              <PersonField
                {...control}
                people={people}
                value={chosen[id] ?? ''}
                onChoose={(person) => onChange({ ...chosen, [id]: person })}
              />
            )}
          </Field>
        ))}
      </div>
    </details>
  );
}
