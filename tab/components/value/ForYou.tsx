import { useState } from 'react';
import type { MyValue } from '../../../playbook/contract/Value.ts';
import type { Mark as MarkName } from '../../../playbook/contract.ts';
import { led } from '../../../playbook/words/joints.ts';
import { tabWords } from '../../../playbook/words/tab.ts';
import { valueWords } from '../../../playbook/words/tabValue.ts';
import { spotInValue } from '../../valueSpot.ts';
import { Actions } from '../Actions.tsx';
import { Fresh } from '../Fresh.tsx';
import { Mark } from '../Mark.tsx';
import { Surface } from '../Surface.tsx';
import { TextLink } from '../TextLink.tsx';

const words = valueWords.forYou;
/** More gains than this stand behind a press. */
const SEEN = 3;

type Asked = MyValue['asked'][number];

const markOf = ({ answer, late }: Asked): MarkName => {
  if (answer === 'done') return 'good';
  if (late) return 'late';
  return answer === 'will' ? 'going' : answer === 'help' ? 'note' : 'notDue';
};

function AskedRow({ asked }: { asked: Asked }) {
  const { text, when, late, answer, said, place, actions } = asked;
  return (
    <Fresh className="asked" content={`${text} ${when} ${answer} ${said}`}>
      <Mark mark={markOf(asked)} spoken />
      <div className="row-words tight">
        <span>{text}</span>
        <span className="caption">
          {when && <span className={late ? 'late' : undefined}>{when}</span>}
          {when && said && ' · '}
          {said}
          {place && (
            <>
              {' '}
              <TextLink to={place} className="link inline">
                <span className="unseen">{led(tabWords.open, text)}</span>
                <span aria-hidden="true">{tabWords.open}</span>
              </TextLink>
            </>
          )}
        </span>
        <Actions actions={actions} about={text} />
      </div>
    </Fresh>
  );
}

function Gains({ gains }: Pick<MyValue, 'gains'>) {
  const [isWhole, setWhole] = useState(false);
  if (gains.length === 0) return <p className="explains">{words.noGains}</p>;
  return (
    <>
      <ul className="gains">
        {(isWhole ? gains : gains.slice(0, SEEN)).map(({ benefit, title, evidence }) => (
          <li key={benefit} className="gain">
            <TextLink to={spotInValue('benefit', benefit)} className="plain-link strong">
              {title}
            </TextLink>
            <p className="caption">{evidence}</p>
          </li>
        ))}
      </ul>
      {!isWhole && gains.length > SEEN && (
        <button type="button" className="link quiet" onClick={() => setWhole(true)}>
          {words.all(gains.length)}
        </button>
      )}
    </>
  );
}

/** The reader's own part: what is needed from them with buttons to answer, what they gain, how often they hear of it (P101, P102, P103). */
export function ForYou({ mine, hasRoom }: { mine: MyValue | null /** Nothing stands beside it. */; hasRoom: boolean }) {
  if (!mine)
    return (
      <Surface title={words.title}>
        <p className="empty">{words.none}</p>
      </Surface>
    );
  return (
    <Surface title={words.title} className={hasRoom ? 'for-you roomy' : 'for-you'}>
      <div className="for-you-parts">
        <section className="for-you-part">
          <h3 className="part-name">{words.asked}</h3>
          {mine.asked.length === 0 && <p className="explains">{words.nothingAsked}</p>}
          <ul className="asked-list">
            {mine.asked.map((asked) => (
              <AskedRow key={asked.text} asked={asked} />
            ))}
          </ul>
        </section>
        <section className="for-you-part">
          <h3 className="part-name">{words.gains}</h3>
          <Gains gains={mine.gains} />
        </section>
      </div>
      {(mine.said || mine.actions.length > 0) && (
        <section className="often">
          <div className="row-words tight">
            <h3 className="part-name">{words.often}</h3>
            <p>{mine.said}</p>
          </div>
          <Actions actions={mine.actions} about={words.often} />
        </section>
      )}
    </Surface>
  );
}
