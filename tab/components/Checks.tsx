import type { Action } from '../../playbook/contract/Action.ts';
import type { CheckShown } from '../../playbook/contract/Live.ts';
import { led } from '../../playbook/words/joints.ts';
import { liveWords } from '../../playbook/words/tabLive.ts';
import { isWebAddress } from '../webAddress.ts';
import { Actions } from './Actions.tsx';
import { DocumentButton } from './DocumentButton.tsx';
import { Fresh } from './Fresh.tsx';
import { Surface } from './Surface.tsx';

const words = liveWords.checks;

function Check({ check: { team, when, agenda, link, held, calendar, actions } }: { check: CheckShown }) {
  return (
    <Fresh className="row where check" content={`${when} ${agenda} ${held.length}`}>
      <div className="row-words">
        <h3>{team}</h3>
        <span>{when}</span>
        {agenda && <span className="explains check-agenda">{agenda}</span>}
        {held.length > 0 && (
          <details className="folded">
            <summary>{words.held(held.length)}</summary>
            <dl className="held">
              {held.map(({ day, text }) => (
                <div key={`${day} ${text}`}>
                  <dt className="caption">{day}</dt>
                  <dd className="breakable">{text}</dd>
                </div>
              ))}
            </dl>
          </details>
        )}
        <div className="check-ways">
          {isWebAddress(link) && (
            <a className="button-like small" href={link} target="_blank" rel="noreferrer" aria-label={led(words.join, team)}>
              {words.join}
            </a>
          )}
          {calendar && <DocumentButton document={{ label: words.calendar, path: calendar }} />}
          <Actions actions={actions} about={team} />
        </div>
      </div>
    </Fresh>
  );
}

/** The manager's meetings with one team, for more than the daily check has room for (P89). */
export function Checks({ checks, actions }: { checks: CheckShown[]; actions: Action[] }) {
  return (
    <Surface title={words.title} className="checks" aside={<Actions actions={actions} about={words.title} />}>
      {checks.length === 0 && <p className="empty">{words.none}</p>}
      <ul className="rows">
        {checks.map((check) => (
          <Check key={check.id} check={check} />
        ))}
      </ul>
    </Surface>
  );
}
