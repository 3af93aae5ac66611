import type { NextRound } from '../../../playbook/contract/Value.ts';
import { valueWords } from '../../../playbook/words/tabValue.ts';
import { spotInValue } from '../../valueSpot.ts';
import { DataTable } from '../DataTable.tsx';
import { Face } from '../Face.tsx';
import { LeadActions } from '../LeadActions.tsx';
import { LeadBlock } from '../LeadBlock.tsx';
import { Surface } from '../Surface.tsx';
import { TextLink } from '../TextLink.tsx';

const words = valueWords.next;

/** How many there are; where not all are shown, that these are the first. */
const Count = ({ shown, all }: { shown: number; all: number }) => (
  <span className="caption">{shown < all ? words.first(shown, all) : valueWords.people(all)}</span>
);

function Gets({ notes, count }: Pick<NextRound, 'notes' | 'count'>) {
  const { who, note, when, why } = words.heads;
  return (
    <Surface title={words.gets} aside={count > 0 && <Count shown={notes.length} all={count} />} className="gets">
      {notes.length === 0 && <p className="empty">{words.nobody}</p>}
      {notes.length > 0 && (
        <DataTable
          label={words.gets}
          heads={[who, note, when, why]}
          rows={notes.map((one) => ({
            id: one.person.id,
            cells: [
              <span key="who" className="person">
                <Face name={one.person.name} size={24} />
                <span>{one.person.name}</span>
              </span>,
              one.benefit ? (
                <TextLink key="note" to={spotInValue('benefit', one.benefit)}>
                  {one.title}
                </TextLink>
              ) : (
                one.title
              ),
              <span key="when" className="unbroken">
                {one.when}
              </span>,
              <span key="why" className="explains">
                {one.why}
              </span>,
            ],
          }))}
        />
      )}
    </Surface>
  );
}

/** The next round before it goes out: who gets what, when and why, and who is left out; to be previewed, tried and skipped (P102, U13). */
export function NextNotes({ next, quiet }: { next: NextRound | null; quiet: string }) {
  if (!next) return <LeadBlock lead={{ text: quiet || words.none, late: '', after: '' }} reason={words.quiet} why={[]} />;
  const { when, count, notes, leftCount, left, actions } = next;
  return (
    <>
      <LeadBlock lead={{ text: when, late: '', after: '' }} reason={valueWords.around.next(count, leftCount)} why={[]}>
        <LeadActions actions={actions} about={valueWords.inside.next} />
      </LeadBlock>
      <div className="columns next-columns">
        <Gets notes={notes} count={count} />
        <Surface title={words.left} aside={leftCount > 0 && <Count shown={left.length} all={leftCount} />}>
          {left.length === 0 && <p className="empty">{words.nobodyLeft}</p>}
          <ul className="rows">
            {left.map(({ person, why }) => (
              <li key={person.id} className="row">
                <Face name={person.name} size={32} />
                <span className="row-words tight">
                  <span className="strong">{person.name}</span>
                  <span className="caption">{why}</span>
                </span>
              </li>
            ))}
          </ul>
        </Surface>
      </div>
    </>
  );
}
