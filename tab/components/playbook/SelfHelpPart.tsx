import type { SelfHelp } from '../../../playbook/contract/Playbook.ts';
import { led, quoted } from '../../../playbook/words/joints.ts';
import { playbookWords } from '../../../playbook/words/tabPlaybook.ts';
import { spotToWrite } from '../../playbookSpot.ts';
import { DataTable } from '../DataTable.tsx';
import { Surface } from '../Surface.tsx';
import { TextLink } from '../TextLink.tsx';

const words = playbookWords.questions;

/** Height of the week with the most questions. */
const HIGH = 72;

function Weeks({ weeks }: Pick<SelfHelp, 'weeks'>) {
  const most = Math.max(1, ...weeks.map(({ byPlaybook, byPeople }) => byPlaybook + byPeople));
  return (
    <div className="help-weeks" role="img" aria-label={words.picture}>
      {weeks.map(({ week, byPlaybook, byPeople }) => (
        <div key={week} className="help-week">
          <span className="caption">{byPlaybook + byPeople}</span>
          <span className="help-bar" data-by="people" style={{ height: (byPeople / most) * HIGH }} />
          <span className="help-bar" data-by="playbook" style={{ height: (byPlaybook / most) * HIGH }} />
          <span className="caption help-name">{week}</span>
        </div>
      ))}
    </div>
  );
}

/** How much the playbook answers by itself, week by week, and what it has no answer to yet (P34). */
export function SelfHelpPart({ selfHelp, mayEdit }: { selfHelp: SelfHelp; mayEdit: boolean }) {
  const { line, weeks, missing } = selfHelp;
  return (
    <>
      <Surface title={words.selfHelp}>
        <div className="section-body">
          <p className="explains">{line || words.noneYet}</p>
          {weeks.length > 0 && (
            <>
              <Weeks weeks={weeks} />
              <ul className="help-legend caption">
                <li>
                  <span className="help-bar" data-by="playbook" /> {words.byPlaybook}
                </li>
                <li>
                  <span className="help-bar" data-by="people" /> {words.byPeople}
                </li>
              </ul>
              <details className="folded">
                <summary>{words.table}</summary>
                <DataTable
                  label={words.picture}
                  heads={[words.heads.week, words.heads.playbook, words.heads.people]}
                  rows={weeks.map(({ week, byPlaybook, byPeople }) => ({ id: week, cells: [week, byPlaybook, byPeople] }))}
                />
              </details>
            </>
          )}
        </div>
      </Surface>
      <Surface title={words.missing}>
        {missing.length === 0 && <p className="empty">{words.noMissing}</p>}
        <ul className="rows">
          {missing.map(({ asked, times }) => (
            <li key={asked} className="row">
              <span className="row-words tight">
                <span>{quoted(asked)}</span>
                <span className="caption">{words.times(times)}</span>
              </span>
              {mayEdit && (
                <TextLink to={spotToWrite(asked)}>
                  {playbookWords.writeIt}
                  <span className="unseen">{led('', asked)}</span>
                </TextLink>
              )}
            </li>
          ))}
        </ul>
      </Surface>
    </>
  );
}
