import { Combobox, Option } from '@fluentui/react-components';
import { useState } from 'react';
import { tabWords } from '../../playbook/words/tab.ts';
import { useLookFor } from '../usePeople.ts';

const words = tabWords.form;

interface PersonFieldProps {
  people: { value: string; label: string }[];
  value: string;
  onChoose: (value: string) => void;
}

const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();

/** Chooses a person by typing a part of their name, with or without its accents. Takes the props of the Field around it. */
export function PersonField({ people, value, onChoose, ...field }: PersonFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const lookFor = useLookFor();
  const chosen = people.find((person) => person.value === value)?.label ?? '';
  const matching = typed ? people.filter((person) => plain(person.label).includes(plain(typed))) : people;
  return (
    <Combobox
      {...field}
      className="form-field"
      autoComplete="off"
      placeholder={words.choosePerson}
      value={typed ?? chosen}
      selectedOptions={value ? [value] : []}
      onChange={(change) => {
        setTyped(change.target.value);
        lookFor(change.target.value);
        if (value) onChoose('');
      }}
      onOptionSelect={(_, { optionValue }) => {
        setTyped(null);
        onChoose(optionValue ?? '');
      }}
      onBlur={() => setTyped(null)}
    >
      {matching.map((person) => (
        <Option key={person.value} value={person.value} text={person.label}>
          {person.label}
        </Option>
      ))}
      {matching.length === 0 && (
        <Option disabled value="" text={words.nobody}>
          {words.nobody}
        </Option>
      )}
    </Combobox>
  );
}
