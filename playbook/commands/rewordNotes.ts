import { z } from 'zod';
import { nextRoundOf } from '../clock/nextNoteOn.ts';
import { rolesOf } from '../clock/noteRotation.ts';
import { planOf } from '../clock/reminderPlan.ts';
import { inputWords } from '../words/inputs.ts';
import { reminderWords } from '../words/reminders.ts';
import { command, refuse } from './Command.ts';
import { idOf } from './fields.ts';
import { line } from './value/benefitFields.ts';

const { reword: w } = reminderWords;

const input = z.object({
  round: z.coerce
    .number({ error: () => inputWords.choice })
    .int()
    .min(0)
    .max(100_000),
  benefit: idOf(() => inputWords.choice),
  /** Empty: everybody the round tells of it. */
  role: z
    .string()
    .max(100, { error: () => inputWords.choice })
    .default(''),
  /** What is left empty stays as the library has it. */
  text: line(() => w.limits.text, 2000),
  ask: line(() => w.limits.ask, 300),
});

/** Changes, once, what the coming round says of one benefit and asks with it; the library stays as it is, and so does every other round (U20). */
export const rewordNotes = command<z.infer<typeof input>>({
  verb: 'rewordNotes',
  does: 'Change once what the coming round of notes says of one benefit, and what it asks, for those it goes to.',
  input,
  decide({ rollout, input: { round, benefit: id, role, text = '', ask = '' }, now }) {
    const benefit = rollout.benefits.find((one) => one.id === id);
    if (!benefit) return refuse('unknownBenefit');
    if (role && !rollout.roles.some((one) => one.id === role)) return refuse('unknownRole');
    if (round !== nextRoundOf(rollout, now)) return refuse('notAsItStands', { sentence: w.notComing });
    if (rollout.noteWords.some((one) => one.round === round && one.benefit === id && one.role === role))
      return refuse('notAsItStands', { sentence: w.once });
    const isSame = (!text || text === benefit.evidence) && (!ask || ask === benefit.ask.title);
    if (isSame) return refuse('badInput', { sentence: w.missing, field: 'text' });
    const reaches = planOf(rollout, round).notes.some(
      (note) => note.benefit === id && (!role || rolesOf(rollout, note.person).includes(role)),
    );
    if (!reaches) return refuse('notAsItStands', { sentence: w.nobody(benefit.title) });
    return { entries: [{ type: 'notesReworded', data: { round, benefit: id, role }, words: { text, ask } }] };
  },
  undo: {
    notesReworded(rollout, { seq, data: { round } }) {
      if (!rollout.noteWords.some((one) => one.seq === seq)) return refuse('undoneAlready');
      if (rollout.reminders.some((one) => one.round === round)) return refuse('dependsOn', { what: w.out });
      return { entries: [{ type: 'noteWordsDropped', data: { words: seq } }] };
    },
  },
});
