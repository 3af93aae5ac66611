import { led } from '../../../playbook/words/joints.ts';
import '../../look/playbookDifference.css';
import { useMemo } from 'react';
import { playbookWords } from '../../../playbook/words/tabPlaybook.ts';
import { type Stretch, wordDifference } from '../../editing/wordDifference.ts';

const words = playbookWords.history;

/** More unchanged lines than this between two changes are folded; this many stay on each side. */
const FOLD = 6;
const STAY = 2;

function Same({ text, isFirst, isLast }: { text: string; isFirst: boolean; isLast: boolean }) {
  const lines = text.split('\n');
  if (lines.length <= FOLD) return <span>{text}</span>;
  const head = isFirst ? 0 : STAY;
  const tail = isLast ? 0 : STAY;
  const hidden = lines.slice(head, lines.length - tail);
  return (
    <>
      {head > 0 && <span>{`${lines.slice(0, head).join('\n')}\n`}</span>}
      <details className="folded unchanged">
        <summary>{words.unchanged(hidden.filter((line) => line.trim()).length)}</summary>
        <span>{hidden.join('\n')}</span>
      </details>
      {tail > 0 && <span>{lines.slice(-tail).join('\n')}</span>}
    </>
  );
}

function Part({ stretch, isFirst, isLast }: { stretch: Stretch; isFirst: boolean; isLast: boolean }) {
  if (stretch.is === 'same') return <Same text={stretch.text} isFirst={isFirst} isLast={isLast} />;
  const said = stretch.is === 'in' ? words.added : words.removed;
  const inside = (
    <>
      <span className="unseen"> [{led(said, '')}</span>
      {stretch.text}
      <span className="unseen">] </span>
    </>
  );
  return stretch.is === 'in' ? <ins>{inside}</ins> : <del>{inside}</del>;
}

/** Two texts in one: what was taken out struck through, what was added underlined. Their signs are shown as they were typed and do nothing. */
export function WordDifference({ older, newer, label }: { older: string; newer: string; label: string }) {
  const stretches = useMemo(() => wordDifference(older, newer), [older, newer]);
  if (older === newer) return <p className="explains">{words.same}</p>;
  let at = 0;
  return (
    <section className="word-difference" aria-label={label}>
      {stretches.map((stretch, index) => {
        at += stretch.text.length;
        return <Part key={`${stretch.is} ${at}`} stretch={stretch} isFirst={index === 0} isLast={index === stretches.length - 1} />;
      })}
    </section>
  );
}
