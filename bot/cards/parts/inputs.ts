import { cardWords as words } from '../../../playbook/words/cards.ts';
import { withoutIsolates } from './cleaned.ts';
import type { Element } from './Element.ts';

interface Asked {
  /** The command's name for this input. */
  id: string;
  /** Stands alone when read aloud. */
  label: string;
  /** Says what to do when the field is left empty; an input without it may stay empty. */
  error?: string;
  /** What the reader typed before, given back. */
  value?: string;
}

/** A field for words; the example is never the question. */
export function wordsInput(asked: Asked & { example: string; most?: number }): Element[] {
  return [
    {
      type: 'Input.Text',
      id: asked.id,
      label: asked.label,
      placeholder: asked.example,
      isMultiline: true,
      maxLength: asked.most ?? 1000,
      ...required(asked),
      ...given(asked),
    },
  ];
}

/** A field for one line, such as an address. */
export function lineInput(asked: Asked & { example: string; most?: number }): Element[] {
  return [
    {
      type: 'Input.Text',
      id: asked.id,
      label: asked.label,
      placeholder: asked.example,
      maxLength: asked.most ?? 2000,
      ...required(asked),
      ...given(asked),
    },
  ];
}

/** A list to choose one from; nothing is chosen beforehand unless the reader chose it before. */
export function choiceInput(asked: Asked & { choices: [value: string, title: string][] }): Element[] {
  return [
    {
      type: 'Input.ChoiceSet',
      id: asked.id,
      label: asked.label,
      placeholder: words.inputs.choose,
      choices: asked.choices.map(([value, title]) => ({ title: title.trim() === '' ? value : title, value })),
      ...required(asked),
      ...given(asked),
    },
  ];
}

/** A day; chosen beforehand only where one is proposed. */
export function dayInput(asked: Asked): Element[] {
  return [{ type: 'Input.Date', id: asked.id, label: asked.label, ...required(asked), ...given(asked) }];
}

function required(asked: Asked): object {
  return asked.error === undefined ? {} : { isRequired: true, errorMessage: asked.error };
}

function given(asked: Asked): object {
  const value = withoutIsolates(asked.value ?? '');
  return value === '' ? {} : { value };
}
