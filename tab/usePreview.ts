import { useEffect, useRef, useState } from 'react';
import type { Action, Preview } from '../playbook/contract/Action.ts';
import { errorsOf, sentAnswers, type Typed } from './answers.ts';
import { send } from './api.ts';
import { useNavigation } from './navigation.tsx';

/** A pause in typing after which the server is asked. */
const PAUSE_MS = 400;

/** What a command would do with the answers typed so far; `preview` is null while something is lacking or the server is away. */
export function usePreview(action: Action, typed: Typed): { preview: Preview | null; isLooking: boolean } {
  const { rolloutId } = useNavigation();
  const [shown, setShown] = useState<{ preview: Preview | null; of: string }>({ preview: null, of: '' });
  const isReady = Boolean(action.previews) && Object.keys(errorsOf(action.asks, typed)).length === 0;
  const body = isReady ? JSON.stringify({ ...action.input, ...sentAnswers(action.asks, typed) }) : '';
  const newest = useRef(body);
  useEffect(() => {
    newest.current = body;
    if (!body) {
      setShown({ preview: null, of: '' });
      return;
    }
    const path = `/api/rollouts/${encodeURIComponent(rolloutId)}/previews/${encodeURIComponent(action.verb)}`;
    const pause = setTimeout(async () => {
      const preview = await send<Preview>(path, JSON.parse(body), null).catch(() => null);
      // An answer to what has been typed over meanwhile is no answer.
      if (newest.current === body) setShown({ preview, of: body });
    }, PAUSE_MS);
    return () => clearTimeout(pause);
  }, [body, rolloutId, action.verb]);
  return { preview: shown.preview, isLooking: body !== '' && shown.of !== body };
}
