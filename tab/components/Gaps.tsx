import type { MilestoneView } from '../../playbook/contract/Milestone.ts';
import { milestoneWords } from '../../playbook/words/tabMilestone.ts';
import { ActionButton } from './ActionButton.tsx';
import { Mark } from './Mark.tsx';
import { TextLink } from './TextLink.tsx';

const words = milestoneWords.gaps;

/** What the milestone lacks before it can start or be signed, who can mend it, and the button that does (P60). */
export function Gaps({ milestone }: { milestone: MilestoneView }) {
  return (
    <section className="side-panel">
      <h3>{milestone.stage === 'draft' ? words.draft : words.active}</h3>
      <ul className="gaps">
        {milestone.gaps.map(({ text, who, action }) => (
          <li key={text}>
            <Mark mark="missing" />
            <div className="row-words tight">
              <span>{text}</span>
              {who && <span className="caption">{who}</span>}
              {action && (
                <span className="gap-action">
                  <ActionButton action={{ ...action, tone: 'plain' }} size="small" about={text} />
                </span>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Beside the plan: how much is missing, and the way to all of it. */
export function GapsLine({ milestone }: { milestone: MilestoneView }) {
  const { id, stage, gaps } = milestone;
  return (
    <p className="side-panel">
      <span className="state">
        <Mark mark="missing" />
        <TextLink to={{ page: 'plan', id }}>
          {stage === 'draft' ? words.beforeStart(gaps.length) : words.beforeSigning(gaps.length)}
        </TextLink>
      </span>
    </p>
  );
}
