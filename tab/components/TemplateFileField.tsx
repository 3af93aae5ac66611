import '../look/template.css';
import { Button } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { TemplateRead } from '../../playbook/contract/Templates.ts';
import { setupWords as words } from '../../playbook/words/tabSetup.ts';
import { Refused, sendFile } from '../api.ts';

/** A template has at most 400,000 characters; packed it is smaller. */
const LARGEST = 1024 * 1024;

interface TemplateFileFieldProps {
  read: TemplateRead | null;
  onRead: (read: TemplateRead | null) => void;
}

/** Chooses a template file, has it read, and says by file and line what is wrong with it; nothing is stored. Takes the props of the Field around it. */
export function TemplateFileField({ read, onRead, ...field }: TemplateFileFieldProps) {
  const chooser = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');

  const take = async (file: File | undefined) => {
    if (!file) return;
    onRead(null);
    if (file.size > LARGEST) return setSaid(words.large(file.name));
    setSaid(words.reading(file.name));
    try {
      const found = await sendFile<TemplateRead>('/api/templates/read', file);
      setSaid(found.template ? words.wasRead(file.name) : '');
      onRead(found);
    } catch (error) {
      setSaid(error instanceof Refused ? error.message : words.failed);
    }
  };
  return (
    <div className="template-file">
      <div className="actions">
        <Button {...field} type="button" size="small" onClick={() => chooser.current?.click()}>
          {read ? words.chooseAnother : words.choose}
        </Button>
        <input
          ref={chooser}
          type="file"
          accept=".json,.zip,application/json,application/zip"
          className="unseen"
          tabIndex={-1}
          aria-hidden="true"
          onChange={(choice) => {
            void take(choice.target.files?.[0]);
            choice.target.value = '';
          }}
        />
        <span className="caption" role="status">
          {said || read?.said}
        </span>
      </div>
      {read && read.problems.length > 0 && (
        <ul className="template-problems" aria-label={words.problems}>
          {read.problems.map(({ file, line, text }) => (
            <li key={`${file} ${line} ${text}`}>
              <span className="caption breakable">{words.place(file, line)}</span>
              <span className="breakable">{text}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
