import '../look/form.css';
import { Dialog, DialogSurface } from '@fluentui/react-components';
import type { Action } from '../../playbook/contract/Action.ts';
import type { Sent } from '../answers.ts';
import { ActForm } from './ActForm.tsx';

interface ActDialogProps {
  action: Action;
  isOpen: boolean;
  /** Starts closing; `onClosed` follows once the dialog is gone. */
  onClose: () => void;
  onClosed: () => void;
  onSend: (answers: Sent) => Promise<string | null>;
}

/**
 * The dialog around the form of an action. It stays in place when closed: unmounted with its last user, Fluent's focus keeper
 * would leave the page hidden from screen readers.
 */
export function ActDialog({ action, isOpen, onClose, onClosed, onSend }: ActDialogProps) {
  return (
    <Dialog
      open={isOpen}
      onOpenChange={(_, { open }) => open || onClose()}
      surfaceMotion={{ onMotionFinish: (_, { direction }) => direction === 'exit' && onClosed() }}
    >
      <DialogSurface className="dialog">
        <ActForm action={action} onClose={onClose} onSend={onSend} />
      </DialogSurface>
    </Dialog>
  );
}
