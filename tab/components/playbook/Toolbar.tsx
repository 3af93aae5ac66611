import type { RefObject } from 'react';
import { aside } from '../../../playbook/words/joints.ts';
import { playbookWords } from '../../../playbook/words/tabPlaybook.ts';
import { doEdit, type EditName } from '../../editing/edits.ts';
import { ToolIcon } from './ToolIcon.tsx';

const words = playbookWords.editor;

const tools: { name: EditName; keys?: string; ariaKeys?: string }[] = [
  { name: 'bold', keys: 'Ctrl+B', ariaKeys: 'Control+B' },
  { name: 'italic', keys: 'Ctrl+I', ariaKeys: 'Control+I' },
  { name: 'heading' },
  { name: 'list' },
  { name: 'numbered' },
  { name: 'quote' },
  { name: 'link', keys: 'Ctrl+K', ariaKeys: 'Control+K' },
  { name: 'table' },
  { name: 'undo', keys: 'Ctrl+Z', ariaKeys: 'Control+Z' },
];

/** The buttons over the text: one stop for Tab, arrows move between them. */
export function Toolbar({ area }: { area: RefObject<HTMLTextAreaElement | null> }) {
  return (
    <div
      className="toolbar"
      role="toolbar"
      aria-label={words.tools}
      onKeyDown={(press) => {
        const step = { ArrowRight: 1, ArrowLeft: -1 }[press.key];
        if (!step) return;
        press.preventDefault();
        const buttons = [...press.currentTarget.querySelectorAll('button')];
        const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
        const next = buttons[(at + step + buttons.length) % buttons.length];
        for (const button of buttons) button.tabIndex = button === next ? 0 : -1;
        next?.focus();
      }}
    >
      {tools.map(({ name, keys, ariaKeys }, index) => (
        <button
          key={name}
          type="button"
          className="tool"
          tabIndex={index === 0 ? 0 : -1}
          aria-label={words[name]}
          aria-keyshortcuts={ariaKeys}
          title={keys ? aside(words[name], keys) : words[name]}
          // A press must not take the caret out of the text.
          onMouseDown={(press) => press.preventDefault()}
          onClick={() => area.current && doEdit(area.current, name)}
        >
          <ToolIcon name={name} />
        </button>
      ))}
    </div>
  );
}
