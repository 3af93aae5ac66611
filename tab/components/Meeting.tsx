import type { MilestoneView } from '../../playbook/contract/Milestone.ts';
import type { MeetingShown } from '../../playbook/contract/Signoff.ts';
import { milestoneWords as words } from '../../playbook/words/tabMilestone.ts';
import { isWebAddress } from '../webAddress.ts';
import { Actions } from './Actions.tsx';
import { DocumentButton } from './DocumentButton.tsx';
import { Face } from './Face.tsx';
import { Surface } from './Surface.tsx';

function Invited({ title, people }: { title: string; people: MeetingShown['people'] }) {
  if (people.length === 0) return null;
  return (
    <section>
      <h3 className="caption">{title}</h3>
      <ul className="invited">
        {people.map(({ person, line }) => (
          <li key={person.id} className="person">
            <Face name={person.name} size={24} />
            <span className="row-words tight">
              <span>{person.name}</span>
              {line && <span className="caption">{line}</span>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Planned({ meeting }: { meeting: MeetingShown }) {
  const { when, place, link, people, agenda, calendar, minutes } = meeting;
  return (
    <>
      <p>
        <span className="strong">{when}</span>
        {place && <span className="explains"> · {place}</span>}
      </p>
      {isWebAddress(link) && (
        <p>
          <a className="link" href={link} target="_blank" rel="noreferrer">
            {words.join}
          </a>
        </p>
      )}
      <Invited title={words.keyPlayers} people={people.filter(({ key }) => key)} />
      <Invited title={words.others} people={people.filter(({ key }) => !key)} />
      {agenda.length > 0 && (
        <section>
          <h3 className="caption">{words.agenda}</h3>
          <ol className="agenda">
            {agenda.map(({ title, detail }) => (
              <li key={`${title} ${detail}`}>
                {title}
                {detail && <span className="caption"> {detail}</span>}
              </li>
            ))}
          </ol>
        </section>
      )}
      <section>
        <h3 className="caption">{words.minutes}</h3>
        {minutes ? (
          <>
            <p className="minutes breakable">{minutes.text}</p>
            <p className="caption">{minutes.line}</p>
            {minutes.earlier.length > 0 && (
              <details className="folded">
                <summary>{words.earlierMinutes(minutes.earlier.length)}</summary>
                {minutes.earlier.map(({ text, line }) => (
                  <div key={line} className="earlier-round">
                    <p className="minutes breakable">{text}</p>
                    <p className="caption">{line}</p>
                  </div>
                ))}
              </details>
            )}
          </>
        ) : (
          <p className="explains">{words.noMinutes}</p>
        )}
      </section>
      {calendar && <DocumentButton document={{ label: words.calendar, path: calendar }} />}
    </>
  );
}

/** The meeting at a milestone: when, who has to be there, about what, and what was written down (P92-P94). */
export function Meeting({ milestone }: { milestone: MilestoneView }) {
  const { meeting, meetingActions } = milestone;
  return (
    <Surface title={words.meeting}>
      <div className="section-body">
        {meeting ? <Planned meeting={meeting} /> : <p className="explains">{words.noMeeting}</p>}
        <Actions actions={[...(meeting?.actions ?? []), ...meetingActions]} about={milestone.name} />
      </div>
    </Surface>
  );
}
