import { playbookWords } from '../../../playbook/words/tabPlaybook.ts';

const words = playbookWords.merge;

export type Way = 'theirs' | 'mine' | 'both';

interface MergeConflictProps {
  name: string;
  title: string;
  theirs: string;
  mine: string;
  chosen: Way | undefined;
  ways: readonly Way[];
  onChoose: (way: Way) => void;
}

const labelOf: Record<Way, () => string> = { theirs: () => words.takeTheirs, mine: () => words.takeMine, both: () => words.takeBoth };

/** Two ways to put the same, of which one is chosen, or both. */
export function MergeConflict({ name, title, theirs, mine, chosen, ways, onChoose }: MergeConflictProps) {
  const texts: Record<Way, string> = { theirs, mine, both: '' };
  return (
    <fieldset className={chosen ? 'merge-conflict chosen-way' : 'merge-conflict'}>
      <legend className="strong">{title}</legend>
      {ways.map((way) => (
        <label key={way} className="merge-way">
          <input type="radio" name={name} checked={chosen === way} onChange={() => onChoose(way)} />
          <span className="row-words tight">
            <span className="caption strong">{labelOf[way]()}</span>
            {way !== 'both' && <span className="merge-text">{texts[way].trim() || words.nothing}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
