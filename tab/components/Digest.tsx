import type { DigestShown } from '../../playbook/contract/Status.ts';
import { statusWords } from '../../playbook/words/tabStatus.ts';
import { besidesNote, noteAction } from '../noteAction.ts';
import { Actions } from './Actions.tsx';
import { Fresh } from './Fresh.tsx';
import { Mark } from './Mark.tsx';
import { NoteField } from './NoteField.tsx';
import { Surface } from './Surface.tsx';

const words = statusWords.digest;

function Draft({ digest }: { digest: DigestShown }) {
  const { lines, note, state, actions } = digest;
  const write = noteAction(actions);
  return (
    <>
      <ul className="rows">
        {lines.length === 0 && <li className="row explains">{words.quiet}</li>}
        {lines.map(({ mark, text, detail }) => (
          <Fresh key={text} className="row where" content={`${mark} ${detail}`}>
            <Mark mark={mark} />
            <div className="row-words">
              <span>{text}</span>
              {detail && <span className="caption">{detail}</span>}
            </div>
          </Fresh>
        ))}
      </ul>
      <div className="section-body">
        {write ? (
          <section className="own-lines">
            <h3 className="caption">{words.note}</h3>
            <NoteField label={words.note} example={words.example} note={note} action={write} />
          </section>
        ) : (
          note && (
            <section className="own-lines">
              <h3 className="caption">{words.noteOf}</h3>
              <p className="note-text breakable">{note}</p>
            </section>
          )
        )}
        <div className="digest-foot">
          <span className="caption">{state}</span>
          <Actions actions={besidesNote(actions)} about={digest.title} />
        </div>
      </div>
    </>
  );
}

/** The day's digest as it goes to the channel, with the manager's own lines written in place (P86). */
export function Digest({ digest }: { digest: DigestShown | null }) {
  return (
    <Surface title={digest?.title ?? words.title} className="digest" part="digest">
      {digest ? <Draft digest={digest} /> : <p className="empty">{words.none}</p>}
    </Surface>
  );
}
