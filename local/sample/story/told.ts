import type { Duty } from '../../../playbook/clock/Duty.ts';
import { momentOf } from '../../../playbook/clock/moments.ts';
import type { SoFar, Step } from '../Step.ts';

/** What the clock owed at that moment has reached those it was for. */
export const told = (at: string, owed: (rollout: SoFar['rollout'], now: ReturnType<typeof momentOf>) => Duty[]): Step => ({
  at,
  writes: ({ rollout }) => {
    const now = momentOf(at.slice(0, 10), at.slice(11), 'Europe/Paris');
    return owed(rollout, now)
      .filter((duty) => !rollout.ended[duty.key] && duty.at.epochMilliseconds <= now.epochMilliseconds)
      .map((duty) => ({
        type: 'dutyEnded',
        data: { duty: duty.key, subject: duty.subject, outcome: 'sent', to: 'to' in duty ? duty.to : null, drawnAt: rollout.seq },
      }));
  },
});
