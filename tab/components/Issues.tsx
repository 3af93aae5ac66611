import type { Status } from '../../playbook/contract/Status.ts';
import { tabWords } from '../../playbook/words/tab.ts';
import { useNavigation } from '../navigation.tsx';
import { ActionButton } from './ActionButton.tsx';
import { IssueRow } from './IssueRow.tsx';
import { Surface } from './Surface.tsx';

const words = tabWords.status;

/** The open issues, each with its way up; with none, the way to raise one (P95). */
export function Issues({ status }: { status: Status }) {
  const { spot } = useNavigation();
  const { issues, issuesLine, head } = status;
  const raise = head.actions.find(({ verb }) => verb === 'raiseIssue');
  const areRed = issues.every(({ mark }) => mark === 'red');
  return (
    <Surface title={areRed ? words.issues : words.allIssues} className="issues" aside={<span className="caption">{issuesLine}</span>}>
      {issues.length === 0 && (
        <div className="empty">
          <p>{words.noIssues}</p>
          {raise && <ActionButton action={raise} size="small" />}
        </div>
      )}
      <ul className="rows">
        {issues.map((issue) => (
          <IssueRow key={issue.id} issue={issue} asked={issue.id === spot.id} />
        ))}
      </ul>
    </Surface>
  );
}
