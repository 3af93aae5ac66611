import type { Line } from '../../playbook/contract/Board.ts';
import { tabWords } from '../../playbook/words/tab.ts';
import { Fresh } from './Fresh.tsx';
import { Mark } from './Mark.tsx';
import { Surface } from './Surface.tsx';
import { TextLink } from './TextLink.tsx';
import { Why } from './Why.tsx';

/** What is so, in a few sentences; each leads to its page and can be asked why. */
export function WhereWeAre({ lines }: { lines: Line[] }) {
  return (
    <Surface title={tabWords.overview.where}>
      <ul className="rows">
        {lines.map((line) => (
          <Fresh key={line.text} className="row where" content={`${line.text} ${line.detail}`}>
            <Mark mark={line.mark} spoken />
            <div className="row-words">
              <TextLink to={line.place} className="plain-link">
                {line.text}
              </TextLink>
              {line.detail && <span className="caption">{line.detail}</span>}
            </div>
            <Why of={line.text} why={line.why} />
          </Fresh>
        ))}
      </ul>
    </Surface>
  );
}
