import { Button } from '@fluentui/react-components';
import type { ReportShown, Status } from '../../playbook/contract/Status.ts';
import { led } from '../../playbook/words/joints.ts';
import { tabWords } from '../../playbook/words/tab.ts';
import { statusWords } from '../../playbook/words/tabStatus.ts';
import { showPart } from '../showPart.ts';
import { Actions } from './Actions.tsx';
import { Face } from './Face.tsx';
import { Fresh } from './Fresh.tsx';
import { Icon } from './Icon.tsx';
import { Mark } from './Mark.tsx';
import { Surface } from './Surface.tsx';

/** What a report says against what is known: quietly, as a question (P57). */
function Doubts({ doubts }: Pick<ReportShown, 'doubts'>) {
  return doubts.map((doubt) => (
    <li key={doubt} className="state caption doubt">
      <Icon name="question" size={16} />
      <span className="breakable">
        <span className="unseen">{led(statusWords.doubt, '')}</span>
        {doubt}
      </span>
    </li>
  ));
}

function Report({ report }: { report: ReportShown }) {
  const { team, person, time, text, lines, doubts, actions } = report;
  return (
    <Fresh className="report" content={`${time} ${text} ${[...lines.map((line) => line.text), ...doubts].join(' ')}`}>
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
          <Doubts doubts={doubts} />
        </ul>
        <Actions actions={actions} about={team.name} />
      </div>
    </Fresh>
  );
}

/** What each team said today (P79, P80, P81), what is worth a question, and when the digest goes out. */
export function Reports({ status }: { status: Status }) {
  return (
    <Surface title={status.reportsTitle} className="reports" aside={<span className="dates">{status.reportsDate}</span>}>
      {status.reports.length === 0 && <p className="empty">{tabWords.status.noReports}</p>}
      <ul className="rows">
        {status.reports.map((report) => (
          <Report key={report.team.id} report={report} />
        ))}
      </ul>
      {status.digestLine && (
        <div className="digest-line">
          <span className="caption">{status.digestLine}</span>
          {status.digest && (
            <Button size="small" onClick={() => showPart('digest')}>
              {statusWords.digest.read}
            </Button>
          )}
        </div>
      )}
    </Surface>
  );
}
