import { Button } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import type { Board, Need } from '../../playbook/contract/Board.ts';
import { commas, led } from '../../playbook/words/joints.ts';
import { tabWords } from '../../playbook/words/tab.ts';
import { useNavigation } from '../navigation.tsx';
import { useDrawn } from '../useDrawn.ts';
import { Face } from './Face.tsx';
import { Fresh } from './Fresh.tsx';
import { Surface } from './Surface.tsx';

const words = tabWords.overview;

/** Not needed to read the first row: it is asked for after it, and comes into a place that is kept. */
const MineSwitch = lazy(async () => ({ default: (await import('./MineSwitch.tsx')).MineSwitch }));

function NeedRow({ need, first }: { need: Need; first: boolean }) {
  const { go } = useNavigation();
  const when = commas([need.who?.name, need.when]);
  return (
    <Fresh className="need" content={`${need.text} ${when}`}>
      <div className="row-words">
        <span>{need.text}</span>
        <span className="caption person">
          {need.who && <Face name={need.who.name} size={16} />}
          <span>{when}</span>
        </span>
      </div>
      <Button
        size="small"
        appearance={first ? 'primary' : 'outline'}
        aria-label={led(tabWords.open, need.text)}
        onClick={() => go(need.place)}
      >
        {tabWords.open}
      </Button>
    </Fresh>
  );
}

/** What is needed from each side, by name and date (P114); *Only mine* leaves the reader's own. */
export function Needs({ needs }: { needs: Board['needs'] }) {
  const [onlyMine, setOnlyMine] = useState(false);
  const drawn = useDrawn();
  const sides = needs
    .map((side) => ({ ...side, items: onlyMine ? side.items.filter((need) => need.mine) : side.items }))
    .filter((side) => side.items.length > 0);
  const firstId = sides[0]?.items[0]?.id;
  return (
    <Surface
      title={words.needed}
      aside={
        <Suspense fallback={<span className="mine-place" />}>
          {drawn ? <MineSwitch label={words.onlyMine} on={onlyMine} onChange={setOnlyMine} /> : <span className="mine-place" />}
        </Suspense>
      }
    >
      {sides.length === 0 && <p className="empty">{onlyMine ? words.nothingMine : words.nothingNeeded}</p>}
      <div className="sides">
        {sides.map((side) => (
          <div key={side.side} className="side">
            <h3 className="side-name">{side.name}</h3>
            <ul className="side-needs">
              {side.items.map((need) => (
                <NeedRow key={need.id} need={need} first={need.id === firstId} />
              ))}
            </ul>
          </div>
        ))}
      </div>
    </Surface>
  );
}
