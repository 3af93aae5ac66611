import type { Action } from '../../playbook/contract/Action.ts';
import { tabWords } from '../../playbook/words/tab.ts';
import { ActionButton } from './ActionButton.tsx';
import { ActionMenu } from './ActionMenu.tsx';

/** More than this many stand behind three dots. */
const SEEN = 3;

/** What can be done here: the first few as buttons, the others in a menu; nothing where there is none. */
export function Actions({ actions, about }: { actions: Action[]; about: string }) {
  // The same step can come with the milestone and with a part of it.
  const once = [...new Map(actions.map((action) => [action.key, action])).values()];
  if (once.length === 0) return null;
  return (
    <div className="actions">
      {once.slice(0, SEEN).map((action) => (
        <ActionButton key={action.key} action={action} size="small" about={about} />
      ))}
      <ActionMenu actions={once.slice(SEEN)} label={tabWords.more(about)} />
    </div>
  );
}
