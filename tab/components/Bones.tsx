import { tabWords } from '../../playbook/words/tab.ts';
import type { PageName } from '../place.ts';

const Bone = ({ wide, tall = 12 }: { wide: string; tall?: number }) => (
  <span className={wide === `${tall}px` ? 'bone round' : 'bone'} style={{ width: wide, height: tall }} />
);

/** Widths that differ a little from row to row, as sentences do. */
const lengths = ['72%', '56%', '80%', '64%', '48%'];
const lengthOf = (row: number) => lengths[row % lengths.length] ?? '64%';

function BoneSurface({ rows, className = '' }: { rows: number; className?: string }) {
  return (
    <div className={`surface ${className}`}>
      <div className="surface-head">
        <Bone wide="120px" tall={16} />
      </div>
      <div className="rows">
        {Array.from({ length: rows }, (_, row) => row).map((row) => (
          <div key={row} className="row where">
            <Bone wide="16px" tall={16} />
            <div className="row-words bone-words">
              <Bone wide={lengthOf(row)} />
              <Bone wide={lengthOf(row + 3)} tall={8} />
            </div>
          </div>
        ))}
      </div>
    </div>
  );
}

function BoneRail() {
  return (
    <div className="rail surface">
      {lengths.map((length) => (
        <div key={length} className="stop">
          <span className="stop-mark">
            <Bone wide="20px" tall={20} />
          </span>
          <span className="stop-words bone-words">
            <Bone wide="88px" />
            <Bone wide="136px" tall={8} />
            <Bone wide="112px" tall={8} />
          </span>
        </div>
      ))}
    </div>
  );
}

const bodies: Record<PageName, React.JSX.Element> = {
  overview: (
    <>
      <BoneRail />
      <div className="columns five-seven">
        <BoneSurface rows={4} />
        <BoneSurface rows={5} />
        <BoneSurface rows={3} />
        <BoneSurface rows={5} />
      </div>
    </>
  ),
  plan: (
    <>
      <BoneSurface rows={5} />
      <BoneSurface rows={6} />
    </>
  ),
  status: (
    <div className="columns status-columns">
      <div className="stack">
        <BoneSurface rows={6} />
        <BoneSurface rows={2} />
      </div>
      <BoneSurface rows={6} />
    </div>
  ),
  playbook: (
    <div className="playbook">
      <BoneSurface rows={8} className="only-three" />
      <BoneSurface rows={8} />
      <BoneSurface rows={2} />
    </div>
  ),
  value: (
    <div className="columns seven-five">
      <BoneSurface rows={5} />
      <BoneSurface rows={5} />
    </div>
  ),
  people: <BoneSurface rows={8} />,
  live: (
    <div className="columns status-columns">
      <BoneSurface rows={4} />
      <BoneSurface rows={6} />
    </div>
  ),
  history: <BoneSurface rows={10} />,
  health: <BoneSurface rows={6} />,
};

/** The shape of a page while it loads. */
export function Bones({ page }: { page: PageName }) {
  return (
    <div className="bones" aria-busy="true">
      <p className="unseen" role="status">
        {tabWords.loading}
      </p>
      <div aria-hidden="true">
        {page !== 'playbook' && (
          <div className={`lead-block ${page === 'overview' ? 'large' : ''}`}>
            <div className="lead-words bone-words">
              <Bone wide="min(560px, 90%)" tall={24} />
              <Bone wide="min(400px, 70%)" />
            </div>
          </div>
        )}
        {bodies[page]}
      </div>
    </div>
  );
}
