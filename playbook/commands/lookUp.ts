import { z } from 'zod';
import { inputWords } from '../words/inputs.ts';
import { keptWords } from '../words/kept.ts';
import { playbookQuestionWords as w } from '../words/playbookQuestions.ts';
import { command } from './Command.ts';
import { words } from './fields.ts';

/** What is longer is a story, not something to look for. */
const mostAsked = 200;

const input = z.object({
  asked: words(
    () => w.lookMissing,
    () => w.look,
    mostAsked,
  ),
  section: z
    .string({ error: () => inputWords.choice })
    .max(100, { error: () => inputWords.choice })
    .nullish()
    .transform((id) => id || null),
  found: z.enum(['one', 'several', 'nothing'], { error: () => inputWords.choice }),
  where: z.enum(['chat', 'tab'], { error: () => inputWords.choice }),
});

/** Remembers that something was looked up in the playbook, and whether it was there (P34). */
export const lookUp = command<z.infer<typeof input>>({
  verb: 'lookUp',
  does: 'Remember that something was looked up in the playbook, and whether it was there.',
  input,
  decide({ rollout, input: { asked, section: named, found, where }, by }) {
    const section = found !== 'nothing' && rollout.sections.some(({ id }) => id === named) ? named : null;
    return { entries: [{ type: 'lookedUp', data: { section, found, where, person: by }, words: { asked } }] };
  },
  undo: () => keptWords.lookUp,
});
