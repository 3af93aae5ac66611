import { Button, DialogActions, DialogBody, DialogContent, DialogTitle, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import type { Action } from '../../playbook/contract/Action.ts';
import { tabWords } from '../../playbook/words/tab.ts';
import { useActs } from '../act.tsx';
import { errorsOf, firstAnswers, type Sent, sentAnswers } from '../answers.ts';
import { useChannel } from '../useChannel.ts';
import { useOffers } from '../useOffers.ts';
import { LookFor, usePeople } from '../usePeople.ts';
import { usePreview } from '../usePreview.ts';
import { AskField } from './AskField.tsx';
import { PreviewPanel } from './PreviewPanel.tsx';

interface ActFormProps {
  action: Action;
  onClose: () => void;
  /** Sends the answers; null when it went through, else the sentence that says why not. */
  onSend: (answers: Sent) => Promise<string | null>;
}

/** The questions of an action. What was typed stays until it has gone through. */
export function ActForm({ action, onClose, onSend }: ActFormProps) {
  const { channel } = useActs();
  const [typed, setTyped] = useState(() => firstAnswers(action.asks));
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [problem, setProblem] = useState<string | null>(null);
  const [isSending, setSending] = useState(false);
  const form = useRef<HTMLFormElement>(null);

  const { asks, offer } = useOffers(action.asks, typed, setTyped);
  const { preview, isLooking } = usePreview({ ...action, asks }, typed);
  useEffect(() => offer(preview?.offers), [preview, offer]);
  const previewId = useId();
  const isHeld = preview !== null && (preview.refused || preview.problems.length > 0);

  const asksPerson = action.asks.some((ask) => (ask.kind === 'person' || ask.kind === 'people') && !ask.choices);
  const roster = useChannel(asksPerson ? channel : null);
  const { people, lookFor } = usePeople(channel, roster.data);

  const submit = async (press: FormEvent) => {
    press.preventDefault();
    if (isSending || isHeld) return;
    const lacking = errorsOf(asks, typed);
    setErrors(lacking);
    const [first] = Object.keys(lacking);
    if (first) {
      form.current?.querySelector<HTMLElement>(`[data-ask="${first}"] :is(input, textarea, select, .weekday)`)?.focus();
      return;
    }
    setSending(true);
    setProblem(null);
    const refused = await onSend(sentAnswers(asks, typed));
    setSending(false);
    setProblem(refused);
  };

  return (
    <form ref={form} onSubmit={submit} noValidate>
      <DialogBody>
        <DialogTitle>{action.title ?? action.label}</DialogTitle>
        <DialogContent className="form">
          {(problem ?? (asksPerson && roster.isError)) && (
            <MessageBar intent="error" layout="multiline">
              <MessageBarBody>{problem ?? tabWords.form.rosterAway}</MessageBarBody>
            </MessageBar>
          )}
          <LookFor value={lookFor}>
            {asks.map((ask) => (
              <AskField
                key={ask.name}
                ask={ask}
                value={typed[ask.name] ?? ''}
                error={errors[ask.name]}
                people={people}
                onAnswer={(value) => {
                  setTyped((before) => ({ ...before, [ask.name]: value }));
                  setErrors(({ [ask.name]: _mended, ...others }) => others);
                }}
              />
            ))}
          </LookFor>
          {action.previews && <PreviewPanel id={previewId} preview={preview} isLooking={isLooking} />}
        </DialogContent>
        <DialogActions>
          <Button type="button" onClick={onClose}>
            {tabWords.cancel}
          </Button>
          <Button
            type="submit"
            appearance="primary"
            className={action.tone === 'destructive' ? 'destructive' : undefined}
            disabledFocusable={isSending || isHeld}
            aria-describedby={isHeld ? previewId : undefined}
          >
            {isSending ? tabWords.sending : action.label}
          </Button>
        </DialogActions>
      </DialogBody>
    </form>
  );
}
