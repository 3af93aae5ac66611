import { useState } from 'react';
import type { History } from '../playbook/contract/Change.ts';
import { read } from './api.ts';
import { useNavigation } from './navigation.tsx';

/** The pages of history before the newest one, each fetched when it is asked for; `next` is where the one after them begins. */
export function useOlderHistory(newest: History) {
  const { rolloutId } = useNavigation();
  // The newest page as it was when the first older one was asked for: what is added later must leave no gap between them.
  const [pages, setPages] = useState<History[]>([]);
  const [state, setState] = useState<'resting' | 'going' | 'failed'>('resting');
  const next = (pages.at(-1) ?? newest).older;
  const showOlder = async () => {
    if (next === null || state === 'going') return;
    setState('going');
    try {
      const page = await read<History>(`/api/rollouts/${encodeURIComponent(rolloutId)}/history?before=${next}`);
      setPages((before) => [...(before.length > 0 ? before : [newest]), page]);
      setState('resting');
    } catch {
      setState('failed');
    }
  };
  return { pages, next, state, showOlder: () => void showOlder() };
}
