import type { ReportShown, Status } from '../../playbook/contract/Status.ts';
import { tabWords } from '../../playbook/words/tab.ts';
import { ActionButton } from './ActionButton.tsx';
import { Face } from './Face.tsx';
import { Fresh } from './Fresh.tsx';
import { Mark } from './Mark.tsx';
import { Surface } from './Surface.tsx';

function Report({ report }: { report: ReportShown }) {
  const { team, person, time, text, lines, actions } = report;
  return (
    <Fresh className="report" content={`${time} ${text} ${lines.map((line) => line.text).join(' ')}`}>
      <Face name={person?.name ?? team.name} size={32} />
      <div className="report-main">
        <p className="report-who">
          <span className="grow">
            <span className="strong">{team.name}</span> <span className="dates">{person?.name}</span>
          </span>
          <span className="dates">{time}</span>
        </p>
        {text && <p className="breakable">{text}</p>}
        <ul className="report-lines">
          {lines.map((line) => (
            <li key={line.text} className="state caption">
              <Mark mark={line.mark} />
              <span className="breakable">{line.text}</span>
            </li>
          ))}
        </ul>
        {actions.length > 0 && (
          <div className="actions">
            {actions.map((action) => (
              <ActionButton key={action.key} action={action} size="small" about={team.name} />
            ))}
          </div>
        )}
      </div>
    </Fresh>
  );
}

/** What each team said today (P79, P80, P81), and when the digest goes out. */
export function Reports({ status }: { status: Status }) {
  return (
    <Surface title={status.reportsTitle} className="reports" aside={<span className="dates">{status.reportsDate}</span>}>
      {status.reports.length === 0 && <p className="empty">{tabWords.status.noReports}</p>}
      <ul className="rows">
        {status.reports.map((report) => (
          <Report key={report.team.id} report={report} />
        ))}
      </ul>
      {status.digestLine && <p className="digest caption">{status.digestLine}</p>}
    </Surface>
  );
}
