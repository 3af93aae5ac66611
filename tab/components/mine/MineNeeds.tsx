import { Button } from '@fluentui/react-components';
import type { MineNeed } from '../../../playbook/contract/Mine.ts';
import type { MineRollout } from '../../../playbook/contract/People.ts';
import { led } from '../../../playbook/words/joints.ts';
import { mineWords as words } from '../../../playbook/words/tabMine.ts';
import { useActs } from '../../act.tsx';
import { openInTeams } from '../../teams.ts';
import { Fresh } from '../Fresh.tsx';
import { Surface } from '../Surface.tsx';

interface Waiting {
  need: MineNeed;
  rollout: MineRollout;
}

/** The late ones first, then by the day they became or become due. */
const byDay = ({ need: one }: Waiting, { need: other }: Waiting): number =>
  Number(other.late) - Number(one.late) || one.at.localeCompare(other.at);

function NeedRow({ need, rollout, first }: Waiting & { first: boolean }) {
  const { act, isSending } = useActs();
  const { action, link } = need;
  const press = () => (action ? act(action, rollout.rolloutId) : link && openInTeams(link));
  return (
    <Fresh as="div" className="need" content={`${need.text} ${need.when}`}>
      <div className="row-words">
        <span>{need.text}</span>
        <span className="caption">
          <span className={need.late ? 'late' : undefined}>{need.when}</span>
          {need.when && ' · '}
          {rollout.title}
        </span>
      </div>
      {(action || link) && (
        <Button
          size="small"
          appearance={first ? 'primary' : 'outline'}
          aria-label={led(need.doing, need.text)}
          disabledFocusable={action ? isSending(action) : false}
          onClick={press}
        >
          {need.doing}
        </Button>
      )}
    </Fresh>
  );
}

/** Everything that waits for the reader, whichever rollout it is from (P44). */
export function MineNeeds({ rollouts }: { rollouts: MineRollout[] }) {
  const waiting = rollouts.flatMap((rollout) => rollout.needs.map((need) => ({ need, rollout }))).sort(byDay);
  return (
    <Surface title={words.needed}>
      {waiting.length === 0 && <p className="empty">{words.nothing}</p>}
      <ul className="mine-needs">
        {waiting.map(({ need, rollout }, place) => (
          <li key={`${rollout.rolloutId}/${need.id}`}>
            <NeedRow need={need} rollout={rollout} first={place === 0} />
          </li>
        ))}
      </ul>
    </Surface>
  );
}
