import type { Action } from '../../../playbook/contract/Action.ts';
import type { NoticeShown } from '../../../playbook/contract/Value.ts';
import type { Mark as MarkName } from '../../../playbook/contract.ts';
import { led } from '../../../playbook/words/joints.ts';
import { valueWords } from '../../../playbook/words/tabValue.ts';
import { Actions } from '../Actions.tsx';
import { Face } from '../Face.tsx';
import { Fresh } from '../Fresh.tsx';
import { LeadActions } from '../LeadActions.tsx';
import { LeadBlock } from '../LeadBlock.tsx';
import { Mark } from '../Mark.tsx';

const words = valueWords.notices;

const marks: Record<NoticeShown['state'], MarkName> = {
  draft: 'notStarted',
  review: 'going',
  approved: 'ahead',
  sent: 'good',
  dropped: 'away',
};

function Words({ text, ask }: Pick<NoticeShown, 'text' | 'ask'>) {
  return (
    <div className="notice-words">
      <p className="note-text breakable">{text}</p>
      {ask && (
        <p>
          <span className="caption">{led(words.ask, '')}</span>
          <span className="breakable">{ask}</span>
        </p>
      )}
    </div>
  );
}

function People({ title, reaches, count, left }: Pick<NoticeShown, 'title' | 'reaches' | 'count' | 'left'>) {
  if (reaches.length === 0 && left.length === 0) return null;
  return (
    <details className="folded">
      <summary>
        {words.who}
        <span className="unseen">{led('', title)}</span>
      </summary>
      <div className="notice-people">
        {reaches.length < count && <p className="caption">{words.first(reaches.length, count)}</p>}
        <ul className="names">
          {reaches.map(({ id, name }) => (
            <li key={id} className="person">
              <Face name={name} size={20} />
              <span>{name}</span>
            </li>
          ))}
        </ul>
        {left.length > 0 && (
          <>
            <h3 className="part-name">{words.left}</h3>
            <ul className="names">
              {left.map(({ person, why }) => (
                <li key={person.id} className="person">
                  <Face name={person.name} size={20} />
                  <span>
                    {person.name} <span className="caption">{why}</span>
                  </span>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </details>
  );
}

function Notice({ notice }: { notice: NoticeShown }) {
  const { title, text, ask, audience, state, said, by, actions, count, reaches, left } = notice;
  const isOver = state === 'sent' || state === 'dropped';
  return (
    <Fresh className="surface notice" content={`${title} ${state} ${said} ${text} ${audience}`}>
      <div className="notice-head">
        <h2>{title}</h2>
        <span className="state">
          <Mark mark={marks[state]} />
          <span className="strong">{words.states[state]}</span>
        </span>
      </div>
      <p className="caption person">
        <Face name={by.name} size={16} />
        <span>{[said.includes(by.name) ? '' : words.by(by.name), said].filter(Boolean).join(' · ')}</span>
      </p>
      <p>
        <span className="caption">{led(words.to, '')}</span>
        {audience}
      </p>
      <People title={title} reaches={reaches} count={count} left={left} />
      {isOver ? (
        <details className="folded">
          <summary>
            {words.read}
            <span className="unseen">{led('', title)}</span>
          </summary>
          <Words text={text} ask={ask} />
        </details>
      ) : (
        <Words text={text} ask={ask} />
      )}
      <Actions actions={actions} about={title} />
    </Fresh>
  );
}

/** What managers write themselves: drafted, read over, approved, sent to an audience with its count (U20). */
export function Notices({ notices, actions }: { notices: NoticeShown[]; actions: Action[] }) {
  return (
    <>
      <LeadBlock lead={{ text: words.lead, late: '', after: '' }} reason={words.reason} why={[]}>
        <LeadActions actions={actions.filter(({ verb }) => verb === 'writeNotice')} about={valueWords.inside.notices} />
      </LeadBlock>
      {notices.length === 0 && <p className="surface empty">{words.none}</p>}
      <ul className="notice-list">
        {notices.map((notice) => (
          <Notice key={notice.id} notice={notice} />
        ))}
      </ul>
    </>
  );
}
