// The pages of the tab by name: each a pure view of the rollout.
import { boardOf } from '../../playbook/views/board.ts';
import type { Looking } from '../../playbook/views/Looking.ts';
import { liveView } from '../../playbook/views/liveShown.ts';
import { peopleViewOf } from '../../playbook/views/peopleView.ts';
import { planOf } from '../../playbook/views/plan.ts';
import { playbookOf } from '../../playbook/views/playbookView.ts';
import { statusOf } from '../../playbook/views/status.ts';
import { valueView } from '../../playbook/views/valueView.ts';
import { historyPage, type Reading } from './historyPage.ts';

/** Worked out for one reader; `reading` is asked only by those who show more than the rollout at hand. */
export const views: Record<string, (looking: Looking, reading: Reading) => object | Promise<object>> = {
  board: boardOf,
  plan: planOf,
  status: statusOf,
  live: liveView,
  playbook: playbookOf,
  people: peopleViewOf,
  value: valueView,
  history: historyPage,
};
