import type { RoundShown } from '../../../playbook/contract/Value.ts';
import { valueWords } from '../../../playbook/words/tabValue.ts';
import { spotInValue } from '../../valueSpot.ts';
import { Fresh } from '../Fresh.tsx';
import { LeadBlock } from '../LeadBlock.tsx';
import { TextLink } from '../TextLink.tsx';
import { OutcomeBar } from './OutcomeBar.tsx';

const words = valueWords.rounds;

/** The rounds that went out, newest first, each with how it ended in a line and a small bar (P99, U18). */
export function Rounds({ rounds }: { rounds: RoundShown[] }) {
  return (
    <>
      <LeadBlock lead={{ text: words.lead, late: '', after: '' }} reason={words.reason} why={[]} />
      <div className="surface rounds">
        {rounds.length === 0 && <p className="empty">{words.none}</p>}
        <ul className="rows">
          {rounds.map(({ id, title, when, line, counts }) => (
            <Fresh key={id} className="round-row" content={line}>
              <div className="row-words tight">
                <h2 className="round-title">{title}</h2>
                <span className="caption">{when}</span>
              </div>
              <div className="row-words round-line">
                <span>{line}</span>
                <OutcomeBar counts={counts} label={words.picture(title)} />
              </div>
              <TextLink to={spotInValue('rounds', id)}>
                <span className="unseen">{words.openOf(title)}</span>
                <span aria-hidden="true">{words.open}</span>
              </TextLink>
            </Fresh>
          ))}
        </ul>
      </div>
    </>
  );
}
