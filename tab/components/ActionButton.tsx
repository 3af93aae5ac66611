import { Button } from '@fluentui/react-components';
import type { Action } from '../../playbook/contract/Action.ts';
import { led } from '../../playbook/words/joints.ts';
import { useActs } from '../act.tsx';

interface ActionButtonProps {
  action: Action;
  size?: 'small' | 'medium';
  /** Says what the button is about where its label alone would be heard without its row. */
  about?: string;
}

/** The button of an action; it rests while its answer is on the way. */
export function ActionButton({ action, size = 'medium', about }: ActionButtonProps) {
  const { act, isSending } = useActs();
  return (
    <Button
      size={size}
      appearance={action.tone === 'primary' ? 'primary' : 'outline'}
      className={action.tone === 'destructive' ? 'destructive' : undefined}
      disabledFocusable={isSending(action)}
      aria-label={about ? led(action.label, about) : undefined}
      onClick={() => act(action)}
    >
      {action.label}
    </Button>
  );
}
