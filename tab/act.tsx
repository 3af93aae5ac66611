// Doing something: one press, one post, one answer said, one way back.
import { useQueryClient } from '@tanstack/react-query';
import { createContext, lazy, type ReactNode, Suspense, useCallback, useContext, useMemo, useRef, useState } from 'react';
import type { Action, Done } from '../playbook/contract/Action.ts';
import { tabWords } from '../playbook/words/tab.ts';
import { Refused, send } from './api.ts';
import { ElsewhereProvider, useNavigation } from './navigation.tsx';
import type { Host } from './teams.ts';

/** What is asked of the reader over all rollouts is asked anew as well. */
export const MINE = 'mine';

const ActDialog = lazy(async () => ({ default: (await import('./components/ActDialog.tsx')).ActDialog }));
const SaidToasts = lazy(async () => ({ default: (await import('./components/SaidToasts.tsx')).SaidToasts }));

/** What is told in a toast: an answer with its way back, or what went wrong. */
export interface Said {
  id: number;
  text: string;
  wrong: boolean;
  undo: Action | null;
  /** The rollout it was done in. */
  rolloutId: string;
}

/** How an answer written in place went: what is so now, or the sentence that says why not. */
export type Written =
  | { done: Done; refused: null }
  | { done: null; refused: string /** The refusal's name, where the server gave one. */; refusal: string };

interface Acts {
  /** Does the action, after its form when it asks something; in another rollout than the page's where one is named. */
  act: (action: Action, elsewhere?: string) => void;
  /** Sends an action with its answers from where they were typed; no form, no toast. Null while the same is on its way. */
  write: (action: Action, answers: Record<string, unknown>) => Promise<Written | null>;
  /** Says what was done elsewhere on the page, with its way back. */
  tell: (done: Done) => void;
  isSending: (action: Action) => boolean;
  channel: Host['channel'];
}

const ActContext = createContext<Acts | null>(null);

/** The way to do an action from any page. */
export function useActs(): Acts {
  const acts = useContext(ActContext);
  if (!acts) throw new Error('useActs is called outside ActProvider');
  return acts;
}

const sentenceOf = (error: unknown, otherwise: string): string => (error instanceof Refused ? error.message : otherwise);

/** Holds the open form and the toasts, and sends each action once. */
export function ActProvider({ channel, children }: { channel: Host['channel']; children: ReactNode }) {
  const { rolloutId } = useNavigation();
  const queries = useQueryClient();
  const [form, setForm] = useState<{ action: Action; rolloutId: string; isOpen: boolean } | null>(null);
  const [said, setSaid] = useState<Said | null>(null);
  const [sending, setSending] = useState<readonly string[]>([]);
  const inFlight = useRef(new Set<string>());
  const cameFrom = useRef<HTMLElement | null>(null);

  const post = useCallback(
    async (action: Action, answers: Record<string, unknown>, where = rolloutId): Promise<Done | null> => {
      if (inFlight.current.has(action.key)) return null;
      inFlight.current.add(action.key);
      setSending([...inFlight.current]);
      try {
        const path = `/api/rollouts/${encodeURIComponent(where)}/commands/${encodeURIComponent(action.verb)}`;
        return await send<Done>(path, { ...action.input, ...answers }, action.key);
      } finally {
        inFlight.current.delete(action.key);
        setSending([...inFlight.current]);
        void queries.invalidateQueries({ predicate: ({ queryKey: [about] }) => about === where || about === MINE });
      }
    },
    [rolloutId, queries],
  );

  const say = useCallback((next: Omit<Said, 'id'>) => setSaid((before) => ({ ...next, id: (before?.id ?? 0) + 1 })), []);
  const sayDone = useCallback(
    (done: Done | null) => done && say({ text: done.said, wrong: false, undo: done.undo, rolloutId: done.rolloutId }),
    [say],
  );

  const act = useCallback(
    (action: Action, where = rolloutId) => {
      if (action.asks.length > 0 || action.title) {
        cameFrom.current = document.activeElement as HTMLElement | null;
        setForm({ action, rolloutId: where, isOpen: true });
        return;
      }
      post(action, {}, where).then(sayDone, (error: unknown) =>
        say({ text: sentenceOf(error, tabWords.problem.notSentPlain), wrong: true, undo: null, rolloutId: where }),
      );
    },
    [rolloutId, post, say, sayDone],
  );

  const write = useCallback(
    async (action: Action, answers: Record<string, unknown>): Promise<Written | null> => {
      try {
        const done = await post(action, answers);
        // The next thing written needs the key that comes with the newer view.
        await queries.refetchQueries({ queryKey: [rolloutId], type: 'active' }, { cancelRefetch: false });
        return done && { done, refused: null };
      } catch (error) {
        const refusal = error instanceof Refused ? error.refusal : '';
        return { done: null, refused: sentenceOf(error, tabWords.problem.notSent), refusal };
      }
    },
    [post, queries, rolloutId],
  );

  const close = useCallback(() => setForm((shown) => shown && { ...shown, isOpen: false }), []);

  // The dialog gives the focus up when it is gone; only then can the button it came from take it.
  const closed = useCallback(() => requestAnimationFrame(() => cameFrom.current?.isConnected && cameFrom.current.focus()), []);

  const acts = useMemo(
    () => ({ act, write, tell: sayDone, channel, isSending: (action: Action) => sending.includes(action.key) }),
    [act, write, sayDone, channel, sending],
  );
  return (
    <ActContext value={acts}>
      {children}
      <Suspense fallback={null}>
        {form && (
          <ElsewhereProvider rolloutId={form.rolloutId}>
            <ActDialog
              action={form.action}
              isOpen={form.isOpen}
              onClose={close}
              onClosed={closed}
              onSend={async (answers) => {
                try {
                  sayDone(await post(form.action, answers, form.rolloutId));
                  close();
                  return null;
                } catch (error) {
                  return sentenceOf(error, tabWords.problem.notSent);
                }
              }}
            />
          </ElsewhereProvider>
        )}
      </Suspense>
      {/* Apart, so that waiting for one does not put the other away. */}
      <Suspense fallback={null}>{said && <SaidToasts said={said} onUndo={act} />}</Suspense>
    </ActContext>
  );
}

/** What is done inside belongs to that rollout, on a page that shows several. */
export function ActsIn({ rolloutId, children }: { rolloutId: string; children: ReactNode }) {
  const acts = useActs();
  const inside = useMemo(() => ({ ...acts, act: (action: Action) => acts.act(action, rolloutId) }), [acts, rolloutId]);
  return <ActContext value={inside}>{children}</ActContext>;
}
