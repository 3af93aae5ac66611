// What the page notes by itself: what was looked up and what was read. Nobody waits for it, and nothing is said about it.
import { useCallback, useEffect } from 'react';
import type { SectionShown } from '../playbook/contract/Playbook.ts';
import { send } from './api.ts';
import { useNavigation } from './navigation.tsx';

/** A glance is no reading. */
const READ_MS = 4000;

const noted = new Set<string>();

/** Sends a note once for each `once` while the page is open. */
function useNote() {
  const { rolloutId } = useNavigation();
  return useCallback(
    (verb: string, input: Record<string, unknown>, once?: string) => {
      const name = `${rolloutId} ${verb} ${once}`;
      if (once && noted.has(name)) return;
      noted.add(name);
      // A note that is lost is no loss for the reader.
      send(`/api/rollouts/${encodeURIComponent(rolloutId)}/commands/${verb}`, input, crypto.randomUUID()).catch(() => noted.delete(name));
    },
    [rolloutId],
  );
}

/** Notes what was looked up, and what came of it (P34). */
export function useLookUp() {
  const note = useNote();
  return useCallback(
    (asked: string, section: string | null, hits: number) =>
      note(
        'lookUp',
        { asked, section, found: hits === 0 ? 'nothing' : hits === 1 ? 'one' : 'several', where: 'tab' },
        section === null ? asked.toLowerCase() : undefined,
      ),
    [note],
  );
}

/** Notes that somebody it concerns has read the standing version (P28). */
export function useReading({ id, number, mine, acceptance }: SectionShown, asGuest: boolean): void {
  const note = useNote();
  const isNoted = !asGuest && (mine || (acceptance !== null && acceptance.state !== 'none'));
  useEffect(() => {
    if (!isNoted) return;
    const timer = setTimeout(() => note('readSection', { section: id, version: number }, `${id} ${number}`), READ_MS);
    return () => clearTimeout(timer);
  }, [id, number, isNoted, note]);
}
