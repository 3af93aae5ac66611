import type { Step } from '../Step.ts';
import { given } from './given.ts';

/** Two milestones asked for, signed and celebrated, and one criterion changed since. */
export function signed(): Step[] {
  const verdict = (at: string, persona: string, milestone: string, words = ''): Step =>
    given(at, persona, 'decideSignoff', ({ rollout }) => ({
      signoff: rollout.signoffs.find((one) => one.milestone === milestone)?.id,
      verdict: words ? 'conditions' : 'approve',
      text: words,
    }));
  const celebrated = (at: string, milestone: string): Step => ({
    at,
    writes: ({ rollout }) => {
      const id = rollout.signoffs.find((one) => one.milestone === milestone)?.id ?? '';
      return [
        {
          type: 'dutyEnded',
          data: { duty: `signoff/${id}/celebrate`, subject: `celebration/${id}`, outcome: 'sent', to: null, drawnAt: rollout.seq },
        },
      ];
    },
  });
  return [
    given('2026-01-22T16:00', 'maya', 'requestSignoff', { milestone: 'kickoff' }),
    verdict('2026-01-22T17:40', 'ingrid', 'kickoff'),
    verdict('2026-01-23T10:15', 'ana', 'kickoff'),
    celebrated('2026-01-23T10:16', 'kickoff'),
    given('2026-02-23T16:10', 'maya', 'requestSignoff', { milestone: 'dataIn' }),
    verdict('2026-02-23T18:05', 'carla', 'dataIn', 'If the three differing accounts are corrected by Fri 6 Mar'),
    verdict('2026-02-24T09:30', 'ana', 'dataIn'),
    celebrated('2026-02-24T09:31', 'dataIn'),
    given('2026-03-09T09:50', 'maya', 'changeDeliverable', {
      milestone: 'dataIn',
      deliverable: 'countsMatch',
      criterion: 'Counts match the old system, closed accounts included',
    }),
  ];
}
