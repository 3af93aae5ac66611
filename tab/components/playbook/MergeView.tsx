import '../../look/parts.css';
import '../../look/playbookMerge.css';
import { Button } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Playbook, SectionFieldsShown, SectionShown } from '../../../playbook/contract/Playbook.ts';
import { playbookWords } from '../../../playbook/words/tabPlaybook.ts';
import { differentFields, type FieldName } from '../../editing/mergeFields.ts';
import { type MergedPiece, mergeTexts } from '../../editing/mergeTexts.ts';
import type { Writing } from '../../useDraft.ts';
import { useSectionText } from '../../useSectionText.ts';
import { fieldWords } from './fieldWords.ts';
import { MergeConflict, type Way } from './MergeConflict.tsx';
import { WordDifference } from './WordDifference.tsx';

const words = playbookWords.merge;

interface MergeViewProps {
  playbook: Playbook;
  /** As somebody else published it. */
  section: SectionShown;
  writing: Writing;
  onBack: () => void;
  onUse: (together: Writing) => void;
}

/** Two texts one after the other, each on lines of its own. */
const after = (one: string, other: string): string => (one === '' || one.endsWith('\n') ? one + other : `${one}\n${other}`);

function textOf(pieces: MergedPiece[], ways: (Way | undefined)[]): string {
  return pieces
    .map((piece, index) => {
      if (piece.is === 'agreed') return piece.text;
      const way = ways[index];
      return way === 'theirs' ? piece.theirs : way === 'mine' ? piece.mine : after(piece.theirs, piece.mine);
    })
    .join('');
}

/** Two people changed the same section: what each changed, a text with both, and a choice where they cannot both be right; nothing is lost (N15). */
export function MergeView({ playbook, section, writing, onBack, onUse }: MergeViewProps) {
  const began = useSectionText(section.id, writing.basedOn);
  // A version too old to be read: then everything is a choice, and still nothing is lost.
  const isGone = began.isError && began.error.status >= 400 && began.error.status < 500;
  const base = isGone ? '' : began.data?.markdown;
  const pieces = useMemo(
    () => (base === undefined ? [] : mergeTexts(base, writing.markdown, section.markdown)),
    [base, writing.markdown, section.markdown],
  );
  const [ways, setWays] = useState<(Way | undefined)[]>([]);
  const [fieldWays, setFieldWays] = useState<Partial<Record<FieldName, Way>>>({});
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);

  const conflicts = pieces.flatMap((piece, index) => (piece.is === 'conflict' ? [index] : []));
  const different = differentFields(writing.fields, section.fields);
  // My own title stands where only I changed it; theirs where only they did.
  const firstWay = (name: FieldName): Way | undefined => {
    if (name !== 'title' || !began.data) return undefined;
    return began.data.title === section.title ? 'mine' : began.data.title === writing.fields.title ? 'theirs' : undefined;
  };
  const wayOf = (name: FieldName) => fieldWays[name] ?? firstWay(name);
  const open = conflicts.filter((index) => !ways[index]).length + different.filter((name) => !wayOf(name)).length;

  const use = () => {
    if (open > 0) return;
    const mine = Object.fromEntries(different.filter((name) => wayOf(name) === 'mine').map((name) => [name, writing.fields[name]]));
    const fields: SectionFieldsShown = { ...section.fields, ...mine };
    onUse({ basedOn: section.number, markdown: textOf(pieces, ways), fields });
  };
  return (
    <div className="surface merge">
      <h2 className="lead" tabIndex={-1} ref={title}>
        {words.title}
      </h2>
      <p className="reason">{words.lead(section.number)}</p>
      {base === undefined && (
        <p className="explains" role="status">
          {began.isError ? words.lost : words.loading}{' '}
          {began.isError && (
            <button type="button" className="link inline" onClick={() => void began.refetch()}>
              {words.again}
            </button>
          )}
        </p>
      )}
      {base !== undefined && (
        <>
          <div className="merge-sides">
            <section aria-label={words.theirs(section.number)}>
              <h3>{words.theirs(section.number)}</h3>
              <WordDifference older={base} newer={section.markdown} label={words.theirs(section.number)} />
            </section>
            <section aria-label={words.mine}>
              <h3>{words.mine}</h3>
              <WordDifference older={base} newer={writing.markdown} label={words.mine} />
            </section>
          </div>
          <section className="merge-together" aria-label={words.together}>
            <h3>{words.together}</h3>
            {pieces.map((piece, index) =>
              piece.is === 'agreed' ? (
                // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text keep their order.
                <p key={index} className="merge-text agreed">
                  {piece.text.trim()}
                </p>
              ) : (
                <MergeConflict
                  // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text keep their order.
                  key={index}
                  name={`conflict ${index}`}
                  title={words.conflict(conflicts.indexOf(index) + 1, conflicts.length)}
                  theirs={piece.theirs}
                  mine={piece.mine}
                  chosen={ways[index]}
                  ways={['theirs', 'mine', 'both']}
                  onChoose={(way) => setWays((before) => Object.assign([...before], { [index]: way }))}
                />
              ),
            )}
          </section>
          {different.length > 0 && (
            <section className="merge-together" aria-label={words.fields}>
              <h3>{words.fields}</h3>
              {different.map((name) => (
                <MergeConflict
                  key={name}
                  name={`field ${name}`}
                  title={fieldWords(playbook, name).label}
                  theirs={fieldWords(playbook, name).said(section.fields)}
                  mine={fieldWords(playbook, name).said(writing.fields)}
                  chosen={wayOf(name)}
                  ways={['theirs', 'mine']}
                  onChoose={(way) => setFieldWays((before) => ({ ...before, [name]: way }))}
                />
              ))}
            </section>
          )}
        </>
      )}
      <div className="merge-foot">
        <span className="caption" role="status">
          {open > 0 && words.choose(open)}
        </span>
        <div className="actions">
          <Button onClick={onBack}>{words.back}</Button>
          <Button
            appearance="primary"
            disabledFocusable={base === undefined || open > 0 || section.number === writing.basedOn}
            onClick={use}
          >
            {words.use}
          </Button>
        </div>
      </div>
    </div>
  );
}
