import { Checkbox, useId } from '@fluentui/react-components';
import type { Ask } from '../../playbook/contract/Action.ts';
import { asOne, severalOf } from '../answers.ts';
import { OrderedList } from './OrderedList.tsx';

interface ChoicesFieldProps {
  labelledBy: string | undefined;
  ask: Ask;
  value: string;
  onAnswer: (value: string) => void;
}

/** Several of a list, each seen at once; where their order counts the chosen ones stand below and can be moved. */
export function ChoicesField({ labelledBy, ask, value, onAnswer }: ChoicesFieldProps) {
  const choices = ask.choices ?? [];
  const chosen = severalOf(value);
  // The Field around gives its own id and label to every box in it: a press on any label would turn the first one.
  const ownId = useId('choice');
  const labelOf = (one: string) => choices.find((choice) => choice.value === one)?.label ?? one;
  const turn = (one: string, isChosen: boolean) => {
    const others = chosen.filter((each) => each !== one);
    const next = isChosen ? [...others, one] : others;
    // Without an order of their own they keep the order of the list.
    onAnswer(asOne(ask.ordered ? next : choices.map((choice) => choice.value).filter((each) => next.includes(each))));
  };
  const isOnlyOrder = Boolean(ask.ordered) && ask.required && choices.length > 0 && choices.length === severalOf(ask.value ?? '').length;
  return (
    <fieldset className="choices" aria-labelledby={labelledBy}>
      {!isOnlyOrder && (
        <div className="choice-boxes">
          {choices.map((choice, place) => (
            <Checkbox
              id={`${ownId}-${place}`}
              aria-labelledby={`${ownId}-${place}-label`}
              key={choice.value}
              label={{ children: choice.label, id: `${ownId}-${place}-label` }}
              checked={chosen.includes(choice.value)}
              onChange={(_, { checked }) => turn(choice.value, checked === true)}
            />
          ))}
        </div>
      )}
      {ask.ordered && chosen.length > 0 && (
        <OrderedList
          label={ask.label}
          items={chosen.map((one) => ({ value: one, label: labelOf(one) }))}
          ordered
          onChange={(items) => onAnswer(asOne(items))}
          canRemove={!isOnlyOrder}
        />
      )}
    </fieldset>
  );
}
