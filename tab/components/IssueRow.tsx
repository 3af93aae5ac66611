import { useEffect, useRef } from 'react';
import type { IssueShown } from '../../playbook/contract/Status.ts';
import { led } from '../../playbook/words/joints.ts';
import { tabWords } from '../../playbook/words/tab.ts';
import { statusWords } from '../../playbook/words/tabStatus.ts';
import { isWebAddress } from '../webAddress.ts';
import { ActionButton } from './ActionButton.tsx';
import { ActionMenu } from './ActionMenu.tsx';
import { Chain } from './Chain.tsx';
import { Fresh } from './Fresh.tsx';
import { Mark } from './Mark.tsx';
import { Questions } from './Questions.tsx';
import { Why } from './Why.tsx';

const words = statusWords.issue;

/** What it blocks, the help that is needed, and what was attached, in the reporter's words (P81). */
function Said({ issue: { blocks, help, link, title } }: { issue: IssueShown }) {
  const isWeb = isWebAddress(link);
  if (!blocks && !help && !link) return null;
  return (
    <div className="issue-said">
      {blocks && (
        <p>
          <span className="caption">{led(words.blocks, '')}</span>
          <span className="breakable">{blocks}</span>
        </p>
      )}
      {help && (
        <p>
          <span className="caption">{led(words.help, '')}</span>
          <span className="breakable">{help}</span>
        </p>
      )}
      {isWeb && (
        <a className="link" href={link} target="_blank" rel="noreferrer" aria-label={led(words.link, title)}>
          {words.link}
        </a>
      )}
      {!isWeb && link && <p className="explains breakable">{link}</p>}
    </div>
  );
}

/** An issue: what it is, who has it or is told next, what was asked and decided, and what the reader may do about it (P81, P95). */
export function IssueRow({ issue, asked }: { issue: IssueShown; asked: boolean }) {
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (asked) row.current?.scrollIntoView({ block: 'center' });
  }, [asked]);
  const { title, state, chain, lines } = issue;
  const [first, ...others] = issue.actions;
  const hasState = state && chain.length === 0;
  return (
    <Fresh className={`issue ${asked ? 'asked' : ''}`} content={`${title} ${state} ${lines} ${chain.map((step) => step.state)}`}>
      <Mark mark={issue.mark} spoken />
      <div className="issue-main" ref={row}>
        <div className="issue-head">
          <div className="row-words">
            <h3>{title}</h3>
            <span className="caption">
              {issue.detail} <Why of={title} why={issue.why} inline />
            </span>
            {hasState && <span className="caption">{state}</span>}
          </div>
          <div className="actions">
            {first && <ActionButton action={first} size="small" about={title} />}
            <ActionMenu actions={others} label={tabWords.more(title)} />
          </div>
        </div>
        <Said issue={issue} />
        {chain.length > 0 && <Chain steps={chain} label={tabWords.status.chain(title)} />}
        {lines.length > 0 && (
          <ul className="issue-lines">
            {lines.map((line) => (
              <li key={line} className="state caption">
                <Mark mark="note" />
                <span className="breakable">{line}</span>
              </li>
            ))}
          </ul>
        )}
        {issue.asked.length > 0 && <Questions asked={issue.asked} title={words.asked} heading="h4" />}
      </div>
    </Fresh>
  );
}
