import { isAfter } from '../../playbook/clock/moments.ts';
import { goesAt } from '../../playbook/clock/removal.ts';
import { isPrivateJournal } from '../../playbook/journal/concernsJournal.ts';
import type { Opened } from '../store/journals.ts';
import type { Waking } from './Waking.ts';

/** `kept`: it stays. `gone`: nothing of it is left. `later`: somebody did something in it just now. */
export type LetGo = 'kept' | 'gone' | 'later';

/** Removes a closed rollout whose time is over, or goes on where a removal was cut off: reopening it first wins, since both are decided on its head. */
export async function letGo(waking: Waking, opened: Opened): Promise<LetGo> {
  const { rollout, going } = opened;
  if (isPrivateJournal(rollout.id)) return 'kept';
  if (!going) {
    const at = goesAt(rollout, waking.now(), waking.keepDays);
    if (!at || isAfter(at, waking.now())) return 'kept';
    if (!(await waking.journals.retire(opened))) return 'later';
  }
  await waking.remove(rollout.id);
  return 'gone';
}
