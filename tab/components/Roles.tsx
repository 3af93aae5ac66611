import type { PeopleView } from '../../playbook/contract/People.ts';
import { tabWords } from '../../playbook/words/tab.ts';
import { ActionButton } from './ActionButton.tsx';
import { ActionMenu } from './ActionMenu.tsx';
import { Face } from './Face.tsx';
import { Fresh } from './Fresh.tsx';
import { Surface } from './Surface.tsx';

const words = tabWords.people;

/** The roles of the rollout, who holds each, and what it does (P43). */
export function Roles({ roles }: { roles: PeopleView['roles'] }) {
  return (
    <Surface title={words.roles}>
      <ul className="rows">
        {roles.map((role) => (
          <Fresh key={role.id} className="row role" content={role.holders.map((holder) => holder.name).join()}>
            <div className="row-words">
              <h3>{role.title}</h3>
              {role.holders.length === 0 && <span className="caption">{words.nobody}</span>}
              {role.holders.map((holder) => (
                <span key={holder.id} className="person caption">
                  <Face name={holder.name} size={20} />
                  <span>{holder.name}</span>
                </span>
              ))}
              {role.duties.length > 0 && (
                <details className="duties">
                  <summary>{words.duties}</summary>
                  <ul>
                    {role.duties.map((duty) => (
                      <li key={duty}>{duty}</li>
                    ))}
                  </ul>
                </details>
              )}
            </div>
            <div className="actions">
              {role.actions.slice(0, 1).map((action) => (
                <ActionButton key={action.key} action={action} size="small" about={role.title} />
              ))}
              <ActionMenu actions={role.actions.slice(1)} label={tabWords.more(role.title)} />
            </div>
          </Fresh>
        ))}
      </ul>
    </Surface>
  );
}
