import type { Status } from '../../playbook/contract/Status.ts';
import { statusWords } from '../../playbook/words/tabStatus.ts';
import { Actions } from './Actions.tsx';
import { Surface } from './Surface.tsx';
import { TextLink } from './TextLink.tsx';

const words = statusWords.rhythm;

/** Where the check is held live, and how often teams are asked (P83, P90, P91). */
export function Rhythm({ live, cadence }: Pick<Status, 'live' | 'cadence'>) {
  return (
    <Surface title={words.title} className="rhythm">
      <div className="section-body">
        <section>
          <h3 className="caption">{words.live}</h3>
          <p className={live.line ? undefined : 'explains'}>{live.line || words.noLive}</p>
          <div className="rhythm-way">
            <TextLink to={{ page: 'live' }} className="button-like small">
              {words.openLive}
            </TextLink>
            <Actions actions={live.actions} about={words.live} />
          </div>
        </section>
        <section>
          <h3 className="caption">{words.cadence}</h3>
          {cadence.lines.length === 0 && <p className="explains">{words.noCadence}</p>}
          <ul className="cadence-lines">
            {cadence.lines.map((line) => (
              <li key={line} className="breakable">
                {line}
              </li>
            ))}
          </ul>
          <Actions actions={cadence.actions} about={words.cadence} />
        </section>
      </div>
    </Surface>
  );
}
