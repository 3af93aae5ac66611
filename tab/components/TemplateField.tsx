import { useState } from 'react';
import type { TemplateRead } from '../../playbook/contract/Templates.ts';
import { TemplateFileField } from './TemplateFileField.tsx';

/** A template file as the answer of a form: what was read of it, as JSON. Takes the props of the Field around it. */
export function TemplateField({ onAnswer, ...field }: { onAnswer: (value: string) => void }) {
  const [read, setRead] = useState<TemplateRead | null>(null);
  return (
    <TemplateFileField
      {...field}
      read={read}
      onRead={(next) => {
        setRead(next);
        onAnswer(next?.template ? JSON.stringify(next.template) : '');
      }}
    />
  );
}
