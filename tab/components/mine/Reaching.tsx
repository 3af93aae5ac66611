import type { Action } from '../../../playbook/contract/Action.ts';
import type { Mine } from '../../../playbook/contract/People.ts';
import { mineWords as words } from '../../../playbook/words/tabMine.ts';
import { ActsIn } from '../../act.tsx';
import { Actions } from '../Actions.tsx';
import { Surface } from '../Surface.tsx';

interface LineProps {
  rolloutId: string;
  text: string;
  caption: string;
  actions: Action[];
}

function Line({ rolloutId, text, caption, actions }: LineProps) {
  return (
    <li className="row reaching">
      <div className="row-words tight">
        <span>{text}</span>
        <span className="caption">{caption}</span>
      </div>
      <ActsIn rolloutId={rolloutId}>
        <Actions actions={actions} about={caption} />
      </ActsIn>
    </li>
  );
}

/** How often notes come, and when the reader is away, with the forms that change both (U1, U13). */
export function Reaching({ mine }: { mine: Mine }) {
  const { wishes, rollouts } = mine;
  const away = rollouts.flatMap((rollout) => (rollout.away ? [{ ...rollout.away, rollout }] : []));
  if (!wishes && away.length === 0) return null;
  return (
    <Surface title={words.wishes}>
      <ul className="rows">
        {wishes && <Line rolloutId={wishes.rolloutId} text={wishes.notes} caption={words.wishesText} actions={wishes.actions} />}
        {away.map(({ text, actions, rollout }) => (
          <Line key={rollout.rolloutId} {...{ rolloutId: rollout.rolloutId, text, actions }} caption={rollout.title} />
        ))}
      </ul>
    </Surface>
  );
}
