import { useState } from 'react';
import type { AcceptanceShown } from '../../../playbook/contract/Playbook.ts';
import { playbookWords } from '../../../playbook/words/tabPlaybook.ts';
import { Face } from '../Face.tsx';

const words = playbookWords.section;

/** Faces and names seen before the rest is asked for. */
const FACES = 6;
const NAMES = 3;

type Answer = AcceptanceShown['people'][number];

function Answers({ people }: { people: Answer[] }) {
  return (
    <ul className="answers">
      {people.map(({ person, said }) => (
        <li key={person.id}>
          <Face name={person.name} size={32} />
          <span className="row-words tight">
            <span>{person.name}</span>
            <span className="caption">{said}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Who accepted the standing version, and whose word is still out (P28, P29). */
export function Accepted({ acceptance }: { acceptance: AcceptanceShown }) {
  const [isAll, setAll] = useState(false);
  const accepted = acceptance.people.filter(({ state }) => state === 'accepted');
  const waiting = acceptance.people.filter(({ state }) => state !== 'accepted');
  const hidden = waiting.length > NAMES || accepted.length > 0;
  return (
    <aside className="surface side-panel" id="accepted" tabIndex={-1} aria-labelledby="accepted-title">
      <h2 id="accepted-title" className="side-title">
        {acceptance.line || words.accepted}
      </h2>
      {!isAll && accepted.length > 0 && (
        <p className="faces">
          {accepted.slice(0, FACES).map(({ person }) => (
            <span key={person.id} title={person.name}>
              <Face name={person.name} size={24} />
              <span className="unseen">{person.name}</span>
            </span>
          ))}
          {accepted.length > FACES && <span className="caption strong">{words.andMore(accepted.length - FACES)}</span>}
        </p>
      )}
      {isAll && <Answers people={accepted} />}
      {waiting.length > 0 && <h3 className="caption strong">{words.stillTo}</h3>}
      <Answers people={isAll ? waiting : waiting.slice(0, NAMES)} />
      {hidden && (
        <button type="button" className="link quiet" aria-expanded={isAll} onClick={() => setAll(!isAll)}>
          {isAll ? words.showFewer : words.showAll(acceptance.people.length)}
        </button>
      )}
    </aside>
  );
}
