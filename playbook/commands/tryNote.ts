// Somebody who steers sees a card before anybody else gets it, as a real card in their own chat (U20).
import { z } from 'zod';
import { reminderRoundAt } from '../clock/reminderPlan.ts';
import type { NewEntry, PersonId } from '../journal/Entry.ts';
import type { Rollout } from '../journal/Rollout.ts';
import { commandFacts } from '../words/commandFacts.ts';
import { inputWords } from '../words/inputs.ts';
import { noticeWords as w } from '../words/notices.ts';
import { command, type Refusal, refuse } from './Command.ts';
import { idOf } from './fields.ts';
import { noticeNamed } from './value/noticeNamed.ts';

const as = idOf(() => w.missing.person).optional();
const noticeInput = z.object({ notice: idOf(() => inputWords.choice), as });
const roundInput = z.object({
  round: z.coerce
    .number({ error: () => inputWords.choice })
    .int()
    .min(0)
    .max(100_000),
  as,
});

/** Sends a notice to oneself, as anybody of the rollout would get it. */
export const sendNoticeToMe = command<z.infer<typeof noticeInput>>({
  verb: 'sendNoticeToMe',
  does: 'Show a notice to yourself first, as a card in your own chat, as anybody of the rollout would get it.',
  input: noticeInput,
  names: ({ as }) => (as ? [as] : []),
  decide({ rollout, input: { notice, as: oid }, by, named }) {
    const found = noticeNamed(rollout, notice);
    if ('refusal' in found) return found;
    const person = asWhom(rollout, oid ? named[oid] : by, oid);
    return typeof person === 'string' ? { entries: [tried(notice, null, person)] } : person;
  },
  undo: () => w.trialStays,
});

/** Sends the note of a round to oneself, as anybody of the rollout would get it. */
export const sendNoteToMe = command<z.infer<typeof roundInput>>({
  verb: 'sendNoteToMe',
  does: 'Show the note of a round to yourself first, as a card in your own chat, as anybody of the rollout would get it.',
  input: roundInput,
  names: ({ as }) => (as ? [as] : []),
  decide({ rollout, input: { round, as: oid }, by, named }) {
    if (!reminderRoundAt(rollout, round)) return refuse('unknownReminder');
    const person = asWhom(rollout, oid ? named[oid] : by, oid);
    return typeof person === 'string' ? { entries: [tried(null, round, person)] } : person;
  },
  undo: () => w.trialStays,
});

const asWhom = (rollout: Rollout, person: PersonId | undefined, oid: string | undefined): PersonId | Refusal =>
  person && rollout.people[person]
    ? person
    : refuse('unknownPerson', { who: oid ? commandFacts.who.thisPerson : commandFacts.who.unnamed });

const tried = (notice: string | null, round: number | null, as: PersonId): NewEntry => ({ type: 'noteTried', data: { notice, round, as } });
