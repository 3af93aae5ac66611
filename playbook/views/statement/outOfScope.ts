import { sectionPieces, sectionsOf, sourceOf } from './ownWords.ts';
import type { Piece } from './StatementRecord.ts';
import type { Writing } from './Writing.ts';

/** A paragraph that says this, in whatever language the playbook is written, says what is out of scope. */
const outOfScopeSaid = /out of scope|not in scope|nicht im umfang|außerhalb des umfangs|fuera del alcance|hors (du )?périmètre|対象外/i;

/** A section of its own, else the paragraphs anywhere in the playbook that say it. */
export function outOfScope(writing: Writing): Piece[] {
  const { looking, read, speaking, w } = writing;
  const own = sectionPieces(writing, 'outOfScope');
  if (own.length) return own;
  const said = sectionsOf(looking.rollout, ({ markdown }) => outOfScopeSaid.test(markdown)).flatMap((section) =>
    read(section.markdown)
      .paragraphs.filter((text) => outOfScopeSaid.test(text))
      .map((text): Piece => ({ is: 'text', text: speaking.say.joints.aside(text, sourceOf(writing, section)) })),
  );
  return said.length ? said : [{ is: 'text', text: w.unwritten(w.chapters.outOfScope) }];
}
