import type { OutcomeShown } from '../../../playbook/contract/Value.ts';
import type { Mark as MarkName } from '../../../playbook/contract.ts';
import { valueWords } from '../../../playbook/words/tabValue.ts';
import { isWebAddress } from '../../webAddress.ts';
import { Face } from '../Face.tsx';
import { Fresh } from '../Fresh.tsx';
import { Mark } from '../Mark.tsx';

const words = valueWords.rounds;

const marks: Record<OutcomeShown['outcome'], MarkName> = {
  sent: 'good',
  waiting: 'notDue',
  notInstalled: 'late',
  blocked: 'late',
  gone: 'away',
  refused: 'late',
  unknown: 'missing',
  capped: 'away',
  unwanted: 'away',
  skipped: 'away',
  missedByUs: 'late',
};

/** How one person's note ended, why, what helps, and what they answered. */
export function OutcomeRow({ outcome: { person, outcome, said, mend, link, answer, words: written } }: { outcome: OutcomeShown }) {
  return (
    <Fresh className="row outcome-row" content={`${outcome} ${said} ${answer}`}>
      <Face name={person.name} size={32} />
      <div className="row-words tight">
        <span className="strong">{person.name}</span>
        <span className="state said">
          <Mark mark={marks[outcome]} />
          <span className="breakable">{said}</span>
        </span>
        {mend && (
          <span className="explains breakable">
            {mend}{' '}
            {link && isWebAddress(link) && (
              <a className="link inline" href={link} target="_blank" rel="noreferrer" aria-label={words.openLinkOf(person.name)}>
                {words.openLink}
              </a>
            )}
          </span>
        )}
        {written && <q className="explains breakable">{written}</q>}
      </div>
      {answer && <span className="answer-chip">{valueWords.forYou.answers[answer]}</span>}
    </Fresh>
  );
}
