import { MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { Action } from '../../playbook/contract/Action.ts';
import { ActionButton } from './ActionButton.tsx';

/** Says that the rollout is paused or closed, with the way to go on. */
export function NoticeBar({ notice, actions }: { notice: string; actions: Action[] }) {
  const first = actions.find((action) => action.tone === 'primary') ?? actions.find((action) => action.verb.startsWith('resume'));
  return (
    <MessageBar intent="info" layout="auto" className="bar">
      <MessageBarBody>{notice}</MessageBarBody>
      {first && (
        <MessageBarActions>
          <ActionButton action={{ ...first, tone: 'plain' }} size="small" />
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
