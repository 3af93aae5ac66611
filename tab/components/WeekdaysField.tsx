import { ToggleButton } from '@fluentui/react-components';
import { formWords } from '../../playbook/words/tabMilestone.ts';
import { asOne, severalOf } from '../answers.ts';

interface WeekdaysFieldProps {
  labelledBy: string | undefined;
  value: string;
  onAnswer: (value: string) => void;
}

/** Days of the week, each pressed or not; "1" is Monday. */
export function WeekdaysField({ labelledBy, value, onAnswer }: WeekdaysFieldProps) {
  const chosen = severalOf(value);
  return (
    <fieldset className="weekdays" aria-labelledby={labelledBy}>
      {formWords.weekdays.map(({ value: day, label, short }) => (
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
