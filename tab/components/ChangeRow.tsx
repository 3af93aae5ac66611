import type { ReactNode } from 'react';
import type { Change } from '../../playbook/contract/Change.ts';
import { comma } from '../../playbook/words/joints.ts';
import { Fresh } from './Fresh.tsx';
import { Mark } from './Mark.tsx';

/** One line of history: when, what, who; on a phone the time moves into the caption. */
export function ChangeRow({ change, children }: { change: Change; children?: ReactNode }) {
  return (
    <Fresh className="change" content={change.text}>
      <time dateTime={change.at} className="change-when">
        {change.when}
      </time>
      <Mark mark={change.mark} spoken={change.mark !== 'note'} />
      <p className="change-text">
        {change.text}
        <span className="change-by">
          {change.by && <span className="wide-only"> · </span>}
          <span className="narrow-only">{change.by ? `${change.when}${comma()}` : change.when}</span>
          {change.by}
        </span>
      </p>
      {children}
    </Fresh>
  );
}
