import { type ClipboardEvent, type KeyboardEvent, useId, useRef } from 'react';
import { playbookWords } from '../../../playbook/words/tabPlaybook.ts';
import { doKey } from '../../editing/edits.ts';
import { hasStructure } from '../../editing/hasStructure.ts';
import { insert } from '../../editing/insert.ts';
import { typeInto } from '../../editing/typeInto.ts';
import { Toolbar } from './Toolbar.tsx';

const words = playbookWords.editor;

interface TextPaneProps {
  text: string;
  error: string | undefined;
  onChange: (text: string) => void;
  onPasted: () => void;
}

/** The text as Markdown, with its buttons and keys; what is pasted from a word processor or a web page becomes Markdown. */
export function TextPane({ text, error, onChange, onPasted }: TextPaneProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  const errorId = useId();
  const onKeyDown = (press: KeyboardEvent<HTMLTextAreaElement>) => {
    if (!press.nativeEvent.isComposing && doKey(press.currentTarget, press)) press.preventDefault();
  };
  const onPaste = async (paste: ClipboardEvent<HTMLTextAreaElement>) => {
    const html = paste.clipboardData.getData('text/html');
    const plain = paste.clipboardData.getData('text/plain');
    if (!hasStructure(html)) return;
    paste.preventDefault();
    const markdown = await import('../../editing/pasteAsMarkdown.ts').then(
      ({ pasteAsMarkdown }) => pasteAsMarkdown(html),
      () => plain,
    );
    const { current } = area;
    if (!current) return;
    typeInto(current, insert({ text: current.value, from: current.selectionStart, to: current.selectionEnd }, markdown || plain));
    onPasted();
  };
  return (
    <div className="text-pane">
      <Toolbar area={area} />
      <textarea
        ref={area}
        className="text-area"
        aria-label={words.text}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? errorId : undefined}
        placeholder={words.textExample}
        value={text}
        spellCheck
        onChange={({ target }) => onChange(target.value)}
        onKeyDown={onKeyDown}
        onPaste={(paste) => void onPaste(paste)}
      />
      {error && (
        <p id={errorId} className="late field-error" role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
