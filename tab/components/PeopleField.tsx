import type { Ask } from '../../playbook/contract/Action.ts';
import { formWords } from '../../playbook/words/tabMilestone.ts';
import { asOne, severalOf } from '../answers.ts';
import { OrderedList } from './OrderedList.tsx';
import { PersonField } from './PersonField.tsx';

interface PeopleFieldProps {
  ask: Ask;
  people: { value: string; label: string }[];
  value: string;
  onAnswer: (value: string) => void;
}

/** Several people, each found by a part of their name. Takes the props of the Field around it. */
export function PeopleField({ ask, people, value, onAnswer, ...field }: PeopleFieldProps) {
  const chosen = severalOf(value);
  const labelOf = (one: string) => people.find((person) => person.value === one)?.label ?? one;
  return (
    <div className="choices">
      <PersonField
        {...field}
        key={value}
        people={people.filter((person) => !chosen.includes(person.value))}
        value=""
        onChoose={(one) => one && onAnswer(asOne([...chosen, one]))}
      />
      {chosen.length === 0 ? (
        <p className="caption">{formWords.nobodyYet}</p>
      ) : (
        <OrderedList
          label={ask.label}
          items={chosen.map((one) => ({ value: one, label: labelOf(one) }))}
          ordered={ask.ordered === true}
          canRemove
          onChange={(values) => onAnswer(asOne(values))}
        />
      )}
    </div>
  );
}
