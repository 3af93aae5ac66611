import { Button } from '@fluentui/react-components';

interface ChipsProps<Id> {
  label: string;
  choices: { id: Id; name: string }[];
  chosen: Id | undefined;
  onChoose: (id: Id) => void;
}

/** A few choices side by side, one of them pressed; on a phone they wrap. */
export function Chips<Id>({ label, choices, chosen, onChoose }: ChipsProps<Id>) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend would take a line of its own.
    <div role="group" aria-label={label} className="chips">
      {choices.map(({ id, name }) => (
        <Button key={name} size="small" shape="circular" className="chip" aria-pressed={id === chosen} onClick={() => onChoose(id)}>
          {name}
        </Button>
      ))}
    </div>
  );
}
