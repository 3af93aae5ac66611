import { useEffect, useRef } from 'react';
import type { IssueShown, Status } from '../../playbook/contract/Status.ts';
import { tabWords } from '../../playbook/words/tab.ts';
import { useNavigation } from '../navigation.tsx';
import { ActionButton } from './ActionButton.tsx';
import { ActionMenu } from './ActionMenu.tsx';
import { Chain } from './Chain.tsx';
import { Fresh } from './Fresh.tsx';
import { Mark } from './Mark.tsx';
import { Surface } from './Surface.tsx';
import { Why } from './Why.tsx';

const words = tabWords.status;

function IssueRow({ issue, asked }: { issue: IssueShown; asked: boolean }) {
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (asked) row.current?.scrollIntoView({ block: 'center' });
  }, [asked]);
  const [first, ...others] = issue.actions;
  const hasState = issue.state && issue.chain.length === 0;
  return (
    <Fresh className={`issue ${asked ? 'asked' : ''}`} content={`${issue.title} ${issue.state} ${issue.chain.map((step) => step.state)}`}>
      <Mark mark={issue.mark} spoken />
      <div className="issue-main" ref={row}>
        <div className="issue-head">
          <div className="row-words">
            <h3>{issue.title}</h3>
            <span className="caption">
              {issue.detail} <Why of={issue.title} why={issue.why} inline />
            </span>
            {hasState && <span className="caption">{issue.state}</span>}
          </div>
          <div className="actions">
            {first && <ActionButton action={first} size="small" about={issue.title} />}
            <ActionMenu actions={others} label={tabWords.more(issue.title)} />
          </div>
        </div>
        {issue.chain.length > 0 && <Chain steps={issue.chain} label={words.chain(issue.title)} />}
      </div>
    </Fresh>
  );
}

/** The open issues, each with its way up (P95). */
export function Issues({ status }: { status: Status }) {
  const { spot } = useNavigation();
  return (
    <Surface title={words.issues} className="issues" aside={<span className="caption">{status.issuesLine}</span>}>
      {status.issues.length === 0 && <p className="empty">{words.noIssues}</p>}
      <ul className="rows">
        {status.issues.map((issue) => (
          <IssueRow key={issue.id} issue={issue} asked={issue.id === spot.id} />
        ))}
      </ul>
    </Surface>
  );
}
