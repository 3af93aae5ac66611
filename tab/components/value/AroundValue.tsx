import type { ReactNode } from 'react';
import type { NoticeShown, Value } from '../../../playbook/contract/Value.ts';
import { commas } from '../../../playbook/words/joints.ts';
import { valueWords } from '../../../playbook/words/tabValue.ts';
import { spotInValue, type ValueShowing } from '../../valueSpot.ts';
import { Icon } from '../Icon.tsx';
import { Surface } from '../Surface.tsx';
import { TextLink } from '../TextLink.tsx';
import { OutcomeBar } from './OutcomeBar.tsx';

const words = valueWords.around;

function Way({ to, line, detail = '', children }: { to: ValueShowing; line: string; detail?: string; children?: ReactNode }) {
  return (
    <li>
      <TextLink to={spotInValue(to)} className="way">
        <span className="row-words tight">
          <span className="strong">{valueWords.inside[to]}</span>
          <span className="explains">{line}</span>
          {detail && <span className="caption">{detail}</span>}
          {children}
        </span>
        <Icon name="right" size={16} />
      </TextLink>
    </li>
  );
}

/** "1 waits for approval, 2 drafts": what is to be done comes first; dropped ones are not counted. */
function noticesLine(notices: NoticeShown[]): string {
  const kinds = ['review', 'approved', 'draft', 'sent'] as const;
  const counts = kinds.map((kind) => ({ kind, count: notices.filter(({ state }) => state === kind).length }));
  const said = counts.filter(({ count }) => count > 0).map(({ kind, count }) => words.notices[kind](count));
  return commas(said) || words.notices.none;
}

/** The ways to what goes out and what came back: for those who steer, and the champion's texts (P98, P104). */
export function AroundValue({ value: { steers, next, quiet, notices, rounds, lag, material } }: { value: Value }) {
  const [last] = rounds;
  return (
    <Surface title={words.title} className="around-value">
      <ul className="rows">
        {steers && (
          <>
            <Way to="next" line={next?.when ?? (quiet || words.noNext)} detail={next ? words.next(next.count, next.leftCount) : ''} />
            <Way to="notices" line={noticesLine(notices)} />
            <Way to="rounds" line={last?.line ?? words.noRounds} detail={last && commas([last.title, last.when])}>
              {last && <OutcomeBar counts={last.counts} />}
            </Way>
            <Way to="lag" line={(lag.risky && lag.risk) || lag.line || valueWords.lag.none} />
          </>
        )}
        <Way to="material" line={material.length ? words.material(material.length * 3) : words.noMaterial} />
      </ul>
    </Surface>
  );
}
