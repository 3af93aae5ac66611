import { z } from 'zod';
import { nearestSection } from '../clock/nearestSection.ts';
import { whoAnswers } from '../clock/whoAnswers.ts';
import type { NewEntry } from '../journal/Entry.ts';
import { inputWords } from '../words/inputs.ts';
import { playbookQuestionWords as w } from '../words/playbookQuestions.ts';
import { command, refuse } from './Command.ts';
import { words } from './fields.ts';

const input = z.object({
  text: words(
    () => w.missing,
    () => w.what,
    w.most,
  ),
  /** Absent or empty: whoever keeps the section that is nearest to it, else who steers. */
  person: z
    .string({ error: () => inputWords.person })
    .max(100, { error: () => inputWords.person })
    .optional(),
});

/** Asks a person what the playbook does not say: who keeps the nearest section, else who steers (P32, P34). */
export const askPlaybook = command<z.infer<typeof input>>({
  verb: 'askPlaybook',
  does: 'Ask a person what the playbook does not say; the answer comes back to you.',
  input,
  names: ({ person }) => (person ? [person] : []),
  decide({ rollout, input: { text, person }, named, by, now }) {
    const to = person ? (named[person] ?? null) : whoAnswers(rollout, nearestSection(rollout.sections, text), now, by);
    if (!to) return refuse('nobodyToAsk');
    if (to === by) return refuse('asksThemselves');
    const question = `a${rollout.seq + 1}`;
    const naming: NewEntry[] = [to, by]
      .filter((one) => !rollout.people[one])
      .map((one) => ({ type: 'personNamed', data: { person: one, side: rollout.people[one === to ? by : to]?.side ?? 'customer' } }));
    return { entries: [{ type: 'playbookAsked', data: { question, to }, words: { text } }, ...naming] };
  },
  undo: {
    personNamed: () => ({ entries: [] }),
    playbookAsked(rollout, { data }) {
      const question = rollout.playbookQuestions.find(({ id }) => id === data.question);
      if (!question || question.dropped) return refuse('undoneAlready');
      if (question.answer) return refuse('dependsOn', { what: w.theAnswer });
      return { entries: [{ type: 'playbookQuestionDropped', data: { question: question.id } }] };
    },
  },
});
