import type { Mine } from '../../../playbook/contract/People.ts';
import { mineWords as words } from '../../../playbook/words/tabMine.ts';
import { openInTeams } from '../../teams.ts';
import { Surface } from '../Surface.tsx';
import { Portfolio } from './Portfolio.tsx';
import { Reaching } from './Reaching.tsx';

/** What stands beside the needs: the rollouts the reader answers for, what they began, and how Milepost reaches them. */
export function AroundMine({ mine }: { mine: Mine }) {
  const watched = mine.rollouts.flatMap((rollout) => rollout.watched.map((one) => ({ one, rollout })));
  return (
    <>
      <div className="stack">
        {watched.length > 0 && (
          <Surface title={words.watched} aside={<span className="caption">{words.watchedText}</span>}>
            <ul className="rows">
              {watched.map(({ one, rollout }) => (
                <li key={`${rollout.rolloutId}/${one.id}`} className="row">
                  <div className="row-words tight">
                    {one.link ? (
                      <button type="button" className="link words" onClick={() => openInTeams(one.link ?? '')}>
                        {one.text}
                      </button>
                    ) : (
                      <span>{one.text}</span>
                    )}
                    <span className="caption">
                      <span className={one.late ? 'late' : undefined}>{one.has}</span> · {rollout.title}
                    </span>
                  </div>
                </li>
              ))}
            </ul>
          </Surface>
        )}
        <Reaching mine={mine} />
      </div>
      <Portfolio rollouts={mine.rollouts} />
    </>
  );
}
