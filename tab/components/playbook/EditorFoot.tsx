import { playbookWords } from '../../../playbook/words/tabPlaybook.ts';
import type { Keeping } from '../../useDraft.ts';

const words = playbookWords.editor;

const timeOf = (at: Date): string => `${String(at.getHours()).padStart(2, '0')}:${String(at.getMinutes()).padStart(2, '0')}`;

function keptWords(keeping: Keeping, before: string): string {
  switch (keeping.is) {
    case 'going':
      return words.keeping;
    case 'kept':
      return words.kept(timeOf(keeping.at));
    case 'failed':
      return keeping.sentence || words.notKept;
    case 'resting':
      return before;
  }
}

/** Says when the draft was kept, what a paste has done, and which keys there are. */
export function EditorFoot({ keeping, before, news }: { keeping: Keeping; before: string; news: string }) {
  return (
    <div className="editor-said">
      <span className={keeping.is === 'failed' ? 'caption late kept' : 'caption kept'} role="status">
        {keptWords(keeping, before)}
      </span>
      <span className="caption" role="status">
        {news}
      </span>
      <span className="caption wide-only">{words.keys}</span>
    </div>
  );
}
