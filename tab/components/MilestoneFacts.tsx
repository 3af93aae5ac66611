import type { MilestoneView } from '../../playbook/contract/Milestone.ts';
import { comma, commas } from '../../playbook/words/joints.ts';
import { milestoneWords, timelineWords } from '../../playbook/words/tabMilestone.ts';
import { dayWords } from '../dayWords.ts';

const words = milestoneWords.facts;
const span = (from: string, to: string) => milestoneWords.span(dayWords(from), dayWords(to));

/** What is so of a milestone, each fact with its name: stage, days, what it needs, how it is signed. */
export function MilestoneFacts({ milestone, needs }: { milestone: MilestoneView; needs: string[] }) {
  const { stage, phase, baselineStartOn, baselineOn, startOn, forecastOn, signedOn, slip, slipDays, signoffLine, worksByItself } =
    milestone;
  const isLate = slipDays > 0 && !milestone.leftOut;
  const facts: [string, React.ReactNode][] = [
    [words.stage, timelineWords.stage[stage]],
    [words.phase, phase],
    [words.needs, commas(needs)],
    [stage === 'draft' ? words.planned : words.agreed, span(baselineStartOn, baselineOn)],
    [
      signedOn ? words.signed : words.forecast,
      <>
        {span(startOn, signedOn ?? forecastOn)}
        {slip && <span className={isLate ? 'late' : 'explains'}>{`${comma()}${slip}`}</span>}
      </>,
    ],
    [words.signing, signoffLine],
    [words.works, worksByItself],
  ];
  return (
    <dl className="facts">
      {facts
        .filter(([, what]) => what)
        .map(([name, what]) => (
          <div key={name} className={name === words.works ? 'whole-row' : undefined}>
            <dt>{name}</dt>
            <dd>{what}</dd>
          </div>
        ))}
    </dl>
  );
}
