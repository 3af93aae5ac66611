// What somebody writes at a section: kept by itself a moment after the last key, when they leave, and when the window is put away.
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Playbook, SectionFieldsShown, SectionShown } from '../playbook/contract/Playbook.ts';
import { Refused, send } from './api.ts';
import { useNavigation } from './navigation.tsx';

/** What is being written, and the version it began from; 0 is a new section. */
export interface Writing {
  basedOn: number;
  markdown: string;
  fields: SectionFieldsShown;
}

/** How the last keeping went; `at` is a moment of this machine. */
export type Keeping = { is: 'resting' } | { is: 'going' } | { is: 'kept'; at: Date } | { is: 'failed'; sentence: string };

/** Long enough that it is not kept at every word, short enough that little can be lost. */
const PAUSE_MS = 1500;
/** A line that was lost is often back by then. */
const AGAIN_MS = 8000;

/** What the writing begins with: the reader's own draft, else the section as it stands, else an empty one of that title. */
export function firstWriting(playbook: Playbook, section: SectionShown | null, title = ''): Writing {
  const draft = section ? section.draft : playbook.newDraft;
  if (draft) return { basedOn: draft.basedOn, markdown: draft.markdown, fields: draft.fields };
  if (section) return { basedOn: section.number, markdown: section.markdown, fields: section.fields };
  const ownerRole = playbook.roles.find(({ id }) => id === 'projectManager')?.id ?? playbook.roles[0]?.id ?? '';
  const group = playbook.groups.at(-1)?.name ?? '';
  const fields = { group, title, ownerRole, audience: [], guests: true, accept: false, reviewOn: null, milestones: [], exercises: [] };
  return { basedOn: 0, markdown: '', fields };
}

/** Keeps what is written without being asked, and on demand. */
export function useDraft(section: string, first: Writing) {
  const { rolloutId } = useNavigation();
  const [writing, setWriting] = useState(first);
  const [keeping, setKeeping] = useState<Keeping>({ is: 'resting' });
  const now = useRef(first);
  const kept = useRef(first);
  const going = useRef<Promise<boolean> | null>(null);

  const write = useCallback((more: Partial<Writing>) => {
    now.current = { ...now.current, ...more };
    setWriting(now.current);
  }, []);

  const keep = useCallback(async (): Promise<boolean> => {
    await going.current;
    const writes = now.current;
    if (writes === kept.current) return true;
    setKeeping({ is: 'going' });
    const { basedOn, markdown, fields } = writes;
    const path = `/api/rollouts/${encodeURIComponent(rolloutId)}/commands/draftSection`;
    going.current = send(path, { section, basedOn, markdown, ...fields }, crypto.randomUUID()).then(
      () => {
        kept.current = writes;
        setKeeping({ is: 'kept', at: new Date() });
        return true;
      },
      (error: unknown) => {
        setKeeping({ is: 'failed', sentence: error instanceof Refused ? error.message : '' });
        return false;
      },
    );
    const isKept = await going.current;
    going.current = null;
    return isKept;
  }, [rolloutId, section]);

  /** What is written is in the playbook, or was thrown away: nothing is left to keep. */
  const settle = useCallback(() => {
    kept.current = now.current;
  }, []);

  useEffect(() => {
    if (writing === kept.current) return;
    const timer = setTimeout(() => void keep(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [writing, keep]);

  useEffect(() => {
    if (keeping.is !== 'failed') return;
    const timer = setTimeout(() => void keep(), AGAIN_MS);
    return () => clearTimeout(timer);
  }, [keeping, keep]);

  useEffect(() => {
    const putAway = () => void keep();
    document.addEventListener('visibilitychange', putAway);
    return () => {
      document.removeEventListener('visibilitychange', putAway);
      putAway();
    };
  }, [keep]);

  return { writing, write, keep, settle, keeping };
}
