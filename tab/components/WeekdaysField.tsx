import { ToggleButton } from '@fluentui/react-components';
import type { Ask } from '../../playbook/contract/Action.ts';
import { inWeekOrder } from '../../playbook/words/locale.ts';
import { formWords } from '../../playbook/words/tabMilestone.ts';
import { asOne, severalOf } from '../answers.ts';

interface WeekdaysFieldProps {
  labelledBy: string | undefined;
  ask: Ask;
  value: string;
  onAnswer: (value: string) => void;
}

/** Days of the week as the reader's calendar orders them, those that can be chosen, each pressed or not; "1" is Monday. */
export function WeekdaysField({ labelledBy, ask, value, onAnswer }: WeekdaysFieldProps) {
  const days = inWeekOrder(formWords.weekdays).filter(({ value: day }) => ask.choices?.some((choice) => choice.value === day) ?? true);
  const chosen = severalOf(value);
  return (
    <fieldset className="weekdays" aria-labelledby={labelledBy}>
      {days.map(({ value: day, label, short }) => (
        <ToggleButton
          key={day}
          className="weekday"
          aria-label={label}
          checked={chosen.includes(day)}
          onClick={() => onAnswer(asOne(chosen.includes(day) ? chosen.filter((one) => one !== day) : [...chosen, day].sort()))}
        >
          {short}
        </ToggleButton>
      ))}
    </fieldset>
  );
}
