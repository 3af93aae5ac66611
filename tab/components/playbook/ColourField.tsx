import { Field, Input } from '@fluentui/react-components';
import { playbookWords } from '../../../playbook/words/tabPlaybook.ts';

const words = playbookWords.documents;

/** True for six hexadecimal digits, with or without their sign. */
export const isColour = (text: string): boolean => /^#?[0-9a-f]{6}$/i.test(text.trim());

/** A colour as people are given it by their brand, typed or picked; empty for Milepost's own (P27). */
export function ColourField({ value, onChange }: { value: string; onChange: (colour: string) => void }) {
  const isWrong = value.trim() !== '' && !isColour(value);
  const picked = isColour(value) ? `#${value.trim().replace('#', '').toLowerCase()}` : words.colourExample.toLowerCase();
  return (
    <Field className="colour-field" validationState={isWrong ? 'error' : 'none'} validationMessage={isWrong ? words.noColour : null}>
      <Input
        size="small"
        value={value}
        maxLength={7}
        placeholder={words.colourExample}
        aria-label={words.colour}
        title={words.colourHint}
        onChange={(_, data) => onChange(data.value)}
        contentBefore={
          <input
            type="color"
            tabIndex={-1}
            aria-hidden="true"
            value={picked}
            onChange={(event) => onChange(event.target.value.toUpperCase())}
          />
        }
      />
    </Field>
  );
}
