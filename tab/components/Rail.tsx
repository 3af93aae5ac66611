import type { RailStop } from '../../playbook/contract/Board.ts';
import { tabWords } from '../../playbook/words/tab.ts';
import { Fresh } from './Fresh.tsx';
import { Seal } from './Seal.tsx';
import { TextLink } from './TextLink.tsx';

const RADIUS = 8.75;
const ROUND = 2 * Math.PI * RADIUS;

function Ring({ share }: { share: number }) {
  return (
    <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true" className="mark ring">
      <circle cx="10" cy="10" r={RADIUS} className="ring-track" />
      <circle
        cx="10"
        cy="10"
        r={RADIUS}
        className="ring-share"
        strokeDasharray={`${share * ROUND} ${ROUND}`}
        transform="rotate(-90 10 10)"
      />
    </svg>
  );
}

const Empty = () => (
  <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true" className="mark ring">
    <circle cx="10" cy="10" r="9" className="ring-empty" />
  </svg>
);

const drawn: Record<RailStop['mark'], (stop: RailStop) => React.JSX.Element> = {
  signed: () => <Seal />,
  going: (stop) => <Ring share={stop.share} />,
  notStarted: () => <Empty />,
};

/** The milestones in a row, upright on a phone: what is signed, what is in work and how far, what is to come (P59). */
export function Rail({ stops }: { stops: RailStop[] }) {
  return (
    <ol className="rail surface" aria-label={tabWords.overview.rail}>
      {stops.map((stop, index) => (
        <Fresh key={stop.id} className={`stop ${stop.mark}`} content={`${stop.name} ${stop.state} ${stop.dates}`}>
          <span className="stop-mark">{drawn[stop.mark](stop)}</span>
          {index < stops.length - 1 && <span className="stop-line" />}
          <span className="stop-words">
            <TextLink to={{ page: 'plan', id: stop.id }} className="stop-name">
              {stop.name}
            </TextLink>
            <span>{stop.state}</span>
            <span className="explains">{stop.dates}</span>
          </span>
        </Fresh>
      ))}
    </ol>
  );
}
