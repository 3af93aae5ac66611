import type { PeopleView } from '../../playbook/contract/People.ts';
import { commas } from '../../playbook/words/joints.ts';
import { tabWords } from '../../playbook/words/tab.ts';
import { ActionMenu } from './ActionMenu.tsx';
import { Face } from './Face.tsx';
import { Fresh } from './Fresh.tsx';
import { Surface } from './Surface.tsx';

const words = tabWords.people;

/** The teams that report, who speaks for each, and when each is asked (P76, P77). */
export function Teams({ teams }: { teams: PeopleView['teams'] }) {
  return (
    <Surface title={words.teams}>
      {teams.length === 0 && <p className="empty">{words.noTeams}</p>}
      <ul className="rows">
        {teams.map((team) => (
          <Fresh key={team.id} className="row" content={`${team.active} ${team.representative?.name} ${team.asked}`}>
            {team.representative && <Face name={team.representative.name} size={28} />}
            <div className="row-words">
              <h3>{team.name}</h3>
              <span className="caption">
                {commas([team.representative?.name ?? words.nobody, team.active ? team.asked : words.resting])}
              </span>
            </div>
            <ActionMenu actions={team.actions} label={tabWords.more(team.name)} />
          </Fresh>
        ))}
      </ul>
    </Surface>
  );
}
