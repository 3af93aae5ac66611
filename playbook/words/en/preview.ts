// What would be otherwise, before it is so.

import { dayWords } from '../dates.ts';
import { capital, counted, slipWords } from './counts.ts';

/** How many milestones and deliverables of a kind of change there are. */
export interface Touched {
  milestones: number;
  deliverables: number;
}

const both = ({ milestones, deliverables }: Touched): string =>
  [milestones ? counted(milestones, 'milestone') : '', deliverables ? counted(deliverables, 'deliverable') : '']
    .filter(Boolean)
    .join(' and ');

export const previewWords = {
  span: (startOn: string, dueOn: string) => `${dayWords(startOn)} to ${dayWords(dueOn)}`,
  due: (dueOn: string) => `due ${dayWords(dueOn)}`,
  whole: 'the whole of its milestone',
  notThere: 'not in the plan',
  added: 'added',
  addedOn: (span: string) => `added, ${span}`,
  addedTo: (milestone: string) => `added to ${milestone}`,
  dropped: 'dropped',
  merged: (into: string) => `merged into ${into}`,
  isIn: (milestone: string) => `in ${milestone}`,
  of: (title: string) => `“${title}”`,
  order: 'Order',
  more: (count: number) => `and ${count} more`,
  moreChanges: (count: number) => `${counted(count, 'more change', 'more changes')}`,
  forecast: (on: string, slipDays: number) => `forecast ${dayWords(on)}, ${slipWords(slipDays)}`,
  field: (field: string, value: string) => `${field}: ${value || 'nothing'}`,
  nobody: 'nobody',
  yes: 'yes',
  no: 'no',
  asRollout: 'as the rollout',
  modes: { off: 'not signed', single: 'the first approver', anyOf: 'any of them', allOf: 'all of them', inOrder: 'all of them, in order' },
  fields: {
    name: 'name',
    touch: 'users can touch',
    worksByItself: 'works by itself',
    phase: 'phase',
    needs: 'needs',
    approverRoles: 'signed by',
    signoffMode: 'how it is signed',
    title: 'title',
    criterion: 'met when',
    owner: 'owner',
    team: 'team',
    risky: 'risky',
  },
  nothing: 'Nothing in the plan would change.',
  said(added: Touched, dropped: Touched, changed: Touched): string {
    const parts = [
      [both(added), 'added'],
      [both(dropped), 'dropped'],
      [both(changed), 'changed'],
    ].flatMap(([what, how]) => (what ? `${what} ${how}` : []));
    return parts.length ? `${capital(`with this: ${parts.join(', ')}`)}.` : previewWords.nothing;
  },
};
