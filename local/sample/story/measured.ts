import type { Step } from '../Step.ts';

/** What the clock and the CRM itself wrote down: the rounds of notes that are over, and three measures. */
export const measured = (): Step[] => [...notes(), ...measures()];

function notes(): Step[] {
  const cut = (at: string, round: number): Step => ({
    at,
    writes: ({ rollout }) => [
      {
        type: 'dutyEnded',
        data: { duty: `reminders/${round}/cut`, subject: `reminders/${round}/cut`, outcome: 'sent', to: null, drawnAt: rollout.seq },
      },
    ],
  });
  return [cut('2026-01-15T09:00', 0), cut('2026-01-29T09:00', 1), cut('2026-02-12T09:00', 2), cut('2026-02-26T09:00', 3)];
}

function measures(): Step[] {
  const measured = (at: string, metric: string, value: number): Step => ({
    at,
    writes: () => [{ type: 'measured', data: { metric, value, on: at.slice(0, 10) } }],
  });
  return [
    measured('2026-03-09T08:00', 'dealsRecorded', 62),
    measured('2026-03-09T08:00', 'firstAnswer', 250),
    measured('2026-03-09T08:00', 'weeklyUsers', 31),
  ];
}
