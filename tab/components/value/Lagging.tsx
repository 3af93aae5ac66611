import type { LagShown } from '../../../playbook/contract/Value.ts';
import { tabWords } from '../../../playbook/words/tab.ts';
import { valueWords } from '../../../playbook/words/tabValue.ts';
import { ActionMenu } from '../ActionMenu.tsx';
import { Face } from '../Face.tsx';
import { Fresh } from '../Fresh.tsx';
import { LeadBlock } from '../LeadBlock.tsx';
import { Mark } from '../Mark.tsx';
import { Surface } from '../Surface.tsx';
import { TextLink } from '../TextLink.tsx';

const words = valueWords.lag;

function Behind({ row: { person, role, why, since, place, actions } }: { row: LagShown['rows'][number] }) {
  return (
    <Fresh className="row behind" content={`${why} ${since}`}>
      <Face name={person.name} size={36} />
      <div className="row-words tight">
        <span className="strong">{person.name}</span>
        <span className="caption">{role || person.line}</span>
      </div>
      <div className="row-words behind-why">
        {why.map((one) => (
          <span key={one} className="state">
            <Mark mark="late" />
            <span className="breakable">{one}</span>
          </span>
        ))}
        {since && <span className="caption">{since}</span>}
      </div>
      <div className="behind-ways">
        {place && (
          <TextLink to={place}>
            <span className="unseen">{words.open(person.name)}</span>
            <span aria-hidden="true">{tabWords.open}</span>
          </TextLink>
        )}
        <ActionMenu actions={actions} label={tabWords.more(person.name)} />
      </div>
    </Fresh>
  );
}

/** Who lags behind, with what and since when, and whether many do (P98). */
export function Lagging({ lag: { line, risk, risky, count, rows } }: { lag: LagShown }) {
  if (rows.length === 0) return <LeadBlock lead={{ text: line || words.none, late: '', after: '' }} reason={words.noneReason} why={[]} />;
  const said = risk || line;
  return (
    <>
      <LeadBlock lead={{ text: risky ? '' : said, late: risky ? said : '', after: '' }} reason={words.reason} why={[]} />
      <Surface
        title={words.title}
        aside={<span className="caption">{rows.length < count ? words.first(rows.length, count) : valueWords.people(count)}</span>}
      >
        <ul className="rows">
          {rows.map((row) => (
            <Behind key={row.person.id} row={row} />
          ))}
        </ul>
      </Surface>
    </>
  );
}
