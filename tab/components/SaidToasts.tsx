import { Link, Toast, Toaster, ToastTitle, ToastTrigger, useId, useToastController } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { Action } from '../../playbook/contract/Action.ts';
import { tabWords } from '../../playbook/words/tab.ts';
import type { Said } from '../act.tsx';

/** Long enough to read a sentence and decide to take it back. */
const SHOWN_MS = 12_000;

/** Says what a command has done, with the way back. */
export function SaidToasts({ said, onUndo }: { said: Said; onUndo: (undo: Action, rolloutId: string) => void }) {
  const toasterId = useId('toaster');
  const { dispatchToast } = useToastController(toasterId);
  useEffect(() => {
    const { undo } = said;
    dispatchToast(
      <Toast>
        <ToastTitle
          action={
            undo ? (
              <ToastTrigger>
                <Link as="button" onClick={() => onUndo(undo, said.rolloutId)}>
                  {tabWords.undo}
                </Link>
              </ToastTrigger>
            ) : undefined
          }
        >
          <span className="breakable">{said.text}</span>
        </ToastTitle>
      </Toast>,
      { intent: said.wrong ? 'error' : 'success', timeout: SHOWN_MS, pauseOnHover: true, pauseOnWindowBlur: true },
    );
  }, [said, dispatchToast, onUndo]);
  return <Toaster toasterId={toasterId} position="bottom" className="toaster" />;
}
