import type { MilestoneView } from '../../playbook/contract/Milestone.ts';
import { Documents } from './Documents.tsx';
import { ForecastSection } from './ForecastSection.tsx';
import { Meeting } from './Meeting.tsx';
import { Obstacles } from './Obstacles.tsx';
import { Redatings } from './Redatings.tsx';
import { SignoffSection } from './SignoffSection.tsx';
import { Talks } from './Talks.tsx';
import { UserTest } from './UserTest.tsx';

/** All of a milestone beyond its deliverables, a surface each. */
export function MilestoneSections({ milestone }: { milestone: MilestoneView }) {
  return (
    <div className="milestone-sections">
      <SignoffSection milestone={milestone} />
      <Talks milestone={milestone} />
      <UserTest milestone={milestone} />
      <Obstacles milestone={milestone} />
      <ForecastSection milestone={milestone} />
      <Meeting milestone={milestone} />
      <Redatings redatings={milestone.redatings} />
      <Documents documents={milestone.documents} />
    </div>
  );
}
