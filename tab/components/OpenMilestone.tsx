import { Button } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import type { MilestoneRow, MilestoneView } from '../../playbook/contract/Milestone.ts';
import { tabWords } from '../../playbook/words/tab.ts';
import { milestoneWords as words } from '../../playbook/words/tabMilestone.ts';
import { useMilestone } from '../useMilestone.ts';
import { MilestoneSurface } from './MilestoneSurface.tsx';

const MilestoneSections = lazy(async () => ({ default: (await import('./MilestoneSections.tsx')).MilestoneSections }));

/** The shape of a milestone while it is on its way, under its real name. */
function Coming({ name }: { name: string }) {
  return (
    <div className="surface" aria-busy="true">
      <div className="surface-head">
        <h2>{name}</h2>
      </div>
      <p className="unseen" role="status">
        {words.loading(name)}
      </p>
      <div className="section-body" aria-hidden="true">
        {['72%', '56%', '64%'].map((width) => (
          <span key={width} className="bone" style={{ width, height: 12 }} />
        ))}
      </div>
    </div>
  );
}

interface OpenMilestoneProps {
  /** The milestone that is asked for; null shows the one that came with the plan, in brief. */
  id: string | null;
  open: MilestoneView | null;
  milestones: MilestoneRow[];
}

/** The milestone that is open: in brief beside the plan, or all of it where it was asked for (P60). */
export function OpenMilestone({ id, open, milestones }: OpenMilestoneProps) {
  const { milestone: asked, error, retry } = useMilestone(id, open);
  const milestone = id === null ? open : asked;
  if (error)
    return (
      <div className="surface section-body" role="alert">
        <p>{error.status === 404 ? words.gone : words.lost}</p>
        {error.status !== 404 && (
          <div className="actions">
            <Button size="small" onClick={retry}>
              {tabWords.problem.tryNow}
            </Button>
          </div>
        )}
      </div>
    );
  if (!milestone) return id === null ? null : <Coming name={milestones.find((one) => one.id === id)?.name ?? ''} />;
  const needs = milestone.needs.flatMap((need) => milestones.find((one) => one.id === need)?.name ?? []);
  return (
    <>
      <MilestoneSurface milestone={milestone} needs={needs} isBrief={id === null} />
      {id !== null && (
        <Suspense fallback={null}>
          <MilestoneSections milestone={milestone} />
        </Suspense>
      )}
    </>
  );
}
