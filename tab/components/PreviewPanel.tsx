import type { Preview } from '../../playbook/contract/Action.ts';
import { formWords as words } from '../../playbook/words/tabMilestone.ts';
import { Mark } from './Mark.tsx';

/** More changes than this say how many more there are. */
const SHOWN = 20;

/** What sending the form would change, and what has to be mended first; nothing is stored yet (P67). */
export function PreviewPanel({ preview, isLooking, id }: { preview: Preview | null; isLooking: boolean; id: string }) {
  const isWrong = preview !== null && (preview.refused || preview.problems.length > 0);
  const more = (preview?.changes.length ?? 0) - SHOWN;
  return (
    <section className={isLooking ? 'preview looking' : 'preview'} aria-label={words.preview}>
      <p className="state" id={id} role="status">
        {preview && <Mark mark={isWrong ? 'late' : 'note'} />}
        <span className={isWrong ? 'strong' : undefined}>{preview ? preview.said : isLooking ? words.previewing : ''}</span>
      </p>
      {preview && preview.problems.length > 0 && (
        <>
          <h3 className="caption">{words.problems(new Set(preview.problems.map(({ line }) => line)).size)}</h3>
          <ul className="problem-lines">
            {preview.problems.map(({ line, text }) => (
              <li key={`${line} ${text}`}>
                <span className="problem-line">{words.line(line)}</span>
                <span className="grow breakable">{text}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {preview?.shows && (
        <div className="surface preview-card">
          {preview.shows.lines.map((line, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two lines of a card may say the same, and none moves
            <p key={place} className="breakable">
              {line}
            </p>
          ))}
          {preview.shows.buttons.length > 0 && <p className="caption">{preview.shows.buttons.join(' · ')}</p>}
        </div>
      )}
      {preview && preview.changes.length > 0 && (
        <ul className="preview-changes">
          {preview.changes.slice(0, SHOWN).map(({ what, was, is }, place, all) => (
            <li key={`${what} ${was} ${is}`}>
              <span className="strong breakable">{what === all[place - 1]?.what ? '' : what}</span>
              <span className="preview-was-is">
                {was && <s className="explains">{was}</s>}
                {was && <span aria-hidden="true"> → </span>}
                {(is || was) && <span>{is || '–'}</span>}
              </span>
            </li>
          ))}
          {more > 0 && <li className="caption">{words.moreChanges(more)}</li>}
        </ul>
      )}
    </section>
  );
}
