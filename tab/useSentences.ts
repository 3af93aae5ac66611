import { useMemo } from 'react';
import type { MilestoneRow } from '../playbook/contract/Milestone.ts';
import { milestoneSentence } from './milestoneSentence.ts';

/** The sentence of each milestone, worked out once for a plan. */
export function useSentences(milestones: MilestoneRow[]): string[] {
  return useMemo(() => {
    const names = new Map(milestones.map(({ id, name }) => [id, name]));
    return milestones.map((milestone) => milestoneSentence(milestone, (id) => names.get(id) ?? ''));
  }, [milestones]);
}
