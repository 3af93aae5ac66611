import { Button, Textarea } from '@fluentui/react-components';
import { type DragEvent, useRef, useState } from 'react';
import { formWords as words } from '../../playbook/words/tabMilestone.ts';

/** What the server takes in one request, with room for the rest of the form. */
const LARGEST = 200 * 1024;

const accepted = {
  paste: '.csv,.tsv,.txt,text/csv,text/plain,text/tab-separated-values',
  calendar: '.ics,text/calendar',
};

interface PasteFieldProps {
  /** The cells of a table, or the text of a calendar. */
  of: keyof typeof accepted;
  value: string;
  placeholder: string;
  onAnswer: (value: string) => void;
}

/** Cells copied from a spreadsheet or the text of a calendar, or a file of either that is chosen or dropped. Takes the props of the Field around it. */
export function PasteField({ of, value, placeholder, onAnswer, ...field }: PasteFieldProps) {
  const chooser = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');
  const [isOver, setOver] = useState(false);

  const take = async (file: File | undefined) => {
    if (!file) return;
    if (file.size > LARGEST) return setSaid(words.fileLarge(file.name));
    const text = await file.text();
    // A spreadsheet that was not saved as text holds bytes no text has.
    if (text.includes('\0')) return setSaid(words.paste[of].odd(file.name));
    onAnswer(text);
    setSaid(words.fileRead(file.name));
  };
  const over = (drag: DragEvent, next: boolean) => {
    drag.preventDefault();
    setOver(next);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is one of three ways; the other two need no mouse.
    <div
      className={isOver ? 'paste over' : 'paste'}
      onDragOver={(drag) => over(drag, true)}
      onDragLeave={(drag) => over(drag, false)}
      onDrop={(drag) => {
        over(drag, false);
        void take(drag.dataTransfer.files[0]);
      }}
    >
      <p className="caption">{words.paste[of].hint}</p>
      <Textarea
        {...field}
        value={value}
        placeholder={placeholder}
        rows={8}
        resize="vertical"
        wrap="off"
        spellCheck={false}
        onChange={(_, data) => onAnswer(data.value)}
      />
      <div className="actions">
        <Button type="button" size="small" onClick={() => chooser.current?.click()}>
          {words.paste[of].choose}
        </Button>
        <input
          ref={chooser}
          type="file"
          accept={accepted[of]}
          className="unseen"
          tabIndex={-1}
          aria-hidden="true"
          onChange={(choice) => {
            void take(choice.target.files?.[0]);
            choice.target.value = '';
          }}
        />
        <span className="caption" role="status">
          {said}
        </span>
      </div>
    </div>
  );
}
