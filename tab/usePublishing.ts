import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { Playbook } from '../playbook/contract/Playbook.ts';
import { playbookWords } from '../playbook/words/tabPlaybook.ts';
import { useActs } from './act.tsx';
import { commandOf } from './commandOf.ts';
import { useNavigation } from './navigation.tsx';
import { spotInPlaybook } from './playbookSpot.ts';
import type { Writing } from './useDraft.ts';

const words = playbookWords.editor.lacking;

type Lacking = Partial<Record<keyof typeof words, string>>;

/** What a section lacks before it can be published, by field. */
export function lackingOf({ markdown, fields: { title, group } }: Writing): Lacking {
  return {
    ...(title.trim() ? {} : { title: words.title }),
    ...(group.trim() ? {} : { group: words.group }),
    ...(markdown.trim() ? {} : { text: words.text }),
  };
}

/** Publishes what is written, once; says what it lacks, why it was refused, and whether somebody was first. */
export function usePublishing(playbook: Playbook, section: string, onPublished: () => void) {
  const { rolloutId, go } = useNavigation();
  const { write, tell } = useActs();
  const queries = useQueryClient();
  const [isPublishing, setPublishing] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [lacking, setLacking] = useState<Lacking>({});
  const [overtakenAt, setOvertakenAt] = useState<number | null>(null);
  // The same text pressed twice is published once; another text is another thing.
  const last = useRef({ said: '', key: '' });

  const newId = () => {
    const known = new Set(playbook.sections.map(({ id }) => id));
    return queries.getQueryData<Playbook>([rolloutId, 'playbook'])?.sections.find(({ id }) => !known.has(id))?.id ?? '';
  };
  const publish = async (writing: Writing, small: boolean) => {
    const missing = lackingOf(writing);
    setLacking(missing);
    setProblem(null);
    if (isPublishing || Object.keys(missing).length > 0) return;
    const { basedOn, markdown, fields } = writing;
    const exercises = fields.exercises.filter(({ task }) => task.trim());
    const input = { section, basedOn, markdown, ...fields, exercises, ...(section ? { small } : {}) };
    const said = JSON.stringify(input);
    if (last.current.said !== said) last.current = { said, key: crypto.randomUUID() };
    setPublishing(true);
    const written = await write(commandOf('publishSection', input, last.current.key), {});
    setPublishing(false);
    if (!written) return;
    if (!written.done) {
      if (written.refusal === 'sectionChanged') setOvertakenAt(basedOn);
      setProblem(written.refused);
      return;
    }
    onPublished();
    tell(written.done);
    go(spotInPlaybook(section || newId()));
  };
  return { publish, isPublishing, problem, lacking, isOvertaken: (basedOn: number) => overtakenAt === basedOn };
}
