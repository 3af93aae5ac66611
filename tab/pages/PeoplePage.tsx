import { commas } from '../../playbook/words/joints.ts';
import '../look/people.css';
import type { PeopleView } from '../../playbook/contract/People.ts';
import { tabWords } from '../../playbook/words/tab.ts';
import { ActionButton } from '../components/ActionButton.tsx';
import { ActionMenu } from '../components/ActionMenu.tsx';
import { Concerns } from '../components/Concerns.tsx';
import { LeadBlock } from '../components/LeadBlock.tsx';
import { PersonLine } from '../components/PersonLine.tsx';
import { Roles } from '../components/Roles.tsx';
import { Surface } from '../components/Surface.tsx';
import { Teams } from '../components/Teams.tsx';
import { TextLink } from '../components/TextLink.tsx';
import { View } from '../components/View.tsx';
import { useView } from '../useView.ts';

const words = tabWords.people;

function Side({ side }: { side: PeopleView['sides'][number] }) {
  return (
    <Surface title={side.name}>
      {side.people.length === 0 && <p className="empty">{words.noPeople}</p>}
      <ul className="rows side-people">
        {side.people.map(({ roles, actions, ...person }) => (
          <PersonLine key={person.id} person={{ ...person, line: person.line || commas(roles) }}>
            <ActionMenu actions={actions} label={tabWords.more(person.name)} />
          </PersonLine>
        ))}
      </ul>
    </Surface>
  );
}

/** It stands with what was raised, not with what everybody sees. */
const raiseOf = (people: PeopleView) => people.actions.find(({ verb }) => verb === 'raiseConcern');

/** Everybody on the three sides, the roles they hold, and the teams that report. */
export function PeoplePage() {
  const view = useView<PeopleView>('people');
  return (
    <View page="people" view={view}>
      {(people) => (
        <>
          <LeadBlock lead={{ text: words.lead, late: '', after: '' }} reason={words.reason} why={[]}>
            <div className="actions">
              {people.actions
                .filter((action) => action !== raiseOf(people))
                .map((action) => (
                  <ActionButton key={action.key} action={action} />
                ))}
            </div>
          </LeadBlock>
          {people.health && (
            <p className="caption">
              <TextLink to={{ page: 'health' }}>{words.health}</TextLink>
            </p>
          )}
          <Concerns raise={raiseOf(people)} />
          <div className="columns people-columns">
            <div className="stack">
              {people.sides.map((side) => (
                <Side key={side.side} side={side} />
              ))}
            </div>
            <div className="stack">
              <Roles roles={people.roles} />
              <Teams teams={people.teams} />
            </div>
          </div>
        </>
      )}
    </View>
  );
}
