import type { Action } from '../../playbook/contract/Action.ts';
import { tabWords } from '../../playbook/words/tab.ts';
import { ActionButton } from './ActionButton.tsx';
import { ActionMenu } from './ActionMenu.tsx';

/** More buttons than this beside a lead sentence would crowd it on a phone. */
const SEEN = 2;

/** What can be done with the whole of a page, beside its lead sentence. */
export function LeadActions({ actions, about }: { actions: Action[]; about: string }) {
  if (actions.length === 0) return null;
  return (
    <div className="actions">
      {actions.slice(0, SEEN).map((action) => (
        <ActionButton key={action.key} action={action} />
      ))}
      <ActionMenu actions={actions.slice(SEEN)} label={tabWords.more(about)} />
    </div>
  );
}
