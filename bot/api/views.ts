// The pages of the tab by name: each a pure view of the rollout.
import { boardOf } from '../../playbook/views/board.ts';
import { historyOf } from '../../playbook/views/historyView.ts';
import type { Looking } from '../../playbook/views/Looking.ts';
import { peopleViewOf } from '../../playbook/views/peopleView.ts';
import { planOf } from '../../playbook/views/plan.ts';
import { playbookOf } from '../../playbook/views/playbookView.ts';
import { statusOf } from '../../playbook/views/status.ts';

/** Worked out for one reader; `sealed` says whether the journal's chain holds, asked only by those who show it. */
export const views: Record<string, (looking: Looking, sealed: () => Promise<boolean>) => object | Promise<object>> = {
  board: boardOf,
  plan: planOf,
  status: statusOf,
  playbook: playbookOf,
  people: peopleViewOf,
  history: async (looking, sealed) => historyOf(looking, await sealed()),
};
