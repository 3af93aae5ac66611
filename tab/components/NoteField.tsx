import { Button, Textarea } from '@fluentui/react-components';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Action } from '../../playbook/contract/Action.ts';
import { quoted } from '../../playbook/words/joints.ts';
import { tabWords } from '../../playbook/words/tab.ts';
import { statusWords } from '../../playbook/words/tabStatus.ts';
import { useActs, type Written } from '../act.tsx';

const words = statusWords.note;

interface NoteFieldProps {
  label: string;
  example: string;
  /** What stands now. */
  note: string;
  /** Its only question is the note. */
  action: Action;
  /** What was typed is also saved when the reader goes on to something else. */
  savesOnLeave?: boolean;
  rows?: number;
}

/** Lines that are written where they stand: saved by a press or Ctrl and Enter, kept until they are, with the way back beside them. */
export function NoteField({ label, example, note, action, savesOnLeave = false, rows = 2 }: NoteFieldProps) {
  const { act, write } = useActs();
  // What the typing began from; null while nothing is typed.
  const [typed, setTyped] = useState<{ text: string; from: string } | null>(null);
  const [isSaving, setSaving] = useState(false);
  const [answer, setAnswer] = useState<Written | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const [ask] = action.asks;
  const text = typed?.text ?? note;
  const isChanged = typed !== null && typed.text.trim() !== note.trim();
  const isOvertaken = isChanged && typed.from !== note;

  useEffect(() => {
    if (!text || !field.current) return;
    field.current.style.height = 'auto';
    field.current.style.height = `${field.current.scrollHeight}px`;
  }, [text]);

  const save = async () => {
    if (!isChanged || isSaving || !ask || (ask.required && !text.trim())) return;
    setSaving(true);
    const written = await write(action, { [ask.name]: text.trim() });
    setSaving(false);
    if (!written) return;
    setAnswer(written);
    // What was typed on while it was on its way stays.
    if (written.done) setTyped((now) => (now?.text === text ? null : now && { ...now, from: text.trim() }));
  };
  const onKeyDown = (press: KeyboardEvent) => {
    if (press.key !== 'Enter' || !(press.ctrlKey || press.metaKey)) return;
    press.preventDefault();
    void save();
  };
  const undo = answer?.done?.undo;
  return (
    <div className="note-field">
      <Textarea
        textarea={{ ref: field, 'aria-label': label }}
        value={text}
        placeholder={example}
        rows={rows}
        maxLength={ask?.max}
        onKeyDown={onKeyDown}
        onBlur={({ relatedTarget }) => {
          // The buttons beside it speak for themselves.
          if (savesOnLeave && !relatedTarget?.closest('.note-field')) void save();
        }}
        onChange={(_, { value }) => {
          setAnswer(null);
          setTyped((before) => ({ text: value, from: before?.from ?? note }));
        }}
      />
      {isOvertaken && !isSaving && (
        <p className="caption">
          {words.changedMeanwhile} <span className="breakable">{quoted(note)}</span>
        </p>
      )}
      <div className="note-foot">
        {isChanged && (
          <>
            <Button size="small" appearance="primary" disabledFocusable={isSaving} onClick={() => void save()}>
              {isSaving ? words.saving : words.save}
            </Button>
            <Button size="small" disabled={isSaving} onClick={() => setTyped(null)}>
              {words.putBack}
            </Button>
          </>
        )}
        <span className="caption" role="status">
          {answer?.done && words.saved}
          {answer?.refused && <span className="late">{answer.refused}</span>}
        </span>
        {undo && !isChanged && (
          <button
            type="button"
            className="link quiet"
            onClick={() => {
              setAnswer(null);
              act(undo);
            }}
          >
            {tabWords.undo}
          </button>
        )}
      </div>
    </div>
  );
}
