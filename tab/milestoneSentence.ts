import type { MilestoneRow } from '../playbook/contract/Milestone.ts';
import { capital } from '../playbook/words/counts.ts';
import { commas, sentences } from '../playbook/words/joints.ts';
import { tabWords } from '../playbook/words/tab.ts';
import { timelineWords as words } from '../playbook/words/tabMilestone.ts';
import { dayWords } from './dayWords.ts';

/** What one row of the timeline says after its name and dates to those who do not see it: everything else the picture shows (P66). */
export function milestoneSentence(milestone: MilestoneRow, nameOf: (id: string) => string): string {
  const { stage, baselineStartOn, baselineOn, slip, met, total, needs, risks, decide, leftOut } = milestone;
  const needed = needs.map(nameOf).filter(Boolean);
  const parts = [
    words.stage[stage],
    stage === 'draft'
      ? words.planned(dayWords(baselineStartOn), dayWords(baselineOn))
      : words.agreed(dayWords(baselineStartOn), dayWords(baselineOn)),
    leftOut ? '' : slip || tabWords.plan.onPlan,
    total > 0 ? words.met(met, total) : '',
    needed.length > 0 ? words.needs(commas(needed)) : '',
    risks > 0 ? words.risksLong(risks) : '',
    decide ? words.decide : '',
  ];
  return sentences(parts.map(capital));
}
